// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace barrage {

// Three bullets in flight, painted, for windows and tray; with a badge while something waits.
QIcon appIcon(int waiting = 0);

} // namespace barrage
