// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace barrage {

struct Colors;

// How every widget of the console is drawn, on a grid of 8 px. What a part needs of its own it says by the
// dynamic properties "kind" (of a button: primary, approve, reject, panic, segment, navigation, quiet) and
// "role" (of a label: title, heading, muted, mono, problem, count; of a frame: card, header, error).
QString styleSheetOf(const Colors &colors);

} // namespace barrage
