// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace barrage {

// Makes a descriptor readable from any thread: once, however often it is asked, until it is drained.
class WakeUp
{
public:
    WakeUp();
    ~WakeUp();
    Q_DISABLE_COPY_MOVE(WakeUp)

    int descriptor() const { return m_descriptor; } // -1: the system has none left
    void ask();                                     // any thread
    void drain();                                   // the thread that waits

private:
    const int m_descriptor;
    std::atomic<bool> m_asked = false;
};

} // namespace barrage
