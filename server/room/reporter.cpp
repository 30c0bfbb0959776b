// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/reporter.h"

#include "core/limits.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

Reporter::Reporter(RoomState &state)
    : m_state(state)
    , m_perMinute(limits::kSparklineMinutes, 0)
    , m_minute(state.clocks.steady() / kMinuteMs)
{
}

void Reporter::countMessage()
{
    turnMinutes();
    ++m_perMinute.last();
}

void Reporter::turnMinutes()
{
    const qint64 minute = m_state.clocks.steady() / kMinuteMs;
    for (qint64 passed = std::min<qint64>(minute - m_minute, m_perMinute.size()); passed > 0; --passed) {
        m_perMinute.removeFirst();
        m_perMinute.append(0);
    }
    m_minute = minute;
}

void Reporter::report(const QString &heldBecause)
{
    turnMinutes();
    Situation now {.online = m_state.devices.online(),
                   .waiting = m_state.log.waiting(),
                   .perMinute = m_perMinute,
                   .drops = m_state.drops,
                   .heldBecause = heldBecause};
    if (const Message *oldest = m_state.log.oldestWaiting())
        now.oldestWaitingMs = std::max<qint64>(1, m_state.clocks.wall() - oldest->sentAt);
    if (now == m_last)
        return;
    m_last = now;
    emit m_state.news.situationChanged(now);
}

} // namespace barrage
