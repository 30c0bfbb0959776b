// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/evidence.h"

#include <QString>

#include <vector>

namespace barrage {

// Another way to write a word, which people use to get past a filter. Always soft evidence.
struct Spelling
{
    enum class Where {
        Anywhere,
        AmongIdeograms, // too short to mean anything in a message without Han or kana
        Alone,          // as the whole message
    };

    QString text;
    ViewKind view = ViewKind::Misspelt;
    Where where = Where::Anywhere;
};

// Of a word of letters (folded): vowels left out, neighbours exchanged, backwards, sounds ("phuck", "azz");
// of Cyrillic, in Latin letters. None of them is an everyday word.
std::vector<Spelling> spellingsOfWord(const QString &word);
// Of a phrase of such words, with spaces: "kill urself".
std::vector<Spelling> spellingsOfPhrase(const QString &phrase);
// Of a word of Hangul, letter by letter (see hangul.h): its initials, and what sounds nearly so. It has none
// if it is a single syllable, or has other letters.
std::vector<Spelling> spellingsOfHangul(const QString &word);
// Of Han or kana (folded), in Latin letters: pinyin, its initials, romaji. Those with spaces are phrases.
std::vector<Spelling> latinSpellingsOf(const QString &ideograms);
// Of Han or kana (folded), with some of them exchanged: for Latin letters ("傻b"), for their kana, for what
// looks or reads alike, or for the * of a character left out.
std::vector<Spelling> mixedSpellingsOf(const QString &ideograms);

} // namespace barrage
