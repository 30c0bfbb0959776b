// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace barrage {

struct FrameStats
{
    qint64 frames = 0; // presented
    qint64 droppedFrames
        = 0; // presented later than 1.5 refresh intervals after the one before, bullets living
};

// Counts frames. Times are ms. Lives on: one thread, its owner's.
class FrameWatch
{
public:
    void setInterval(double ms) { m_interval = ms; }
    double interval() const { return m_interval; }

    // `living`: there is something in flight, the next frame is due.
    void presented(double at, bool living);
    // The window is hidden: the next frame is late for a reason.
    void pause() { m_last.reset(); }

    FrameStats stats() const { return m_stats; }

private:
    double m_interval = 1000.0 / 60;
    std::optional<double> m_last;
    FrameStats m_stats;
};

} // namespace barrage
