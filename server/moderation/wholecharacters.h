// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/view.h"

#include <QStringView>

namespace barrage {

// The part of a text, and what else belongs to the characters (core/graphemes.h) that it begins and ends in:
// what is marked or replaced must not leave half a flag or half a family behind.
Span wholeCharacters(QStringView text, Span part);

} // namespace barrage
