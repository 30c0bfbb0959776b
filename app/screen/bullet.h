// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lanes.h"

#include "screen/sheet.h"

#include <QImage>
#include <QList>
#include <QRectF>

#include <cmath>

namespace barrage {

// A message in flight: its equation and its pixels. Lengths are logical px of the stage.
struct Bullet
{
    Flight flight;
    QImage image;
    QPointF inset;     // of what takes room in the lane, in the image
    bool seen = false; // presented at least once
    SheetSlot slot;    // of the image, with a GPU

    // Of the image, at a time. On whole pixels where nothing moves: there it is as sharp as it was drawn.
    QRectF rect(double now) const
    {
        const double x = xAt(flight, now) - inset.x();
        const bool stands = flight.fromX == flight.toX;
        return {QPointF(stands ? whole(x) : x, whole(flight.y - inset.y())), image.deviceIndependentSize()};
    }

private:
    double whole(double length) const
    {
        return std::round(length * image.devicePixelRatio()) / image.devicePixelRatio();
    }
};

using BulletList = QList<Bullet>;

// What happened to the bullets on the stage since it was last asked.
struct BulletChanges
{
    BulletList put; // new, or with a new image
    QList<MessageId> gone;
};

} // namespace barrage
