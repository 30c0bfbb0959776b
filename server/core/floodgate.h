// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QHash>

namespace barrage {

// A token bucket: the moment at which it will be full again (the generic cell rate algorithm, ITU-T I.371),
// in steady microseconds, so that any rate is exact enough.
struct Bucket
{
    qint64 fullAt = 0;
};

// How buckets of one size empty and fill: `burst` at once, refilled evenly with `perMinute`.
class Rate
{
public:
    Rate(int burst, int perMinute, Clock steady);

    // Takes a token and returns 0; or takes none, and returns after how many ms there will be one.
    qint64 take(Bucket &bucket) const;
    // Takes a token that may not be there yet: for costs that are known too late to refuse.
    void charge(Bucket &bucket) const;
    // After how many ms the debt that charge() made is below one more burst; 0: it is.
    qint64 overdrawn(Bucket bucket) const;
    bool isFull(Bucket bucket) const { return bucket.fullAt <= now(); }

private:
    qint64 now() const { return m_steady() * 1000; }
    qint64 waitFor(Bucket bucket, qint64 bursts, qint64 at) const;

    const qint64 m_interval; // between two tokens, microseconds
    const qint64 m_burst;    // to fill an empty bucket, microseconds
    const Clock m_steady;
};

// Buckets of one rate, one a key. Full ones are forgotten, so memory is bounded by the keys that were busy
// during the last burst / perMinute minutes.
class Floodgate
{
public:
    Floodgate(int burst, int perMinute, Clock steady);

    // As those of the rate.
    qint64 take(quint64 key = 0);
    void charge(quint64 key = 0);
    qint64 overdrawn(quint64 key = 0) const { return m_rate.overdrawn(m_buckets.value(key)); }

    qsizetype buckets() const { return m_buckets.size(); }

private:
    void forgetFull();

    const Rate m_rate;
    QHash<quint64, Bucket> m_buckets;
    qsizetype m_forgetAbove;
};

} // namespace barrage
