// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/messagelog.h"

#include "core/limits.h"

namespace barrage {

MessageLog::MessageLog(const QList<Message> &waiting, const QList<Message> &recent)
{
    for (const auto *list : {&recent, &waiting}) {
        for (const Message &message : *list)
            put(message);
    }
}

void MessageLog::put(const Message &message)
{
    const bool wasDecided
        = m_messages.contains(message.id) && find(message.id)->status != CheckStatus::Waiting;
    if (const Message *old = find(message.id))
        count(*old, -1);
    count(message, 1);
    m_messages.insert(message.id, message);
    if (message.status != CheckStatus::Waiting && !wasDecided)
        remember(message.id);
}

const Message *MessageLog::find(MessageId id) const
{
    const auto found = m_messages.constFind(id);
    return found == m_messages.cend() ? nullptr : &*found;
}

void MessageLog::count(const Message &message, int by)
{
    if (message.status == CheckStatus::Waiting)
        m_waiting += by;
}

void MessageLog::remember(MessageId id)
{
    m_decided.enqueue(id);
    while (m_decided.size() > limits::kRecent)
        forgetOldest();
}

void MessageLog::forgetOldest()
{
    const MessageId oldest = m_decided.dequeue();
    const Message *message = find(oldest);
    // One that was held again, or stands further back in the line once more, stays.
    if (message && message->status != CheckStatus::Waiting && !m_decided.contains(oldest))
        m_messages.remove(oldest);
}

} // namespace barrage
