// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace barrage {

// By one of ICU's transliterators; slow to start, so for rules and tables. Empty on any trouble: then nothing
// is read that way, and rules still find what is written plainly. Any thread.
QString transliterated(const QString &text, const char16_t *id);

// Only its letters, lower case and without tones or accents.
QString withoutMarks(const QString &latin);

} // namespace barrage
