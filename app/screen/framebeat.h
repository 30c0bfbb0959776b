// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/framewatch.h"
#include "screen/presentedclock.h"
#include "screen/stageclock.h"

namespace barrage {

// What GUI and render thread share: the time, whether anything flies, and when the GUI thread wants to look.
// Times are stage time in ms unless said otherwise. Any thread; nobody waits longer than a few instructions.
class FrameBeat
{
public:
    struct Presented
    {
        double at = 0;
        bool flies = false; // the next frame is to follow at once
        bool wake = false;  // the GUI thread is to look
    };

    // Frames are drawn for the time of a given clock itself, or (steered) of the presentation's own rhythm.
    FrameBeat(RenderClock source, bool steered);

    double now() const { return m_clock.now(); }
    // Of the frame that is begun now. Never goes back.
    double frameTime();
    Presented presented();

    void setFrozen(bool frozen) { m_clock.setFrozen(frozen); }
    bool isFrozen() const { return m_clock.isFrozen(); }
    void setFlying(bool flying);
    // The first frame at or after this time wakes the GUI thread.
    void setWakeAt(double time);
    void setInterval(double ms); // of the display
    // The window is hidden: the next frame is late for a reason.
    void pause();
    double interval() const;
    FrameStats stats() const;

private:
    StageClock m_clock;
    const bool m_steered;
    mutable std::mutex m_mutex; // for what follows
    PresentedClock m_rhythm;
    FrameWatch m_watch;
    double m_frameTime = 0;
    double m_wakeAt = 0;
    bool m_flying = false;
};

} // namespace barrage
