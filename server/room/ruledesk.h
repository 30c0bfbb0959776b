// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importprogress.h"
#include "core/rulecount.h"
#include "moderation/bookbinder.h"
#include "moderation/rulebook.h"
#include "room/roomstate.h"

#include <QHash>
#include <QMap>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace barrage {

// The rules, and the book that they are compiled into: a small one at once, a large one beside the thread.
// Lives on: the room thread.
class RuleDesk
{
public:
    // Of the settings objects that were kept it takes the allowed phrases; what are none allow nothing.
    RuleDesk(RoomState &state, QList<Rule> rules, const QMap<QString, QByteArray> &kept);

    const RuleBook &book() const { return *m_book; }
    // These count when they are stored; what is refused is told, and nothing changes.
    void save(const Rule &rule); // with an id: changes that one
    void remove(const QList<RuleId> &rules);
    void import(const QList<Rule> &rules); // nothing happens while another import is under way
    // Counts at once, and is kept.
    void setAllowed(const QStringList &phrases);
    void countHit(RuleId rule);
    void announce();

private:
    void onSaved(const QList<Rule> &rules);
    void onRemoved(const QList<RuleId> &rules);
    void adopt(QList<Rule> rules, const QList<Rule> &changed = {});
    void onBound(const std::shared_ptr<const RuleBook> &book);
    void importSlice();
    void onImported(const QList<Rule> &rules);
    void endImport(const QString &problem = {});
    void bind();
    void tellRules();
    void tellBroken();
    void tellCompiled();
    void tellHits();

    RoomState &m_state;
    QList<Rule> m_rules;
    QStringList m_allowed;
    QHash<RuleId, qsizetype> m_places; // in m_rules
    std::shared_ptr<const RuleBook> m_book;
    std::shared_ptr<const RuleBook> m_bound; // the last whole one
    QList<Rule> m_changed;                   // since that
    BookBinder m_binder;
    QList<Rule> m_importing; // not stored yet
    ImportProgress m_progress;
    QMap<RuleId, RuleCount> m_counts;
    QTimer m_hits;
};

} // namespace barrage
