// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>

namespace barrage {

// Steady time in ms with fractions.
using RenderClock = std::function<double()>;

RenderClock steadyClock();

// The time that bullets fly by: the render clock, less the time for which the stage was frozen, so that after
// a freeze all goes on from where it stood. Any thread.
class StageClock
{
public:
    explicit StageClock(RenderClock source);

    double now() const { return at(m_source()); }
    // Stage time at a time of the source.
    double at(double source) const;
    double source() const { return m_source(); }

    void setFrozen(bool frozen);
    bool isFrozen() const;

private:
    const RenderClock m_source;
    mutable std::mutex m_mutex; // for what follows
    bool m_frozen = false;
    double m_frozenAt = 0; // of the source
    double m_lost = 0;     // ms frozen until now
};

} // namespace barrage
