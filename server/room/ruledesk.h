// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/rulebook.h"
#include "room/roomstate.h"

#include <QTimer>

#include <memory>

namespace barrage {

// The rules, and the book that they are compiled into. Lives on: the room thread.
class RuleDesk
{
public:
    RuleDesk(RoomState &state, QList<Rule> rules);

    const RuleBook &book() const { return *m_book; }
    void save(const Rule &rule);
    void remove(RuleId rule);
    void countHit(RuleId rule);
    void announce();

private:
    void onSaved(const Rule &rule);
    void onRemoved(RuleId id);
    void adopt(QList<Rule> rules);

    RoomState &m_state;
    QList<Rule> m_rules;
    std::shared_ptr<const RuleBook> m_book;
    QTimer m_hits;
};

} // namespace barrage
