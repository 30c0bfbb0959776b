// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stageclock.h"

#include <QElapsedTimer>

namespace barrage {

RenderClock steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
}

StageClock::StageClock(RenderClock source)
    : m_source(std::move(source))
{
}

double StageClock::at(double source) const
{
    const std::scoped_lock lock(m_mutex);
    return (m_frozen ? m_frozenAt : source) - m_lost;
}

void StageClock::setFrozen(bool frozen)
{
    const double now = m_source();
    const std::scoped_lock lock(m_mutex);
    if (frozen == m_frozen)
        return;
    m_lost += frozen ? 0 : now - m_frozenAt;
    m_frozenAt = now;
    m_frozen = frozen;
}

bool StageClock::isFrozen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_frozen;
}

} // namespace barrage
