// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/server/figures.h"

#include <algorithm>
#include <cstdio>

#include <time.h>

namespace barrage::bench {

Nanoseconds now()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * kSecond + time.tv_nsec;
}

double Times::milliseconds(double share)
{
    if (m_times.empty())
        return 0;
    const auto at = m_times.begin() + std::ptrdiff_t(share * double(m_times.size() - 1));
    std::nth_element(m_times.begin(), at, m_times.end());
    return double(*at) / 1e6;
}

Line &Line::add(const char *name, double value)
{
    char text[100];
    std::snprintf(text, sizeof text, "%s\"%s\":%.3f", m_text.size() > 1 ? "," : "", name, value);
    m_text += text;
    return *this;
}

Line &Line::add(const char *prefix, Times &times)
{
    add((std::string(prefix) + "_p50").c_str(), times.milliseconds(0.5));
    return add((std::string(prefix) + "_p99").c_str(), times.milliseconds(0.99));
}

void Line::print()
{
    std::puts((m_text + "}").c_str());
    std::fflush(stdout);
}

} // namespace barrage::bench
