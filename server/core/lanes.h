// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletmode.h"
#include "core/ids.h"

#include <map>
#include <optional>
#include <vector>

namespace barrage {

// What a bullet asks for. Lengths are px of the stage, times are ms of any one clock.
struct BulletShape
{
    BulletMode mode = BulletMode::Scroll;
    double width = 0;
    double height = 0;
    double duration = 0; // to cross the stage, or to stand on it
};

// A bullet under way. It carries its whole equation, so it stays where it belongs when the stage is resized.
struct Flight
{
    MessageId id {};
    BulletShape shape;
    double y = 0;     // top edge
    double fromX = 0; // left edge at the start
    double toX = 0;   // left edge at the end
    double start = 0;

    double end() const { return start + shape.duration; }
};

// Left edge of a bullet at a time: where its equation says, before the start and after the end as well.
double xAt(const Flight &flight, double now);

// Whether two bullets of one mode, in lanes that touch, would come closer than `gap` px at any moment.
bool collide(const Flight &a, const Flight &b, double gap);

// Which lanes are taken, until when. Lanes are no fixed rows: a bullet takes as much height as it needs,
// nearest to the side its mode fills from, and shares it with another as soon as the two never meet. Two of
// one mode never overlap; two of different modes only when there is no place clear of both. Pure: no clock,
// no thread of its own. Cost of a placement: that of sorting the living bullets.
class LaneBook
{
public:
    // Bullets under way keep their equations. `gap` is the least distance of two in a lane.
    void setStage(double width, double height, double gap);

    // Takes a lane from `now` on; nothing if there is none.
    std::optional<Flight> place(MessageId id, const BulletShape &shape, double now);
    void remove(MessageId id);
    // Forgets the bullets that have left.
    void expire(double now);
    void clear();

private:
    Flight flightOf(MessageId id, const BulletShape &shape, double now) const;
    std::optional<double> freeDepth(const Flight &flight) const;
    std::optional<double> firstGap(const Flight &flight, std::vector<Flight> others) const;
    template <typename Modes>
    std::vector<Flight> othersWhere(Modes modes) const;
    void insert(const Flight &flight);

    double m_width = 0;
    double m_height = 0;
    double m_gap = 0;
    std::map<BulletMode, std::vector<Flight>> m_flights;
};

} // namespace barrage
