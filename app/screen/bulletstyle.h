// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace barrage {

// How text becomes an image. Lengths are logical px of the stage; `scale` makes them pixels.
struct BulletStyle
{
    double fontSize = 54;
    double maxWidth = 1920; // of a line; wider: two lines, then smaller
    double scale = 1;       // device pixel ratio of the display

    double outline() const { return fontSize * 0.055; }
    double shadow() const { return fontSize * 0.07; }

    bool operator==(const BulletStyle &) const = default;
};

} // namespace barrage
