// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/rulekinds.h"

namespace barrage {

// A regular expression of RE2's syntax, matched on the views of moderation/regexviews.h: case does not matter
// unless it says
// (?-i), \b is the edge of an ASCII word. Time is linear in the text whatever the pattern; an expression
// whose program needs more than limits::kRegexMemoryBytes is refused, and so is one that would hit a message
// of nothing.
Result<Matcher> regex(const QString &pattern);

} // namespace barrage
