// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace barrage {

class MessageModel;

// All messages that wait for a person: those that are listed, the new ones that were not brought in yet, and
// those brought in that do not match the search. Only an empty list fills by itself; what is listed without
// having been asked for is not settled for a moment. Lives on: the GUI thread.
class WaitingMessages : public QObject
{
    Q_OBJECT

public:
    // What is listed is in the model, which lives at least as long.
    WaitingMessages(MessageModel &listed, QObject *parent);

    static constexpr int kSettleMs = 600; // no key decides on a row that came by itself, for so long

    int count() const;                                             // all of them
    int fresh() const { return static_cast<int>(m_fresh.size()); } // not brought in yet
    bool isSearched() const { return !m_search.isEmpty(); }
    bool areSettled(const QList<MessageId> &messages) const;

    void reset(const QList<Message> &waiting);
    void apply(const QList<Message> &messages); // adds, changes or takes away, by their status
    void bringIn();
    void search(const QString &text); // in text, original and name; empty: lists all

signals:
    void changed();
    void settled();
    // Somebody has decided on these; they leave next.
    void leaving(const QList<barrage::MessageId> &decided);

private:
    void put(const Message &message);
    void add(const Message &message);
    void take(const QList<MessageId> &decided);
    void fill();
    void listFresh();
    void settle();
    bool matches(const Message &message) const;

    MessageModel &m_listed;
    QMap<MessageId, Message> m_fresh;
    QMap<MessageId, Message> m_aside; // brought in, but does not match the search
    QSet<MessageId> m_unsettled;      // listed without being asked for, a moment ago
    QTimer m_settling;
    QString m_search;
};

} // namespace barrage
