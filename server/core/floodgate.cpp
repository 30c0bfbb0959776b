// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floodgate.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr qint64 kMicrosecondsPerMinute = 60'000'000;
constexpr qsizetype kForgetAbove = 1024; // buckets; looking for full ones earlier is not worth it

} // namespace

Floodgate::Floodgate(int burst, int perMinute, Clock steady)
    : m_interval(kMicrosecondsPerMinute / perMinute)
    , m_burst(burst * m_interval)
    , m_steady(std::move(steady))
    , m_forgetAbove(kForgetAbove)
{
}

qint64 Floodgate::now() const
{
    return m_steady() * 1000;
}

qint64 Floodgate::fullAt(quint64 key) const
{
    return std::max(m_fullAt.value(key, now()), now());
}

qint64 Floodgate::waitFor(quint64 key, qint64 bursts) const
{
    const qint64 wait = fullAt(key) + m_interval - bursts * m_burst - now();
    return wait <= 0 ? 0 : (wait + 999) / 1000;
}

qint64 Floodgate::take(quint64 key)
{
    const qint64 wait = waitFor(key, 1);
    if (wait == 0)
        charge(key);
    return wait;
}

void Floodgate::charge(quint64 key)
{
    m_fullAt.insert(key, fullAt(key) + m_interval);
    if (m_fullAt.size() > m_forgetAbove)
        forgetFull();
}

qint64 Floodgate::overdrawn(quint64 key) const
{
    return waitFor(key, 2);
}

void Floodgate::forgetFull()
{
    const qint64 at = now();
    m_fullAt.removeIf([at](auto bucket) { return bucket.value() <= at; });
    m_forgetAbove = std::max(kForgetAbove, 2 * m_fullAt.size());
}

} // namespace barrage
