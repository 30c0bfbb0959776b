// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace barrage {

// One character as people see it, while it is read code point by code point: the extended grapheme cluster of
// UAX #29, from the properties that QChar knows. QTextBoundaryFinder is not used because beside Thai it hands
// out positions inside a surrogate pair, and because it knows emoji sequences only from later versions of Qt
// on.
class Grapheme
{
public:
    explicit Grapheme(char32_t first);

    // Whether the next code point still belongs to the character.
    bool joins(char32_t next) const;
    // Only when it joins.
    void add(char32_t next);
    int codePoints() const { return m_codePoints; }

private:
    char32_t m_base; // the last one that is no mark
    char32_t m_last;
    int m_codePoints = 1;
    bool m_halfFlag;
    bool m_linked = false; // a consonant of an Indian script waits for the one it is bound to
};

// Where the character that begins at `from` ends; `from` is less than the size of the text.
qsizetype endOfCharacter(QStringView text, qsizetype from);

} // namespace barrage
