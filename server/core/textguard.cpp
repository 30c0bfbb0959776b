// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textguard.h"

#include "core/graphemes.h"
#include "core/limits.h"

#include <QList>

#include <algorithm>

namespace barrage {

namespace {

constexpr char32_t kZeroWidthJoiner = 0x200d;
constexpr char32_t kBlackFlag = 0x1f3f4; // opens a flag of a region, spelt in tag characters

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

bool isTag(char32_t c)
{
    return c >= 0xe0020 && c <= 0xe007f;
}

bool isJoiner(char32_t c)
{
    return c == kZeroWidthJoiner || c == 0x200c;
}

// Of Hangul and Braille: they look like blanks.
bool isFiller(char32_t c)
{
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
}

bool isBlank(char32_t c)
{
    // Line breaks are blanks here: a bullet is one line.
    return c == '\t' || c == '\n' || c == '\r' || c == 0x0b || c == 0x0c || c == 0x85 || QChar::isSpace(c)
        || isFiller(c);
}

// Han and kana, which have no blanks between words.
bool isIdeogram(char32_t c)
{
    return (c >= 0x3041 && c <= 0x3096) || (c >= 0x30a1 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff)
        || (c >= 0xff66 && c <= 0xff9d) || (c >= 0x20000 && c <= 0x3ffff);
}

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
        return true;
    case QChar::Other_Format: // bidirectional controls, zero-width spaces, invisible operators
        return !isJoiner(c) && !isTag(c);
    case QChar::Other_NotAssigned: // noncharacters, and what is reserved for invisible characters
        return QChar::isNonCharacter(c) || c == 0x2065 || (c >= 0xfff0 && c <= 0xfff8)
            || (c >= 0xe0000 && c <= 0xe0fff);
    default:
        return c == 0xfffc || c == 0x034f || c == 0x180b || c == 0x180c || c == 0x180d || c == 0x17b4
            || c == 0x17b5;
    }
}

constexpr char16_t kFromRight = 0x202e; // the override by which anything is shown from right to left

bool endsOverride(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(kFromRight)) || c == u'\n';
}

// Arabic, Hebrew and the like: an override changes nothing.
bool isFromRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

QString backwards(QStringView text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView character = text.sliced(at, endOfCharacter(text, at) - at);
        if (character.size() == 1)
            result.prepend(character[0].mirroredChar());
        else
            result.prepend(character);
        at += character.size();
    }
    return result;
}

// In the order in which it is seen: the overrides themselves are dropped.
QString asSeen(QStringView text)
{
    QString seen;
    for (qsizetype at = text.indexOf(QChar(kFromRight)); at >= 0; at = text.indexOf(QChar(kFromRight))) {
        seen += text.first(at);
        text = text.sliced(at + 1);
        const QStringView part
            = text.first(std::find_if(text.begin(), text.end(), endsOverride) - text.begin());
        seen += std::any_of(part.begin(), part.end(), isFromRight) ? part.toString() : backwards(part);
        text = text.sliced(part.size());
    }
    return seen += text;
}

// Sorting a run of marks, as composing does, takes the square of its length.
constexpr int kMarksToSort = 4 * limits::kMarksPerBase;

// The text without the rest of each very long run of marks.
QString sortable(QStringView text)
{
    QList<uint> points = text.toUcs4(); // a lone surrogate comes out as U+FFFD
    int marks = 0;
    points.removeIf([&](uint c) {
        marks = isMark(c) ? marks + 1 : 0;
        return marks > kMarksToSort;
    });
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

// Copies a text code point by code point, keeping the books that bound marks, joiners and tags.
class Guard
{
public:
    explicit Guard(qsizetype length) { m_out.reserve(length); }

    void take(char32_t c)
    {
        if (isBlank(c)) {
            m_blank = !m_out.isEmpty();
            m_space = m_space || !isFiller(c);
        } else if (!isDropped(c)) {
            closeUp(c);
            if (!isOverlong(c) && fits(c))
                put(c);
        }
    }

    QString result() &&
    {
        dropJoinersAtEnd();
        return std::move(m_out);
    }

private:
    void dropJoinersAtEnd()
    {
        while (!m_out.isEmpty() && isJoiner(m_out.back().unicode()))
            m_out.chop(1);
    }

    // A filler between Han or kana is only there to part a word.
    void closeUp(char32_t c)
    {
        if (m_blank && !m_space && isIdeogram(m_last) && isIdeogram(c))
            m_blank = false;
    }

    // Jamo, spacing marks and skin tones could make one character as long as the text.
    bool isOverlong(char32_t c) const
    {
        return !m_blank && m_character.codePoints() >= limits::kCodePointsPerCharacter
            && m_character.joins(c);
    }

    bool fits(char32_t c)
    {
        if (isTag(c))
            return m_flag && ++m_tags <= 8;
        if (isJoiner(c))
            return !m_blank && !m_out.isEmpty() && ++m_joiners <= limits::kJoinersPerCluster;
        if (isMark(c) || isVariationSelector(c))
            return !m_blank && !m_out.isEmpty() && ++m_marks <= limits::kMarksPerBase;
        startBase(c);
        return true;
    }

    void startBase(char32_t c)
    {
        const bool joined = m_last == kZeroWidthJoiner && !m_blank;
        m_joiners = joined ? m_joiners : 0;
        m_marks = 0;
        m_tags = 0;
        m_flag = c == kBlackFlag;
    }

    void put(char32_t c)
    {
        if (m_blank) {
            dropJoinersAtEnd();
            m_out += u' ';
        }
        if (!m_blank && m_character.joins(c))
            m_character.add(c);
        else
            m_character = Grapheme(c);
        m_blank = false;
        m_space = false;
        m_out += QChar::fromUcs4(c);
        m_last = c;
    }

    QString m_out;
    Grapheme m_character {0}; // that is being written
    char32_t m_last = 0;
    int m_marks = 0;
    int m_joiners = 0;
    int m_tags = 0;
    bool m_flag = false;
    bool m_blank = false; // white space was seen and not yet written
    bool m_space = false; // and it was more than fillers
};

// Letters of most texts: each a character of its own, in NFC, that joins with none of the others.
bool isPlain(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit > 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff)       // ASCII, Han
        || (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa) // kana
        || (unit >= 0xff01 && unit <= 0xff5e) || unit == 0x3001 || unit == 0x3002;
}

// There is nothing to guard: such letters, and single blanks between them.
bool isPlain(QStringView text)
{
    bool afterBlank = true;
    for (const QChar c : text) {
        const bool blank = c == u' ';
        if (blank ? afterBlank : !isPlain(c))
            return false;
        afterBlank = blank;
    }
    return !afterBlank;
}

} // namespace

QString guarded(QStringView text)
{
    if (isPlain(text))
        return text.toString();
    // NFC first, so that what it composes is not counted as marks; once more at the end, for what dropping
    // brought together.
    const QString composed = sortable(asSeen(text)).normalized(QString::NormalizationForm_C);
    Guard guard(composed.size());
    for (const uint c : composed.toUcs4())
        guard.take(c);
    return std::move(guard).result().normalized(QString::NormalizationForm_C);
}

qsizetype characterCount(QStringView text)
{
    if (isPlain(text))
        return text.size();
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); at = endOfCharacter(text, at))
        ++count;
    return count;
}

QString leftCharacters(const QString &text, qsizetype count)
{
    qsizetype end = 0;
    for (; count > 0 && end < text.size(); --count)
        end = endOfCharacter(text, end);
    return text.left(end);
}

} // namespace barrage
