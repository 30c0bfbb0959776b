// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletmode.h"
#include "core/ids.h"
#include "screen/bulletstyle.h"
#include "screen/emoji.h"
#include "screen/sheet.h"

#include <QImage>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace barrage {

struct RasterJob
{
    MessageId id {};
    BulletMode mode = BulletMode::Scroll; // decides on the room there is
    QString text;
    quint32 color = 0xffffff; // 0xRRGGBB
    int copies = 1;           // of equal messages; more than one: a badge "×N" after the text
    BulletStyle style;
};

// What flies: an image with the device pixel ratio of the style, and, in logical px, what of it takes room in
// a lane. The rest around it is shadow. The image is ARGB32_Premultiplied, or the view of a sheet.
struct BulletImage
{
    MessageId id {};
    QImage image;
    QSizeF size;
    double margin = 0; // from the image's edges to those of `size`, on each side
    SheetSlot slot;
};

// Text to pixels: outlined against any background, shadowed, emoji in colour. No text makes it slow: the
// layout is bounded by what core/textguard.h lets through. Lives on: the raster thread, one for the whole
// run: font caches are per thread and a cold one costs 10 ms.
class BulletRaster
{
public:
    BulletRaster();

    BulletImage draw(const RasterJob &job);

private:
    QStringList m_families;
    EmojiCache m_emoji;
};

} // namespace barrage
