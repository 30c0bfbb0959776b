// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "core/rule.h"
#include "moderation/rulekinds.h"

#include <QObject>
#include <QTimer>

namespace barrage {

// Tries a rule on the messages of the evening, some at a time, so that the window goes on living. A new rule
// or new messages begin anew. Lives on: the GUI thread.
class DryRun : public QObject
{
    Q_OBJECT

public:
    explicit DryRun(QObject *parent);

    static constexpr qsizetype kSlice = 200; // messages at a time
    static constexpr int kRestMs = 250; // after the last change, so that typing does not begin at every key

    void setMessages(const QList<Message> &messages); // any order
    void setRule(const Rule &rule, bool counts);      // counts: it could be saved; else nothing is tried
    bool isDone() const { return !m_rest.isActive() && !m_next.isActive(); }
    qsizetype tried() const { return m_at; }
    const QList<Message> &hits() const { return m_hits; }

signals:
    void done();

private:
    void begin();
    void goOn();

    QList<Message> m_messages;
    Rule m_rule;
    bool m_counts = false;
    Matcher m_matcher;
    qsizetype m_at = 0;
    QList<Message> m_hits;
    QTimer m_rest;
    QTimer m_next;
};

} // namespace barrage
