// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <Qt>

class QRect;
class QScreen;
class QWindow;

// What differs from platform to platform about a window that lies over everything and lets everything
// through; a file a platform, or two, implements it. GUI thread, after the application object is made.
namespace barrage::overlay {

Qt::WindowFlags flags();

// Lays a window with these flags over a place on the display, or over all of it where no window may choose
// its place; before it is shown, and again when the display has another size.
void cover(QWindow &window, QScreen &screen, const QRect &place);

// Puts it in front of what has come above it since; costs nothing where nothing has.
void keepOnTop(QWindow &window);

// Whether a transparent window is really seen through here, now; the error says what to do if not.
Status canBeTransparent();

} // namespace barrage::overlay
