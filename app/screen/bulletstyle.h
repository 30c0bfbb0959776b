// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace barrage {

// How text becomes an image. Lengths are logical px of the stage; `scale` makes them pixels.
struct BulletStyle
{
    QString family; // empty: the one Barrage chooses
    double fontSize = 54;
    double maxWidth = 1920;      // of a line; wider: two lines, then smaller
    double scale = 1;            // device pixel ratio of the display
    double outlineShare = 0.055; // width of the outline, as a share of the font size; 0: none

    double outline() const { return fontSize * outlineShare; }
    double shadow() const { return fontSize * 0.07; }

    bool operator==(const BulletStyle &) const = default;
};

} // namespace barrage
