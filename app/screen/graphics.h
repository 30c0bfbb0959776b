// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace barrage {

// Chooses QPainter where OpenGL would be computed by the CPU anyway (virtual machines, remote desktops): it
// is ten times cheaper there. QT_QUICK_BACKEND has the last word. GUI thread, once, after the application
// object is made and before its first window.
void chooseGraphics();

} // namespace barrage
