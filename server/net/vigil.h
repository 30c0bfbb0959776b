// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits.h"

#include <algorithm>

namespace barrage {

// Whether the other side is still there, and when it is to be asked: who has just been heard is not. Pure;
// times are steady, ms.
class Vigil
{
public:
    explicit Vigil(qint64 now)
        : m_heardAt(now)
        , m_pingAt(now + limits::kPingMs)
    {
    }

    void heard(qint64 now)
    {
        m_heardAt = now;
        m_pingAt = now + limits::kPingMs;
        m_unansweredPings = 0;
    }
    void pinged(qint64 now)
    {
        m_pingAt = now + limits::kPingMs;
        ++m_unansweredPings;
    }
    bool isPingDue(qint64 now) const { return now >= m_pingAt; }
    bool isSilent(qint64 now) const { return mayBeSilent() && now >= silentAt(); }
    // When one of these may become true; what is heard until then only makes it later.
    qint64 next() const { return mayBeSilent() ? std::min(m_pingAt, silentAt()) : m_pingAt; }

private:
    // By the second unanswered ping, so that a stall of ours does not look like its silence.
    bool mayBeSilent() const { return m_unansweredPings >= 2; }
    qint64 silentAt() const { return m_heardAt + limits::kSilenceMs; }

    qint64 m_heardAt;
    qint64 m_pingAt;
    int m_unansweredPings = 0;
};

} // namespace barrage
