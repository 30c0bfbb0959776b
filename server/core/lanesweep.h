// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flight.h"

#include <array>
#include <optional>
#include <vector>

namespace barrage {

// A stretch of height that is taken for a time, as seen from one side of the stage: depths in px from there.
struct Taken
{
    MessageId id {};
    double nearEdge = 0;
    double farEdge = 0;
    double x = 0;     // left edge at time zero
    double speed = 0; // px a ms
    double width = 0;
    double end = 0;
    BulletMode mode {};
    bool moves = false;
    bool fixed = false;    // a keep-clear area: for ever
    bool passable = false; // one that a moving bullet may cross where it finds no other place

    double xAt(double now) const { return x + speed * now; }
};

// Whether it is an area that this bullet keeps clear of, come what may.
inline bool isClosed(const Taken &there, const Taken &next)
{
    return there.fixed && !(there.passable && next.moves);
}

// Whom a new bullet keeps clear of; each is a weaker demand than the one before.
enum class Demand { Everybody, ThoseThatMoveAlike, ItsOwnMode };
constexpr int kDemands = 3;

// Whether one that is there and one that starts at `now` would come closer than `gap` px at any moment, were
// they in one lane. Exact: both move evenly, so their distance is smallest at an end of their common time.
inline bool meet(const Taken &there, const Taken &next, double now, double gap)
{
    const double last = there.end < next.end ? there.end : next.end;
    if (now >= last)
        return false;
    const double right = there.width + gap;
    const double left = -(next.width + gap);
    const double atFirst = next.xAt(now) - there.xAt(now);
    if (left < atFirst && atFirst < right)
        return true;
    const double atLast = next.xAt(last) - there.xAt(last);
    return atFirst >= right ? atLast < right : atLast > left;
}

// The depths nearest to the side at which a stretch of `height` is free, for each demand; found in one pass
// over what is taken, sorted by nearEdge.
std::array<std::optional<double>, kDemands> freeDepths(const std::vector<Taken> &sorted, const Taken &next,
                                                       double now, double height, double stageHeight,
                                                       double gap);

// Where the fewest are crossed, and never a closed area; the overlap policy asks for it. Slower.
std::optional<double> leastCrossedDepth(const std::vector<Taken> &sorted, const Taken &next, double now,
                                        double height, double stageHeight, double gap);

} // namespace barrage
