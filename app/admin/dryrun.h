// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/trialbook.h"
#include "core/message.h"
#include "core/rule.h"
#include "moderation/lately.h"

#include <QObject>
#include <QTimer>

namespace barrage {

// What becomes of the evening's messages by a book of rules.
struct Tally
{
    qint64 blocked = 0;
    qint64 held = 0;
    qint64 changed = 0; // shown, but not as they were written
    qint64 tagged = 0;

    qint64 of(RuleAction action) const; // what the action says
    void count(const Verdict &verdict, const QString &text);
    bool operator==(const Tally &) const = default;
};

// Judges the messages of the evening by the rules as they are and as they would be with a new or changed one,
// some at a time, so that the window goes on living. Any change begins anew. Lives on: the GUI thread.
class DryRun : public QObject
{
    Q_OBJECT

public:
    explicit DryRun(QObject *parent);

    static constexpr qsizetype kSlice = 200; // messages at a time
    static constexpr int kRestMs = 250;  // after the last change, so that typing does not begin at every key
    static constexpr RuleId kDraft {-1}; // a rule that has no id yet

    void setMessages(const QList<Message> &messages); // any order
    // Counts: the draft could be saved; else nothing is tried.
    void setRules(const QList<Rule> &rules, const QStringList &allowed, const Rule &draft, bool counts);

    bool isDone() const { return !m_rest.isActive() && !m_next.isActive() && !isWaiting(); }
    qsizetype tried() const { return m_at; }
    const Rule &draft() const { return m_draft; } // with an id
    const Tally &before() const { return m_before; }
    const Tally &after() const { return m_after; }
    const Tally &byDraft() const { return m_byDraft; } // the part of after() that the draft decides
    // Messages that the draft decides on, or whose fate it changes. Their rule is the one that decides then,
    // and their tags those they get.
    const QList<Message> &hits() const { return m_hits; }

signals:
    void done();

private:
    void begin();
    void goOn();
    bool isWaiting() const { return m_counts && !m_book.isReady(); } // for a large book
    void judge(const Message &message);

    QList<Message> m_messages; // in the order in which they came
    QList<Rule> m_rules;       // their counts left out: they change all evening
    QStringList m_allowed;
    Rule m_draft;
    bool m_counts = false;
    TrialBook m_book;
    Lately m_lately;
    qsizetype m_at = 0;
    Tally m_before;
    Tally m_after;
    Tally m_byDraft;
    QList<Message> m_hits;
    QTimer m_rest;
    QTimer m_next;
};

} // namespace barrage
