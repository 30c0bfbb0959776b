// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QHash>
#include <QList>
#include <QQueue>

#include <set>

namespace barrage {

// The messages that can still change: all that wait, and the newest limits::kRecent of the others. Lives on:
// the room thread.
class MessageLog
{
public:
    MessageLog(const QList<Message> &waiting, const QList<Message> &recent);

    void put(const Message &message); // adds or changes, by its id
    // Tells from which address a message came that is not yet in the log.
    void noteOrigin(MessageId id, const QByteArray &address) { m_origins.insert(number(id), address); }

    // Null when the message is unknown or too old. Valid until the next put().
    const Message *find(MessageId id) const;
    const Message *find(EquipmentId from, const QString &clientId) const;
    QList<Message> from(EquipmentId sender) const; // oldest first
    QList<Message> ofEvent(EventId event) const;   // in any order
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    int waitingFrom(const QByteArray &address) const { return m_waitingFrom.value(address); }
    const Message *oldestWaiting() const;

private:
    using ClientKey = std::pair<qint64, QString>; // of the sender

    void count(const Message &message, bool waits);
    void remember(MessageId id);
    void forgetOldest();
    void forget(MessageId id);

    // By the number of the message: Qt does not mix the bits of an enumeration, so that consecutive ids would
    // be one run, and removing the oldest would walk through all of it.
    QHash<qint64, Message> m_messages;
    QHash<ClientKey, MessageId> m_byClientId;
    QQueue<MessageId>
        m_decided; // in the order of their first decision; one that went back to waiting stays in it
    QHash<MessageId, int> m_passedOver; // places in that line that count no more: it was held again since
    std::set<MessageId> m_waiting;
    QHash<qint64, QByteArray> m_origins;  // of the messages that came since the start
    QHash<QByteArray, int> m_waitingFrom; // by address
};

} // namespace barrage
