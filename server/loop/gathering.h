// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace barrage {

// Decides whether a thread that is woken thousands of times a second lets some milliseconds of events come
// together before it looks: one wake for many costs a fraction, as with the interrupts of a network card, and
// what came together shares one commit. A lone event, and the few that it brings about, wait for nothing; nor
// does a thread that has more to do than that.
class Gathering
{
public:
    using Clock = std::chrono::steady_clock;

    static constexpr std::chrono::microseconds kSpan {3'000}; // from one look to the next

    // How long to pause before looking.
    Clock::duration pause(Clock::time_point now);
    // That is over, and brought so many events.
    void woke(Clock::time_point now, std::size_t events);

private:
    Clock::time_point m_woke;
    int m_busy = 0; // rises with wakes that follow each other closely and find something
    bool m_paused = false;
};

} // namespace barrage
