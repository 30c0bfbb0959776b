// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lanes.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace barrage {

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr std::size_t kLeastGone = 16; // see LaneBook::expire()

Taken motionOf(const Flight &flight)
{
    const BulletModeRow &row = rowOf(flight.shape.mode);
    const double speed = (flight.toX - flight.fromX) / flight.shape.duration;
    return {.id = flight.id,
            .x = flight.fromX - speed * flight.start,
            .speed = speed,
            .width = flight.shape.width,
            .end = flight.end(),
            .mode = row.mode,
            .moves = row.moves};
}

Taken keptClear(const QRectF &area, bool passable)
{
    return {.nearEdge = area.top(),
            .farEdge = area.bottom(),
            .x = area.left(),
            .width = area.width(),
            .end = kNever,
            .fixed = true,
            .passable = passable};
}

// As seen from the other side of the stage.
Taken turned(Taken taken, double height)
{
    const double nearEdge = height - taken.farEdge;
    taken.farEdge = height - taken.nearEdge;
    taken.nearEdge = nearEdge;
    return taken;
}

void insertSorted(std::vector<Taken> &side, const Taken &taken)
{
    side.insert(std::ranges::upper_bound(side, taken.nearEdge, {}, &Taken::nearEdge), taken);
}

void insertAreas(std::vector<Taken> &side, const QList<QRectF> &areas, bool passable)
{
    for (const QRectF &area : areas) {
        if (!area.isEmpty())
            insertSorted(side, keptClear(area, passable));
    }
}

} // namespace

void LaneBook::setStage(double width, double height, double gap)
{
    m_width = width;
    m_height = height;
    m_gap = gap;
    turnOver();
}

void LaneBook::setKeepClear(const QList<QRectF> &areas, const QList<QRectF> &passable)
{
    std::erase_if(m_fromTop, [](const Taken &taken) { return taken.fixed; });
    insertAreas(m_fromTop, areas, false);
    insertAreas(m_fromTop, passable, true);
    turnOver();
}

std::optional<Flight> LaneBook::place(MessageId id, const BulletShape &shape, double now, Demand least)
{
    const Flight flight = flightOf(id, shape, m_width, now);
    const Side &side = sideOf(shape.mode);
    const auto free = freeDepths(side, motionOf(flight), now, shape.height, m_height, m_gap);
    const auto last = free.begin() + static_cast<int>(least) + 1;
    const auto best = std::find_if(free.begin(), last, [](const auto &depth) { return depth.has_value(); });
    return settle(flight, best == last ? std::nullopt : *best);
}

std::optional<Flight> LaneBook::placeAnyway(MessageId id, const BulletShape &shape, double now)
{
    if (const std::optional<Flight> flight = place(id, shape, now))
        return flight;
    const Flight flight = flightOf(id, shape, m_width, now);
    const Side &side = sideOf(shape.mode);
    const auto depth = leastCrossedDepth(side, motionOf(flight), now, shape.height, m_height, m_gap);
    return settle(flight, depth);
}

std::optional<Flight> LaneBook::reshape(const Flight &flight, double width, double height, double now,
                                        double gap)
{
    Flight other = reshaped(flight, width, height, m_width);
    if (rowOf(flight.shape.mode).fromBottom)
        other.y -= height - flight.shape.height;
    if (other.y < 0 || other.y + height > m_height || !isClear(other, now, gap))
        return std::nullopt;
    remove(flight.id);
    insert(other);
    return other;
}

void LaneBook::remove(MessageId id)
{
    forget([id](const Taken &taken) { return taken.id == id && !taken.fixed; });
}

void LaneBook::expire(double now)
{
    if (m_fromTop.size() < m_crowd)
        return;
    forget([now](const Taken &taken) { return taken.end <= now; });
    m_crowd = m_fromTop.size() + std::max(kLeastGone, m_fromTop.size() / 4);
}

void LaneBook::clear()
{
    forget([](const Taken &taken) { return !taken.fixed; });
}

std::optional<Flight> LaneBook::settle(Flight flight, std::optional<double> depth)
{
    if (!depth)
        return std::nullopt;
    const bool fromBottom = rowOf(flight.shape.mode).fromBottom;
    flight.y = fromBottom ? m_height - *depth - flight.shape.height : *depth;
    insert(flight);
    return flight;
}

void LaneBook::insert(const Flight &flight)
{
    Taken taken = motionOf(flight);
    taken.nearEdge = flight.y;
    taken.farEdge = flight.y + flight.shape.height;
    insertSorted(m_fromTop, taken);
    if (m_hasBottom)
        insertSorted(m_fromBottom, turned(taken, m_height));
}

// Of closed areas and of its own mode, as everybody under way already is.
bool LaneBook::isClear(const Flight &flight, double now, double gap) const
{
    const Taken own = motionOf(flight);
    return std::ranges::none_of(m_fromTop, [&](const Taken &other) {
        const bool minds = other.fixed ? isClosed(other, own) : other.mode == own.mode;
        const bool level = other.nearEdge < flight.y + flight.shape.height && flight.y < other.farEdge;
        return minds && level && other.id != flight.id && meet(other, own, now, gap);
    });
}

template <typename Gone>
void LaneBook::forget(Gone gone)
{
    std::erase_if(m_fromTop, gone);
    std::erase_if(m_fromBottom, gone);
}

const LaneBook::Side &LaneBook::sideOf(BulletMode mode)
{
    if (!rowOf(mode).fromBottom)
        return m_fromTop;
    if (!std::exchange(m_hasBottom, true))
        turnOver();
    return m_fromBottom;
}

void LaneBook::turnOver()
{
    m_fromBottom.clear();
    for (const Taken &taken : m_fromTop)
        m_fromBottom.push_back(turned(taken, m_height));
    std::ranges::sort(m_fromBottom, {}, &Taken::nearEdge);
}

} // namespace barrage
