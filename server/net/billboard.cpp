// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/billboard.h"

#include "core/limits.h"

#include <algorithm>

namespace barrage {

void Billboard::setScreen(const QList<Message> &messages)
{
    for (const Message &message : messages)
        remember(message);
    m_screen = messages.last(std::min<qsizetype>(messages.size(), limits::kScreenList));
}

bool Billboard::setPluses(MessageId message, int pluses)
{
    const auto seen = std::ranges::find(m_screen, message, &Message::id);
    if (seen == m_screen.end())
        return false;
    seen->pluses = pluses;
    return true;
}

std::optional<MessageId> Billboard::find(qint64 seq) const
{
    const auto shown = m_shown.constFind(seq);
    return shown == m_shown.cend() ? std::nullopt : std::optional(*shown);
}

void Billboard::remember(const Message &message)
{
    if (m_shown.contains(message.seq))
        return;
    m_shown.insert(message.seq, message.id);
    m_order.push_back(message.seq);
    if (m_order.size() <= limits::kPlusable)
        return;
    m_shown.remove(m_order.front());
    m_order.pop_front();
}

} // namespace barrage
