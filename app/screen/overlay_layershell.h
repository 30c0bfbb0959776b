// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QRect;
class QScreen;
class QWindow;

// The Wayland protocol for panels and locks, whose windows lie above all others: KWin, Sway and others know
// it, GNOME does not. GUI thread, on Wayland.
namespace barrage::overlay::layershell {

// Built with it, and the compositor knows it.
bool isThere();

// As in overlay.h.
void cover(QWindow &window, QScreen &screen, const QRect &place);

} // namespace barrage::overlay::layershell
