// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads letters which are drawn: with several symbols, on their head, or with
// something between each and the next.
#include "moderation/smartreading.h"

#include "moderation/letterdrawings.h"
#include "moderation/lookalikes.h"

#include <QVarLengthArray>

#include <algorithm>

namespace barrage {

namespace {

bool hasOtherLetter(const Letter &letter)
{
    return letter.other && letter.kind == LetterKind::Word;
}

} // namespace

bool SmartReading::hasShapes(int begin, int end) const
{
    for (int at = begin; at < end; ++at) {
        if (hasOtherLetter(letter(at)) || drawingAt(part(m_plain, at, end)))
            return true;
    }
    return false;
}

// "1135," in a sentence
bool SmartReading::isAllDigits(int begin, int end) const
{
    for (int at = begin; at < end; ++at) {
        if (!letter(at).digit && !QStringView(u".,:;!?%").contains(QChar(letter(at).plain)))
            return false;
    }
    return true;
}

// "|3" for b, "ㄕㄚ" for sha, "ß" for b; and "()13" with 1 and 3 for themselves.
void SmartReading::readShapes(int begin, int end)
{
    if (!hasShapes(begin, end) || isAllDigits(begin, end))
        return;
    readShapes(begin, end, m_leet[0], u"");
    readShapes(begin, end, m_leet[1], u"1l");
}

// But those that begin so.
void SmartReading::readShapes(int begin, int end, const std::u16string &reading, QStringView without)
{
    QVarLengthArray<QChar, 128> read;
    for (int at = begin; at < end;) {
        const Letter &here = letter(at);
        const Drawing *shape
            = without.contains(QChar(here.plain)) ? nullptr : drawingAt(part(m_plain, at, end));
        if (shape) {
            read.append(shape->letters.begin(), shape->letters.size());
            at += static_cast<int>(shape->drawn.size());
            continue;
        }
        const bool again = here.other && at > begin && letter(at - 1).origin == here.origin; // of a ß
        const bool tone = QStringView(u"ˊˇˋ˙").contains(QChar(here.plain));
        const bool lettered = !tone && (here.kind == LetterKind::Word || leetOf(here.plain).first);
        if (!again && hasOtherLetter(here))
            read.push_back(QChar(here.other));
        else if (!again && lettered)
            read.push_back(QChar(reading[static_cast<std::size_t>(at)]));
        ++at;
    }
    look(QStringView(read.data(), read.size()), begin, end, ViewKind::Leet, How::Inflected);
    qsizetype size = read.size();
    for (int at = end; at > begin && size > 1 && letter(at - 1).kind == LetterKind::Symbol
         && leetOf(letter(at - 1).plain).first;
         --at)
        --size;
    if (size < read.size())
        look(QStringView(read.data(), size), begin, end, ViewKind::Leet, How::Inflected);
}

// Syllables stand apart: "ㄕㄚˇ ㄅㄧ".
void SmartReading::readBopomofo()
{
    const auto isBopomofo = [](const Letter &each) { return each.plain >= 0x3105 && each.plain <= 0x3129; };
    const auto first = std::ranges::find_if(m_letters, isBopomofo);
    if (first == m_letters.end())
        return;
    const auto last = std::find_if(m_letters.rbegin(), m_letters.rend(), isBopomofo).base();
    readShapes(static_cast<int>(first - m_letters.begin()), static_cast<int>(last - m_letters.begin()));
}

// "s.#.1.t", "fxuxcxk"
void SmartReading::readAlternating(int begin, int end)
{
    constexpr int kShortest = 5;
    if (end - begin < kShortest || (end - begin) % 2 == 0)
        return;
    const char16_t between = letter(begin + 1).folded;
    if (end - begin == kShortest && QStringView(u"aeiou").contains(QChar(between)))
        return; // "Morón"
    QVarLengthArray<QChar, 64> read;
    for (int at = begin; at < end; ++at) {
        const bool odd = (at - begin) % 2 != 0;
        if (odd != (letter(at).folded == between))
            return;
        if (!odd)
            read.push_back(leet(at));
    }
    look(QStringView(read.data(), read.size()), begin, end, ViewKind::Joined);
}

void SmartReading::readTurned(int begin, int end)
{
    if (!m_hasTurned)
        return;
    QVarLengthArray<QChar, 64> read;
    for (int at = end - 1; at >= begin; --at) {
        const char16_t turned = turnedLetter(letter(at).plain);
        read.push_back(QChar(turned ? turned : letter(at).folded));
    }
    look(QStringView(read.data(), read.size()), begin, end, ViewKind::Folded, How::Inflected);
}

} // namespace barrage
