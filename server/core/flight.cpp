// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flight.h"

namespace barrage {

double xAt(const Flight &flight, double now)
{
    return flight.fromX + (flight.toX - flight.fromX) * (now - flight.start) / flight.shape.duration;
}

Flight flightOf(MessageId id, const BulletShape &shape, double stageWidth, double now)
{
    const BulletModeRow &row = rowOf(shape.mode);
    const double middle = (stageWidth - shape.width) / 2;
    const double right = row.moves ? stageWidth : middle;
    const double left = row.moves ? -shape.width : middle;
    return {.id = id,
            .shape = shape,
            .fromX = row.toRight ? left : right,
            .toX = row.toRight ? right : left,
            .start = now};
}

Flight reshaped(const Flight &flight, double width, double height, double stageWidth)
{
    const double more = width - flight.shape.width;
    Flight other = flight;
    other.shape.width = width;
    other.shape.height = height;
    if (!rowOf(flight.shape.mode).moves) {
        other.fromX = other.toX = flight.fromX - more / 2;
        return other;
    }
    const double speed = (flight.toX - flight.fromX) / flight.shape.duration;
    const bool toRight = speed > 0;
    other.fromX -= toRight ? more : 0;
    other.toX = toRight ? stageWidth : -width;
    other.shape.duration = (other.toX - other.fromX) / speed;
    return other;
}

} // namespace barrage
