// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/onscreen.h"

#include "core/limits.h"

namespace barrage {

OnScreen::OnScreen(RoomState &state)
    : m_state(state)
{
    m_news.setSingleShot(true);
    m_news.setInterval(limits::kNewsMs);
    QObject::connect(&m_news, &QTimer::timeout, [this] { emit m_state.news.onScreenChanged(messages()); });
}

void OnScreen::enter(MessageId message)
{
    m_ids.removeOne(message);
    m_ids.append(message);
    if (m_ids.size() > limits::kOnScreen)
        m_ids.removeFirst();
    tellSoon();
}

void OnScreen::leave(MessageId message)
{
    if (m_ids.removeOne(message))
        tellSoon();
}

void OnScreen::clear()
{
    if (m_ids.isEmpty())
        return;
    m_ids.clear();
    tellSoon();
}

QList<Message> OnScreen::messages() const
{
    QList<Message> messages;
    for (const MessageId id : m_ids) {
        if (const Message *message = m_state.log.find(id))
            messages.append(*message);
    }
    return messages;
}

void OnScreen::tellSoon()
{
    if (!m_news.isActive())
        m_news.start();
}

} // namespace barrage
