// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace barrage {

// Short lists of our own, of lower-case English words, which keep soft evidence away from innocent messages.

// Words so common that two of them side by side are no word taken apart ("pen is"), and none of them is
// another word misspelt ("carp", "maps").
bool isEverydayWord(QStringView word);
// Of French, Spanish, Italian and German, which are no word taken apart within a sentence ("la mer de
// glace").
bool isEverydayWordAbroad(QStringView word);
// Words that an accent makes another word of ("schwül").
bool isAccentedWord(QStringView word);
// Of words with a hyphen, a part of which is another word ("pique-nique", "half-cocked").
bool isCompound(QStringView word);
// Small words that people write together with the next one ("youidiot").
bool isGlueWord(QStringView word);
// Words that only look like a shorter one with an ending or a small word beside it ("cumin", "therapist").
bool isWordOfItsOwn(QStringView word);

} // namespace barrage
