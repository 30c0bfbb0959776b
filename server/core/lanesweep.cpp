// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lanesweep.h"

#include <algorithm>
#include <utility>

namespace barrage {

namespace {

constexpr double kForbidden = 1e6; // more than any number of bullets
constexpr double kTouch = 1e-6;    // px: what overlaps by less touches, as rounding has it

// How many of the demands, from the strongest on, one that is taken stands in the way of.
int demandsOn(const Taken &there, const Taken &next)
{
    if (there.fixed)
        return isClosed(there, next) ? 3 : 1;
    if (there.mode == next.mode)
        return 3;
    return there.moves == next.moves ? 2 : 1;
}

// The crossings of a bullet at any depth: +1 where one begins, -1 behind its end.
struct Edge
{
    double depth;
    double change;
};

std::vector<Edge> edgesOf(const std::vector<Taken> &sorted, const Taken &next, double now, double height,
                          double gap)
{
    std::vector<Edge> edges;
    for (const Taken &there : sorted) {
        if (!meet(there, next, now, gap))
            continue;
        const double weight = isClosed(there, next) ? kForbidden : 1;
        edges.push_back({there.nearEdge - height, weight});
        edges.push_back({there.farEdge, -weight});
    }
    // At one depth the ends first: touching is not crossing.
    std::ranges::sort(edges, {}, [](const Edge &edge) { return std::pair(edge.depth, edge.change); });
    return edges;
}

} // namespace

std::array<std::optional<double>, kDemands> freeDepths(const std::vector<Taken> &sorted, const Taken &next,
                                                       double now, double height, double stageHeight,
                                                       double gap)
{
    std::array<double, kDemands> depths {}; // above, nothing is free; the first is the greatest
    for (const Taken &there : sorted) {
        if (there.nearEdge >= depths[0] + height - kTouch)
            break;
        // What lies within something that is in everybody's way already need not be looked at.
        if (there.farEdge <= depths[kDemands - 1] || !meet(there, next, now, gap))
            continue;
        const int demands = demandsOn(there, next);
        for (int i = 0; i < demands; ++i) {
            if (there.nearEdge < depths[i] + height - kTouch)
                depths[i] = std::max(depths[i], there.farEdge);
        }
    }
    std::array<std::optional<double>, kDemands> free;
    for (int i = 0; i < kDemands; ++i) {
        if (depths[i] + height <= stageHeight)
            free[i] = depths[i];
    }
    return free;
}

std::optional<double> leastCrossedDepth(const std::vector<Taken> &sorted, const Taken &next, double now,
                                        double height, double stageHeight, double gap)
{
    const std::vector<Edge> edges = edgesOf(sorted, next, now, height, gap);
    std::optional<double> best;
    double fewest = kForbidden;
    double crossed = 0;
    const auto look = [&](double depth) {
        if (depth < 0 || depth + height > stageHeight || crossed >= fewest)
            return;
        fewest = crossed;
        best = depth;
    };
    std::size_t i = 0;
    for (; i < edges.size() && edges[i].depth < 0; ++i)
        crossed += edges[i].change;
    look(0);
    for (; i < edges.size(); ++i) {
        crossed += edges[i].change;
        if (edges[i].change < 0)
            look(edges[i].depth);
    }
    return best;
}

} // namespace barrage
