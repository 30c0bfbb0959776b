// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace barrage {

// What the console looks like. System follows the lightness of the desktop's palette.
enum class Look { System, Light, Dark };

// Gives the whole program Fusion and the palette, and the window its style sheet.
void applyLook(QWidget &window, Look look);

} // namespace barrage
