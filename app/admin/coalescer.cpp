// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/coalescer.h"

#include <utility>

namespace barrage {

Coalescer::Coalescer(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kMs);
    connect(&m_pause, &QTimer::timeout, this, &Coalescer::hand);
}

void Coalescer::add(const Message &message)
{
    const auto known = m_places.constFind(message.id);
    if (known != m_places.constEnd()) {
        m_messages[*known] = message;
    } else {
        m_places.insert(message.id, m_messages.size());
        m_messages.append(message);
    }
    if (!m_pause.isActive())
        hand();
}

void Coalescer::hand()
{
    if (m_messages.isEmpty())
        return;
    m_pause.start();
    m_places.clear();
    emit ready(std::exchange(m_messages, {}));
}

} // namespace barrage
