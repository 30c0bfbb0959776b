// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/rulekinds.h"

// The compile functions of the rows in rulekinds.cpp, each in a file of its own. What a pattern may be stands
// in the row's hint.
namespace barrage::kinds {

Result<Matcher> smart(const QString &pattern);
Result<Matcher> contains(const QString &pattern);
Result<Matcher> word(const QString &pattern);
Result<Matcher> phrase(const QString &pattern); // moderation/phrase.h
// A regular expression of RE2's syntax, matched on the views of moderation/regexviews.h: case does not matter
// unless it says (?-i), \b is the edge of an ASCII word. Time is linear in the text whatever the pattern; an
// expression whose program needs more than limits::kRegexMemoryBytes is refused, and so is one that would hit
// a message of nothing.
Result<Matcher> regex(const QString &pattern);
// Links, e-mail addresses, phone numbers, accounts of messengers: moderation/contacts.h.
Result<Matcher> contact(const QString &pattern);
// The same text again from one sender. Texts are the same if their letters and digits are, runs of one
// counting once.
Result<Matcher> repeat(const QString &pattern);
// A unit (a letter, a syllable, a word, a phrase) many times in a row, spaces and symbols left out.
Result<Matcher> flood(const QString &pattern);
Result<Matcher> length(const QString &pattern);
Result<Matcher> emoji(const QString &pattern);
// The share of capitals among the letters that have a case.
Result<Matcher> capitals(const QString &pattern);
// Letters of other scripts than those that are expected.
Result<Matcher> script(const QString &pattern);

} // namespace barrage::kinds
