// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/gathering.h"

#include <algorithm>
#include <utility>

namespace barrage {

namespace {

constexpr std::chrono::milliseconds kSoon {4}; // from one look to the next, if it paused or not
constexpr int kBusyFrom = 16;                  // wakes in a row: more than what one message brings about
constexpr int kBusiest = 24;
constexpr int kIdler = 4; // so much faster does it fall

} // namespace

Gathering::Clock::duration Gathering::pause(Clock::time_point now)
{
    const auto left = m_woke + kSpan - now;
    if (m_busy < kBusyFrom || left <= Clock::duration::zero())
        return Clock::duration::zero();
    m_paused = true;
    return left;
}

void Gathering::woke(Clock::time_point now, std::size_t events)
{
    const bool soon = now - std::exchange(m_woke, now) < kSoon;
    const bool paid = !std::exchange(m_paused, false) || events > 1;
    m_busy = soon && paid ? std::min(m_busy + 1, kBusiest) : std::max(m_busy - kIdler, 0);
}

} // namespace barrage
