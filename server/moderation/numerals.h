// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/view.h"

#include <QString>

namespace barrage {

// The digit that a character stands for: those of every script, and Han numerals one by one (no tens). -1:
// none.
int digitOf(QChar character);
// The text with every digit as an ASCII one; marks that make a key of a digit left out.
View<QString> inDigits(const View<QString> &normalised);

// With English words for digits as digits ("oh nine oh"), if there are several.
View<QString> withoutNumberWords(const View<QString> &normalised);

} // namespace barrage
