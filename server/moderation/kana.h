// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/letters.h"

namespace barrage {

// What kana are to each other. Any thread.

// Katakana side by side are one word, whatever a dictionary makes of them; not ッ and small vowels.
bool isKatakana(const Letter &letter);
bool isHiragana(const Letter &letter);
bool isSmallVowel(char16_t kana);
// Whether a hiragana ends with this vowel.
bool isOnE(char16_t hiragana);
bool isOnI(char16_t hiragana);
// The long vowel mark and what people type for it.
bool isLongVowel(char16_t c);
// Whether a vowel only makes the kana before it longer.
bool isStretch(char16_t kana, char16_t vowel);

} // namespace barrage
