// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>

#include <atomic>

namespace barrage::bench {

// A display of 60 Hz for a window that has none: holds the render thread after each frame until the next
// beat, and counts the beats that passed without a frame. Made before what listens to the window's frames; it
// must outlive the window. Its counts may be read on any thread.
class Vsync
{
public:
    explicit Vsync(QQuickWindow &window);

    qint64 missed() const { return m_missed; }

private:
    void wait();

    std::atomic<qint64> m_missed = 0;
    qint64 m_next = 0; // the beat in which a frame is due
};

} // namespace barrage::bench
