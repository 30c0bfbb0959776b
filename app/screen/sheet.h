// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <memory>

namespace barrage {

// Pixels of several bullets in one image, RGBA8888_Premultiplied: one texture. Never changed once it is
// shared.
using Sheet = std::shared_ptr<const QImage>;

// Where in a sheet a bullet is; without a sheet, it has its image to itself.
struct SheetSlot
{
    Sheet sheet;
    QRect rect;
};

// Copies images into one sheet, row after row; `slots_` is what of it each got. Images are
// ARGB32_Premultiplied.
Sheet composeSheet(const QList<QImage> &images, QList<QRect> &slots_);

// The part of a sheet, as an image that shares its pixels.
QImage viewOf(const SheetSlot &slot, double devicePixelRatio);

} // namespace barrage
