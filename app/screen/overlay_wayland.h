// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/overlay.h"

// overlay.h on Wayland: as a layer where there is such a thing, otherwise as well as it goes.
namespace barrage::overlay::wayland {

Qt::WindowFlags flags();
void cover(QWindow &window, QScreen &screen, const QRect &place);
void keepOnTop(QWindow &window);
Status canBeTransparent();

} // namespace barrage::overlay::wayland
