// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QHash>
#include <QList>
#include <QQueue>

namespace barrage {

// The messages that can still change: all that wait, and the newest limits::kRecent of the others.
class MessageLog
{
public:
    MessageLog(const QList<Message> &waiting, const QList<Message> &recent);

    void put(const Message &message);
    // Null when the message is unknown or too old. Valid until the next put().
    const Message *find(MessageId id) const;
    int waiting() const { return m_waiting; }

private:
    void count(const Message &message, int by);
    void remember(MessageId id);
    void forgetOldest();

    QHash<MessageId, Message> m_messages;
    QQueue<MessageId>
        m_decided; // in the order of their first decision; one that went back to waiting stays in it
    int m_waiting = 0;
};

} // namespace barrage
