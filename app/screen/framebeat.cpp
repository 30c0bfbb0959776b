// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/framebeat.h"

#include <algorithm>

namespace barrage {

FrameBeat::FrameBeat(RenderClock source, bool steered)
    : m_clock(std::move(source))
    , m_steered(steered)
{
}

double FrameBeat::frameTime()
{
    const double now = m_clock.source();
    const std::scoped_lock lock(m_mutex);
    if (!m_steered)
        return m_clock.at(now);
    m_frameTime = std::max(m_frameTime, m_clock.at(m_rhythm.time(now)));
    return m_frameTime;
}

FrameBeat::Presented FrameBeat::presented()
{
    const double source = m_clock.source();
    const double at = m_clock.at(source);
    const std::scoped_lock lock(m_mutex);
    const bool flies = m_flying && !m_clock.isFrozen();
    m_watch.presented(source, flies);
    if (flies)
        m_rhythm.presented(source);
    else
        m_rhythm.restart();
    return {at, flies, at >= m_wakeAt};
}

void FrameBeat::setFlying(bool flying)
{
    const std::scoped_lock lock(m_mutex);
    m_flying = flying;
}

void FrameBeat::setWakeAt(double time)
{
    const std::scoped_lock lock(m_mutex);
    m_wakeAt = time;
}

void FrameBeat::setInterval(double ms)
{
    const std::scoped_lock lock(m_mutex);
    m_watch.setInterval(ms);
    m_rhythm.setInterval(ms);
}

void FrameBeat::pause()
{
    const std::scoped_lock lock(m_mutex);
    m_watch.pause();
    m_rhythm.restart();
}

double FrameBeat::interval() const
{
    const std::scoped_lock lock(m_mutex);
    return m_watch.interval();
}

FrameStats FrameBeat::stats() const
{
    const std::scoped_lock lock(m_mutex);
    return m_watch.stats();
}

} // namespace barrage
