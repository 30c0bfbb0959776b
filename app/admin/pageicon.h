// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace barrage {

enum class PageIcon { Live, Rules, Phones, History, Room, Screen, Join };

// Line drawings in the colour of the text beside them; painted, for an SVG plugin may be missing.
QIcon pageIcon(PageIcon which, const QColor &color);

} // namespace barrage
