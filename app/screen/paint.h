// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/mask.h"

#include <QRgb>

namespace barrage {

// Where something has a colour, and which.
struct Ink
{
    const Mask &where;
    QRgb color;
};

// Letters over their outline over a black shadow that falls `drop` px, in one pass; ARGB32_Premultiplied. The
// masks are of one size.
QImage paintOver(const Ink &letters, const Ink &outline, const Mask &shadow, int drop);

} // namespace barrage
