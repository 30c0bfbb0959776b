// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/newslog.h"

#include "core/limits.h"

namespace barrage {

qint64 NewsLog::add(EquipmentId equipment, MessageId message)
{
    m_news.push_back({equipment, message});
    if (m_news.size() > limits::kNewsKept)
        m_news.pop_front();
    return ++m_last;
}

std::optional<QSet<MessageId>> NewsLog::since(EquipmentId equipment, qint64 known) const
{
    const qint64 missed = m_last - known;
    if (missed < 0 || missed > static_cast<qint64>(m_news.size()))
        return std::nullopt;
    QSet<MessageId> messages;
    for (auto each = m_news.end() - missed; each != m_news.end(); ++each) {
        if (each->equipment == equipment)
            messages.insert(each->message);
    }
    return messages;
}

} // namespace barrage
