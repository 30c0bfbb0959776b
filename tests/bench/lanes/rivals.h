// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lanes.h"

#include <memory>
#include <random>
#include <vector>

namespace barrage::bench {

constexpr double kWidth = 1920; // px of the stage
constexpr double kCrossMs = 10'000;
constexpr double kBulletHeight = 48;

// A way to place bullets that cross from right to left, all in the same time. Written anew for this
// comparison from what is known of the projects; nothing here is theirs.
class Engine
{
public:
    virtual ~Engine() = default;

    // False: place() would put it over another, and the engine knows it.
    virtual bool hasRoom(double width, double now) const;
    // Nothing: there is no place, and it drops the bullet or lets it wait.
    virtual std::optional<Flight> place(int id, double width, double now) = 0;
    virtual const char *name() const = 0;
};

std::unique_ptr<Engine> barrageEngine(double height);
// Boolean lanes, at most ten random tries, one bullet a lane until it has left (as danmaQ).
std::unique_ptr<Engine> busyFlagEngine(double height);
// Ten lanes, free again when the head of the last bullet has come to the other side; if none is, the one that
// is free first is taken over (as Danmu Fire).
std::unique_ptr<Engine> headAtEndEngine(double height);
// Free stretches of height with the exact test of two bullets of one duration; if there is none, it goes on
// from the top again, over the others (as weizhenye's danmaku).
std::unique_ptr<Engine> rangesEngine(double height);

} // namespace barrage::bench
