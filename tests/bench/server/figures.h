// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace barrage::bench {

using Nanoseconds = int64_t;

// Of the clock that all processes of a machine share.
Nanoseconds now();
constexpr Nanoseconds kSecond = 1'000'000'000;

// Times, and what share of them is below.
class Times
{
public:
    void add(Nanoseconds time) { m_times.push_back(time); }
    size_t size() const { return m_times.size(); }
    double milliseconds(double share); // 0.99: of the slowest of the fastest 99 %

private:
    std::vector<Nanoseconds> m_times;
};

// One line of JSON on the standard output: what a phase has measured.
class Line
{
public:
    Line &add(const char *name, double value);
    Line &add(const char *prefix, Times &times); // _p50 and _p99, in ms
    void print();

private:
    std::string m_text = "{";
};

} // namespace barrage::bench
