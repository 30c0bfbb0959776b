// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/mask.h"

#include <QRgb>

namespace barrage {

// What is below the letters of a bullet.
struct Ground
{
    const Mask &outline;
    QRgb color; // of the outline
    const Mask &shadow;
    int drop; // px that the shadow falls
};

// Letters over their outline over its shadow, in one pass; ARGB32_Premultiplied. `letters` may be larger.
QImage paintOver(const Ground &ground, const QImage &letters);

} // namespace barrage
