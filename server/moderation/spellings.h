// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/evidence.h"

#include <QString>

#include <vector>

namespace barrage {

// Another way to write a word, which people use to get past a filter. Always soft evidence.
struct Spelling
{
    QString text;
    ViewKind view = ViewKind::Misspelt;
    bool amongIdeograms = false; // too short to mean anything in a message without Han or kana
};

// Of a word of Latin letters (folded): vowels left out, neighbours exchanged, backwards, sounds ("phuck",
// "azz"). None of them is an everyday word.
std::vector<Spelling> spellingsOfWord(const QString &word);
// Of Han or kana (folded), in Latin letters: pinyin, its initials, romaji.
std::vector<Spelling> latinSpellingsOf(const QString &ideograms);
// Of Han or kana (folded), with some of them exchanged: for Latin letters ("傻b"), or for their kana.
std::vector<Spelling> mixedSpellingsOf(const QString &ideograms);
// How Han characters sound, with spaces; empty: not all of them are Han.
QString soundOf(const QString &ideograms);
// With characters put together that were taken apart ("女马" for 妈); the same text: there were none.
QString reassembled(const QString &ideograms);
// The one character that the parts are of; null: there is none.
QChar putTogether(const QString &parts);

} // namespace barrage
