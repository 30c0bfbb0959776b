// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphemes.h"

#include <QChar>

#include <algorithm>
#include <iterator>

namespace barrage {

namespace {

constexpr char32_t kZeroWidthJoiner = 0x200d;

enum class Hangul { None, Leading, Vowel, Trailing, SyllableOpen, SyllableClosed };

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isBreak(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

// Continues whatever was before it (GB9, GB9a).
bool continues(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Mark_SpacingCombining:
        return true;
    default:
        return c == 0x200c || c == kZeroWidthJoiner || isBetween(c, 0x1f3fb, 0x1f3ff) // skin tones
            || isBetween(c, 0xe0020, 0xe007f)                                         // tags
            || isBetween(c, 0xff9e, 0xff9f) // half-width voicing marks
            || c == 0x0e33 || c == 0x0eb3;  // Thai and Lao am
    }
}

// What may be a part of a joined emoji; a code point that this version of Qt does not know yet may.
bool isPictograph(char32_t c)
{
    const auto category = QChar::category(c);
    return (isBetween(c, 0x2190, 0x2bff)
            && (category == QChar::Symbol_Other || category == QChar::Symbol_Math))
        || isBetween(c, 0x1f000, 0x1f1e5) || isBetween(c, 0x1f200, 0x1f3fa) || isBetween(c, 0x1f400, 0x1faff);
}

bool isRegionalIndicator(char32_t c)
{
    return isBetween(c, 0x1f1e6, 0x1f1ff);
}

// Binds two consonants of an Indian script into one shape (GB9c).
bool isConjunctLinker(char32_t c)
{
    constexpr char32_t linkers[] = {0x094d, 0x09cd, 0x0acd, 0x0b4d, 0x0c4d, 0x0d4d};
    return std::ranges::find(linkers, c) != std::end(linkers);
}

bool isIndianConsonant(char32_t c)
{
    return isBetween(c, 0x0900, 0x0d7f) && QChar::category(c) == QChar::Letter_Other;
}

Hangul hangulOf(char32_t c)
{
    if (isBetween(c, 0x1100, 0x115f) || isBetween(c, 0xa960, 0xa97c))
        return Hangul::Leading;
    if (isBetween(c, 0x1160, 0x11a7) || isBetween(c, 0xd7b0, 0xd7c6))
        return Hangul::Vowel;
    if (isBetween(c, 0x11a8, 0x11ff) || isBetween(c, 0xd7cb, 0xd7fb))
        return Hangul::Trailing;
    if (isBetween(c, 0xac00, 0xd7a3))
        return (c - 0xac00) % 28 == 0 ? Hangul::SyllableOpen : Hangul::SyllableClosed;
    return Hangul::None;
}

bool isOneSyllable(Hangul before, Hangul after)
{
    switch (before) {
    case Hangul::Leading:
        return after != Hangul::None && after != Hangul::Trailing;
    case Hangul::Vowel:
    case Hangul::SyllableOpen:
        return after == Hangul::Vowel || after == Hangul::Trailing;
    case Hangul::Trailing:
    case Hangul::SyllableClosed:
        return after == Hangul::Trailing;
    case Hangul::None:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Grapheme::Grapheme(char32_t first)
    : m_base(first)
    , m_last(first)
    , m_halfFlag(isRegionalIndicator(first))
{
}

bool Grapheme::joins(char32_t next) const
{
    if (isBreak(m_last) || isBreak(next))
        return m_last == '\r' && next == '\n';
    return continues(next) || isOneSyllable(hangulOf(m_last), hangulOf(next))
        || (m_last == kZeroWidthJoiner && isPictograph(m_base) && isPictograph(next))
        || (m_halfFlag && m_last == m_base && isRegionalIndicator(next))
        || (m_linked && isIndianConsonant(m_base) && isIndianConsonant(next));
}

void Grapheme::add(char32_t next)
{
    if (!continues(next)) {
        m_base = next;
        m_halfFlag = false;
        m_linked = false;
    }
    m_linked = m_linked || isConjunctLinker(next);
    m_last = next;
    ++m_codePoints;
}

qsizetype endOfCharacter(QStringView text, qsizetype from)
{
    const char32_t first = codePointAt(text, from);
    Grapheme character(first);
    qsizetype at = from + (QChar::requiresSurrogates(first) ? 2 : 1);
    while (at < text.size()) {
        const char32_t next = codePointAt(text, at);
        if (!character.joins(next))
            break;
        character.add(next);
        at += QChar::requiresSurrogates(next) ? 2 : 1;
    }
    return at;
}

} // namespace barrage
