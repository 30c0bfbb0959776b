// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/departures.h"

#include "core/limits.h"
#include "net/transport.h"

namespace barrage {

Departures::Departures(Clock steady, QObject *parent)
    : QObject(parent)
    , m_steady(std::move(steady))
{
}

void Departures::add(Transport *transport)
{
    transport->setParent(this);
    m_deadlines.insert(transport, m_steady() + limits::kLingerMs);
    transport->setUser(this);
    transport->takeAll();
    transport->finish();
}

void Departures::enforceDeadlines()
{
    const qint64 now = m_steady();
    const QHash<Transport *, qint64> all = m_deadlines; // which they leave as they end
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        if (now >= each.value())
            each.key()->abort();
    }
}

void Departures::onReadable(Transport &transport)
{
    transport.takeAll();
}

void Departures::onGone(Transport &transport)
{
    if (!m_deadlines.remove(&transport))
        return;
    transport.deleteLater();
    emit left();
}

} // namespace barrage
