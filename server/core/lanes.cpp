// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lanes.h"

#include <algorithm>

namespace barrage {

namespace {

// Whether b keeps clear of a on the right (or a of b) at a moment.
bool isRightOf(const Flight &b, const Flight &a, double now, double gap)
{
    return xAt(b, now) - xAt(a, now) >= a.shape.width + gap;
}

} // namespace

double xAt(const Flight &flight, double now)
{
    return flight.fromX + (flight.toX - flight.fromX) * (now - flight.start) / flight.shape.duration;
}

bool collide(const Flight &a, const Flight &b, double gap)
{
    const double first = std::max(a.start, b.start);
    const double last = std::min(a.end(), b.end());
    if (first >= last)
        return false;
    // Both move evenly, so does their distance: it is smallest at one of the two ends of their common time.
    const auto staysRightOf = [&](const Flight &one, const Flight &other) {
        return isRightOf(one, other, first, gap) && isRightOf(one, other, last, gap);
    };
    return !staysRightOf(a, b) && !staysRightOf(b, a);
}

void LaneBook::setStage(double width, double height, double gap)
{
    m_width = width;
    m_height = height;
    m_gap = gap;
}

std::optional<Flight> LaneBook::place(MessageId id, const BulletShape &shape, double now)
{
    Flight flight = flightOf(id, shape, now);
    const std::optional<double> depth = freeDepth(flight);
    if (!depth)
        return std::nullopt;
    flight.y = rowOf(shape.mode).fromBottom ? m_height - *depth - shape.height : *depth;
    insert(flight);
    return flight;
}

void LaneBook::remove(MessageId id)
{
    for (auto &[mode, flights] : m_flights)
        std::erase_if(flights, [id](const Flight &flight) { return flight.id == id; });
}

void LaneBook::expire(double now)
{
    for (auto &[mode, flights] : m_flights)
        std::erase_if(flights, [now](const Flight &flight) { return flight.end() <= now; });
}

void LaneBook::clear()
{
    m_flights.clear();
}

Flight LaneBook::flightOf(MessageId id, const BulletShape &shape, double now) const
{
    if (rowOf(shape.mode).moves)
        return {.id = id, .shape = shape, .fromX = m_width, .toX = -shape.width, .start = now};
    const double middle = (m_width - shape.width) / 2;
    return {.id = id, .shape = shape, .fromX = middle, .toX = middle, .start = now};
}

template <typename Modes>
std::vector<Flight> LaneBook::othersWhere(Modes modes) const
{
    std::vector<Flight> others;
    for (const auto &[mode, flights] : m_flights) {
        if (modes(rowOf(mode)))
            others.insert(others.end(), flights.begin(), flights.end());
    }
    return others;
}

// Clear of everybody, if there is such a place; else of those that move alike, since two that stand would
// cover each other for long; else of its own mode.
std::optional<double> LaneBook::freeDepth(const Flight &flight) const
{
    const BulletModeRow &own = rowOf(flight.shape.mode);
    const auto everybody = [](const BulletModeRow &) { return true; };
    const auto alike = [&](const BulletModeRow &row) { return row.moves == own.moves; };
    const auto same = [&](const BulletModeRow &row) { return row.mode == own.mode; };
    if (const std::optional<double> depth = firstGap(flight, othersWhere(everybody)))
        return depth;
    if (const std::optional<double> depth = firstGap(flight, othersWhere(alike)))
        return depth;
    return firstGap(flight, othersWhere(same));
}

// The others in any order; they are looked at from the side that the flight's mode fills from.
std::optional<double> LaneBook::firstGap(const Flight &flight, std::vector<Flight> others) const
{
    const bool fromBottom = rowOf(flight.shape.mode).fromBottom;
    const auto depthFrom
        = [&](const Flight &other) { return fromBottom ? m_height - other.y - other.shape.height : other.y; };
    std::erase_if(others, [&](const Flight &other) { return !collide(other, flight, m_gap); });
    std::ranges::sort(others, {}, depthFrom);
    double depth = 0;
    for (const Flight &other : others) {
        if (depthFrom(other) >= depth + flight.shape.height)
            break;
        depth = std::max(depth, depthFrom(other) + other.shape.height);
    }
    return depth + flight.shape.height <= m_height ? std::optional(depth) : std::nullopt;
}

void LaneBook::insert(const Flight &flight)
{
    m_flights[flight.shape.mode].push_back(flight);
}

} // namespace barrage
