// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/rulebook.h"
#include "room/roomstate.h"

#include <QStringList>
#include <QTimer>

#include <memory>

namespace barrage {

// The rules, and the book that they are compiled into. Lives on: the room thread.
class RuleDesk
{
public:
    // Of the settings object with the allowed phrases; what is not one allows nothing.
    static const QString kAllowed;

    RuleDesk(RoomState &state, QList<Rule> rules, const QByteArray &allowed);

    const RuleBook &book() const { return *m_book; }
    void save(const Rule &rule);
    void remove(RuleId rule);
    void setAllowed(const QStringList &phrases);
    void countHit(RuleId rule);
    void announce();

private:
    void onSaved(const Rule &rule);
    void onRemoved(RuleId id);
    void adopt(QList<Rule> rules, const QStringList &allowed);
    void tellRules();

    RoomState &m_state;
    QList<Rule> m_rules;
    QStringList m_allowed;
    std::shared_ptr<const RuleBook> m_book;
    QTimer m_hits;
};

} // namespace barrage
