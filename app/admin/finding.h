// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/evidence.h"

#include <QString>

namespace barrage {

// How the rule with this pattern came to its hit in this text, in words: "traditional characters as
// simplified ones". Empty: the text says it as the rule does.
QString wordedView(const Hit &hit, const QString &text, const QString &pattern);

} // namespace barrage
