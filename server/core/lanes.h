// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flight.h"
#include "core/lanesweep.h"

#include <QList>
#include <QRectF>

#include <optional>
#include <vector>

namespace barrage {

// Which lanes are taken, until when. Lanes are no fixed rows: a bullet takes as much height as it needs,
// nearest to the side its mode fills from, and shares it with another as soon as the two never meet. Two of
// one mode never overlap, unless placeAnyway() is asked; two of different modes only when there is no place
// clear of both, and the demand allows it; nothing flies through a keep-clear area. Pure: no clock, no thread
// of its own; `now` never goes back. What is taken is kept sorted, so a placement is one pass over it that
// ends at the first gap.
class LaneBook
{
public:
    // Bullets under way keep their equations. `gap` is the least distance of two in a lane.
    void setStage(double width, double height, double gap);
    // In px of the stage. A bullet that moves needs all the width of its lane, one that stands only its own.
    // What is `passable` hides one that stands and only delays the eye of who reads one that moves: to that
    // it is like a standing bullet.
    void setKeepClear(const QList<QRectF> &areas, const QList<QRectF> &passable = {});

    // Takes a lane from `now` on that meets this demand, and greater ones if it can; nothing if there is
    // none.
    std::optional<Flight> place(MessageId id, const BulletShape &shape, double now,
                                Demand least = Demand::ItsOwnMode);
    // Where it covers the fewest others; nothing if keep-clear areas leave no lane of that height.
    std::optional<Flight> placeAnyway(MessageId id, const BulletShape &shape, double now);
    // Gives a living bullet another size on the same course, if it then meets nobody from `now` on, coming as
    // near as `gap`; else nothing changes.
    std::optional<Flight> reshape(const Flight &flight, double width, double height, double now, double gap);

    void remove(MessageId id);
    // Forgets the bullets that have left; not each time, for they are in nobody's way.
    void expire(double now);
    void clear();

private:
    // What is taken as it is seen from the top and from the bottom: sorted by the near edge.
    using Side = std::vector<Taken>;

    const Side &sideOf(BulletMode mode);
    std::optional<Flight> settle(Flight flight, std::optional<double> depth);
    void insert(const Flight &flight);
    bool isClear(const Flight &flight, double now, double gap) const;
    template <typename Gone>
    void forget(Gone gone);
    void turnOver();

    double m_width = 0;
    double m_height = 0;
    double m_gap = 0;
    std::size_t m_crowd = 0; // with so many in the book it is worth looking for those that have left
    Side m_fromTop;
    Side m_fromBottom; // follows from the first, and is kept from the first bullet on that needs it
    bool m_hasBottom = false;
};

} // namespace barrage
