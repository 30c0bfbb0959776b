// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/overlay.h"

// overlay.h on X11, and where nobody looks: on the offscreen platform.
namespace barrage::overlay::x11 {

Qt::WindowFlags flags();
void cover(QWindow &window, QScreen &screen, const QRect &place);
void keepOnTop(QWindow &window);
Status canBeTransparent();

} // namespace barrage::overlay::x11
