// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/letters.h"

// The letters of a text as an expression may be meant to find them: see regexviews.h. Each keeps its place in
// the original.
namespace barrage::regexletters {

bool isPicture(const Letter &letter);
// What the letter stands for, if it is a digit or a symbol; itself otherwise.
char16_t leet(const Letter &letter);

// So many are left of three or more of a letter.
std::vector<Letter> withoutRepeats(const std::vector<Letter> &letters, qsizetype left);
// Without what stands between single letters, inside a word, between ideograms, or within a long number.
std::vector<Letter> joined(const std::vector<Letter> &letters);
// "free 🎁 crypto", "free🎁crypto": with a space for each picture, and each run of spaces once.
std::vector<Letter> spacedPictures(const std::vector<Letter> &letters);
// With what looks like kana as kana, and nothing but ideograms: ノヽケ゛. Empty: nothing does.
std::vector<Letter> kanaOf(const std::vector<Letter> &letters);
// "➕我 威❤信" for 加我 微信: pictures as what they stand for, hearts as nothing. Empty: there is none.
std::vector<Letter> picturedAds(const std::vector<Letter> &letters);
// "1 d 1 0 t": with digits and symbols as the letters that they stand for.
std::vector<Letter> readAsLetters(std::vector<Letter> letters);
// "fu|<", "f(_)ck". Empty: nothing is drawn so.
std::vector<Letter> withDrawings(const std::vector<Letter> &letters);

} // namespace barrage::regexletters
