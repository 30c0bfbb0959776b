// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ctime>

namespace barrage {

// Microseconds of the processor that this thread has taken, whatever else the machine does; where that is not
// known, of the clock.
inline double threadMicroseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
#else
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::micro>(now).count();
#endif
}

} // namespace barrage
