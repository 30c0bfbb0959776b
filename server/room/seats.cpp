// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/seats.h"

#include "core/limits.h"

namespace barrage {

Seats::Seats(Clock steady)
    : m_steady(std::move(steady))
{
}

bool Seats::take(const QString &seat)
{
    const bool expired = expire();
    if (!seat.isEmpty() && (m_heardAt.contains(seat) || m_heardAt.size() < limits::kSeats))
        m_heardAt.insert(seat, m_steady());
    return expired;
}

bool Seats::leave(const QString &seat)
{
    m_heardAt.remove(seat);
    return releaseAll(seat);
}

bool Seats::claim(const QString &seat, const QList<MessageId> &messages)
{
    const auto before = m_claims;
    releaseAll(seat);
    if (!isAlive(seat))
        return m_claims != before;
    for (const MessageId message : messages.first(std::min<qsizetype>(messages.size(), limits::kClaims))) {
        if (holderOf(message).isEmpty())
            m_claims.insert(message, seat);
    }
    return m_claims != before;
}

bool Seats::release(MessageId message)
{
    return m_claims.remove(message);
}

bool Seats::expire()
{
    const auto before = m_claims.size();
    m_heardAt.removeIf([this](auto seat) { return !isAlive(seat.key()); });
    m_claims.removeIf([this](auto claim) { return !m_heardAt.contains(claim.value()); });
    return m_claims.size() != before;
}

QString Seats::holderOf(MessageId message) const
{
    const QString seat = m_claims.value(message);
    return isAlive(seat) ? seat : QString();
}

bool Seats::isAlive(const QString &seat) const
{
    const auto heardAt = m_heardAt.constFind(seat);
    return heardAt != m_heardAt.cend() && m_steady() - *heardAt < limits::kSeatLeaseMs;
}

bool Seats::releaseAll(const QString &seat)
{
    return m_claims.removeIf([&seat](auto claim) { return claim.value() == seat; }) > 0;
}

} // namespace barrage
