// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QHash>

namespace barrage {

// Token buckets, one a key, all of one size: `burst` at once, refilled evenly with `perMinute`. Full buckets
// are forgotten, so memory is bounded by the keys that were busy during the last burst / perMinute minutes.
// The generic cell rate algorithm (ITU-T I.371): a bucket is the moment at which it will be full again.
class Floodgate
{
public:
    Floodgate(int burst, int perMinute, Clock steady);

    // Takes a token and returns 0; or takes none, and returns after how many ms there will be one.
    qint64 take(quint64 key = 0);
    // Takes a token that may not be there yet: for costs that are known too late to refuse.
    void charge(quint64 key = 0);
    // After how many ms the debt that charge() made is below one more burst; 0: it is.
    qint64 overdrawn(quint64 key = 0) const;

    qsizetype buckets() const { return m_fullAt.size(); }

private:
    qint64 now() const; // in microseconds, so that any rate is exact enough
    qint64 fullAt(quint64 key) const;
    qint64 waitFor(quint64 key, qint64 bursts) const;
    void forgetFull();

    const qint64 m_interval; // between two tokens, microseconds
    const qint64 m_burst;    // to fill an empty bucket, microseconds
    const Clock m_steady;
    QHash<quint64, qint64> m_fullAt;
    qsizetype m_forgetAbove;
};

} // namespace barrage
