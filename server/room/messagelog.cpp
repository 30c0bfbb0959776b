// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/messagelog.h"

#include "core/limits.h"

#include <algorithm>

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
    const Message *old = find(message.id);
    const bool wasDecided = old && old->status != CheckStatus::Waiting;
    if (old && !wasDecided)
        count(message, false);
    if (message.status == CheckStatus::Waiting)
        count(message, true);
    if (wasDecided && message.status == CheckStatus::Waiting)
        ++m_passedOver[message.id];
    m_messages.insert(number(message.id), message);
    m_byClientId.insert({number(message.from), message.clientId}, message.id);
    if (message.status != CheckStatus::Waiting && !wasDecided)
        remember(message.id);
}

const Message *MessageLog::find(MessageId id) const
{
    const auto found = m_messages.constFind(number(id));
    return found == m_messages.cend() ? nullptr : &*found;
}

const Message *MessageLog::find(EquipmentId from, const QString &clientId) const
{
    const auto found = m_byClientId.constFind({number(from), clientId});
    return found == m_byClientId.cend() ? nullptr : find(*found);
}

QList<Message> MessageLog::ofEvent(EventId event) const
{
    QList<Message> all;
    std::ranges::copy_if(m_messages, std::back_inserter(all),
                         [event](const Message &each) { return each.event == event; });
    return all;
}

QList<Message> MessageLog::from(EquipmentId sender) const
{
    QList<Message> messages;
    std::ranges::copy_if(m_messages, std::back_inserter(messages),
                         [sender](const Message &message) { return message.from == sender; });
    std::ranges::sort(messages, {}, &Message::id);
    return messages;
}

const Message *MessageLog::oldestWaiting() const
{
    return m_waiting.empty() ? nullptr : find(*m_waiting.begin());
}

void MessageLog::count(const Message &message, bool waits)
{
    if (waits)
        m_waiting.insert(message.id);
    else
        m_waiting.erase(message.id);
    const auto origin = m_origins.constFind(number(message.id));
    if (origin == m_origins.cend())
        return;
    int &waiting = m_waitingFrom[*origin];
    waiting += waits ? 1 : -1;
    if (!waiting)
        m_waitingFrom.remove(*origin);
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
    const auto passedOver = m_passedOver.find(oldest);
    if (passedOver == m_passedOver.end())
        forget(oldest);
    else if (--*passedOver == 0)
        m_passedOver.erase(passedOver);
}

void MessageLog::forget(MessageId id)
{
    const auto message = m_messages.constFind(number(id));
    m_byClientId.remove({number(message->from), message->clientId});
    m_origins.remove(number(id));
    m_messages.erase(message);
}

} // namespace barrage
