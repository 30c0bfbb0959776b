// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace barrage {

// The time to draw a frame for, steered by when frames were presented: their own even rhythm, without the
// jitter of the moments at which a program gets to know of them. A late frame advances it by whole intervals,
// so nothing drifts; without a rhythm (no vertical sync) it is simply the time. Times are ms.
// Lives on: the render thread.
class PresentedClock
{
public:
    void setInterval(double ms);
    void presented(double at);
    // The next frame starts a rhythm of its own.
    void restart();

    // Of a frame that is begun at `now`: the beat that has just passed.
    double time(double now) const;

private:
    bool isPaced() const;

    double m_interval = 1000.0 / 60;
    double m_elapsed = 0; // between frames, in the mean; 0: unknown
    double m_last = 0;    // when the last frame was presented
    double m_beat = 0;    // when it should have been
    bool m_running = false;
};

} // namespace barrage
