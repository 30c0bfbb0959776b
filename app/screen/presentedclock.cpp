// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/presentedclock.h"

#include <algorithm>
#include <cmath>

namespace barrage {

namespace {

constexpr double kGain = 0.05;       // of an error, corrected with each frame
constexpr double kMostAtOnce = 1.0;  // ms of correction
constexpr double kMeanOver = 8;      // frames
constexpr double kFreeRunning = 0.7; // of the interval: frames that come faster follow no rhythm
constexpr double kLost = 60;         // intervals after which a new rhythm begins

} // namespace

void PresentedClock::setInterval(double ms)
{
    m_interval = ms;
    restart();
}

void PresentedClock::restart()
{
    m_running = false;
}

void PresentedClock::presented(double at)
{
    const double beats = std::max(1.0, std::round((at - m_beat) / m_interval));
    if (!m_running || beats > kLost) {
        m_running = true;
        m_elapsed = m_interval;
        m_beat = at;
    } else {
        m_elapsed += (std::min(at - m_last, m_interval) - m_elapsed) / kMeanOver;
        m_beat += beats * m_interval;
        m_beat += std::clamp(kGain * (at - m_beat), -kMostAtOnce, kMostAtOnce);
    }
    m_last = at;
    if (!isPaced())
        m_beat = at;
}

bool PresentedClock::isPaced() const
{
    return m_running && m_elapsed > kFreeRunning * m_interval;
}

double PresentedClock::time(double now) const
{
    if (!isPaced())
        return now;
    const double missed = std::max(0.0, std::floor((now - m_beat) / m_interval));
    return missed < kLost ? m_beat + missed * m_interval : now;
}

} // namespace barrage
