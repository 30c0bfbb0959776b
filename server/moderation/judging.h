// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"

#include <QString>

namespace barrage {

class Detector;

// The worst outcome of all rules that hit, with the first rule of that outcome.
//   1. Block and hold rules see the text as it came. A block ends it there.
//   2. Replace rules are applied one after the other, each to what the one before left.
//   3. What they made is judged once more by all rules, so that a replacement can't put together what another
//      rule forbids; a replace rule that still finds something there holds.
// Whatever goes wrong on the way (an exception, ICU, a text that replacements make too long) holds.
Verdict judge(const Detector &detector, const QString &text) noexcept;

} // namespace barrage
