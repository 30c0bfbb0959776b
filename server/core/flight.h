// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletmode.h"
#include "core/ids.h"

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

// The flight of a bullet that starts now at the top of a stage of this width.
Flight flightOf(MessageId id, const BulletShape &shape, double stageWidth, double now);

// The same flight with another size, on the same course: one that moves keeps the place of its front edge and
// its speed and so leaves later, one that stands keeps its middle.
Flight reshaped(const Flight &flight, double width, double height, double stageWidth);

} // namespace barrage
