// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringView>

#include <vector>

namespace barrage {

// Where words begin and end by UAX #29; between CJK characters, which have no spaces, by ICU's dictionary
// and the list of moderation/hanwords.h.
// One flag for each position of the text, and one for its end. Any thread (each keeps an iterator of its
// own). Fails only when ICU has no data on this machine.
Result<std::vector<bool>> wordBreaks(QStringView text);
// Whether it has.
Status checkWordBreaks();

} // namespace barrage
