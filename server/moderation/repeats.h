// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace barrage {

// Letters that are written several times in a row. All without allocating, but the first.

QString withoutRepeats(QStringView word);
// The same into memory of the caller, room for as many as the word has; the size it takes.
qsizetype writeWithoutRepeats(QStringView word, char16_t *to);
// Where the run ends that begins at this place.
qsizetype repeatsEnd(QStringView word, qsizetype from);
// Whether a word that was written with repeated letters is the other one: every run is as long or longer, and
// what is too much is more than a slip of the pen ("good" is not "god").
bool isRepeating(QStringView written, QStringView word);

} // namespace barrage
