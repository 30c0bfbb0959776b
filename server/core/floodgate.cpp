// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floodgate.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr qint64 kMicrosecondsPerMinute = 60'000'000;
constexpr qsizetype kForgetAbove = 1024; // buckets; looking for full ones earlier is not worth it

} // namespace

Rate::Rate(int burst, int perMinute, Clock steady)
    : m_interval(kMicrosecondsPerMinute / perMinute)
    , m_burst(burst * m_interval)
    , m_steady(std::move(steady))
{
}

qint64 Rate::waitFor(Bucket bucket, qint64 bursts, qint64 at) const
{
    const qint64 wait = std::max(bucket.fullAt, at) + m_interval - bursts * m_burst - at;
    return wait <= 0 ? 0 : (wait + 999) / 1000;
}

qint64 Rate::take(Bucket &bucket) const
{
    const qint64 at = now();
    const qint64 wait = waitFor(bucket, 1, at);
    if (wait == 0)
        bucket.fullAt = std::max(bucket.fullAt, at) + m_interval;
    return wait;
}

void Rate::charge(Bucket &bucket) const
{
    bucket.fullAt = std::max(bucket.fullAt, now()) + m_interval;
}

qint64 Rate::overdrawn(Bucket bucket) const
{
    return waitFor(bucket, 2, now());
}

Floodgate::Floodgate(int burst, int perMinute, Clock steady)
    : m_rate(burst, perMinute, std::move(steady))
    , m_forgetAbove(kForgetAbove)
{
}

qint64 Floodgate::take(quint64 key)
{
    const qint64 wait = m_rate.take(m_buckets[key]);
    if (m_buckets.size() > m_forgetAbove)
        forgetFull();
    return wait;
}

void Floodgate::charge(quint64 key)
{
    m_rate.charge(m_buckets[key]);
    if (m_buckets.size() > m_forgetAbove)
        forgetFull();
}

void Floodgate::forgetFull()
{
    m_buckets.removeIf([this](auto bucket) { return m_rate.isFull(bucket.value()); });
    m_forgetAbove = std::max(kForgetAbove, 2 * m_buckets.size());
}

} // namespace barrage
