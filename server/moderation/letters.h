// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/view.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace barrage {

class Subject;

enum class LetterKind : quint8 {
    Word,     // a letter or digit of a script that puts spaces between its words
    Ideogram, // Han or kana
    Space,
    Symbol,
};

constexpr char16_t kBeyond = 0xfffd; // stands for what is outside the BMP

// A character of the normalised text, with what it may stand for.
struct Letter
{
    LetterKind kind = LetterKind::Symbol;
    char16_t plain = 0;  // itself, or kBeyond
    char16_t folded = 0; // without accent, as the letter it looks like; simplified, hiragana
    char16_t other = 0; // what else it looks like, if anything: ß is a b, 🐴 a 马; the mark that voices a
                        // kana's look-alike
    char16_t drawn = 0; // the l that a capital I in a word of small letters is, and the i of an l in capitals
    bool digit = false;
    bool enclosed = false; // a number in a circle, raised or lowered
    bool sentence = false; // a symbol that ends or parts sentences, as it is typed in CJK texts
    bool marked = false;   // had an accent that was taken off
    bool foreign = false;  // another alphabet's, which looks like a Latin one
    bool rare = false;     // and which nobody writes in an ordinary word
    int at = 0;            // in the normalised text
    Span origin;           // in the original text
};

// The normalised text of a subject, character by character. The second part of rules' and texts' common way:
// what the views of moderation/smartindex.h are made of. Marks are taken off, except those that make another
// kana; folding follows the context: letters of another alphabet are folded only in a word that can't be
// meant as one of that alphabet.
std::vector<Letter> lettersOf(const Subject &subject);

// The one that begins at this unit.
char32_t codePointAt(QStringView text, qsizetype at);

} // namespace barrage
