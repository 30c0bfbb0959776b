// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads letters which are drawn: with several symbols, on their head, or with
// something between each and the next.
#include "moderation/smartreading.h"

#include "moderation/lookalikes.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace barrage {

namespace {

struct Shape
{
    QStringView drawn;
    QStringView letters;
};

// Longer ones first.
constexpr Shape kShapes[] = {
    {u"|\\/|", u"m"}, {u"/\\/\\", u"m"}, {u"\\/\\/", u"w"}, {u"|/\\|", u"w"}, {u"|-|", u"h"},  {u"]-[", u"h"},
    {u"|\\|", u"n"},  {u"|_|", u"u"},    {u"(_)", u"u"},    {u"\\_/", u"u"},  {u"/-\\", u"a"}, {u"-|-", u"t"},
    {u"\\^/", u"w"},  {u"|v|", u"m"},    {u"(_,)", u"q"},   {u"/\\/", u"n"},  {u"|3", u"b"},   {u"]3", u"b"},
    {u"!3", u"b"},    {u"13", u"b"},     {u"l3", u"b"},     {u"|)", u"d"},    {u"[)", u"d"},   {u"|]", u"d"},
    {u"|=", u"f"},    {u"|<", u"k"},     {u"|{", u"k"},     {u"|_", u"l"},    {u"()", u"o"},   {u"[]", u"o"},
    {u"|*", u"p"},    {u"|>", u"p"},     {u"|2", u"r"},     {u"/2", u"r"},    {u"\\/", u"v"},  {u"/\\", u"a"},
    {u"><", u"x"},    {u"'/", u"y"},     {u"`/", u"y"},     {u"_|", u"j"},    {u"ㄓ", u"zh"},  {u"ㄔ", u"ch"},
    {u"ㄕ", u"sh"},   {u"ㄩ", u"v"},     {u"ㄞ", u"ai"},    {u"ㄟ", u"ei"},   {u"ㄠ", u"ao"},  {u"ㄡ", u"ou"},
    {u"ㄢ", u"an"},   {u"ㄣ", u"en"},    {u"ㄤ", u"ang"},   {u"ㄥ", u"eng"},  {u"ㄦ", u"er"},  {u"ㄝ", u"e"},
};

// What shapes begin and go on with: asked for every letter of every message.
class Strokes
{
public:
    constexpr Strokes()
    {
        for (const Shape &shape : kShapes) {
            if (shape.drawn.size() > 1) {
                m_first[shape.drawn[0].unicode()] = true;
                m_second[shape.drawn[1].unicode()] = true;
            }
        }
    }
    constexpr bool mayDraw(QStringView text) const
    {
        const char16_t first = text[0].unicode();
        if (first >= 0x80)
            return first >= 0x3100;
        return m_first[first] && text.size() > 1 && text[1].unicode() < 0x80 && m_second[text[1].unicode()];
    }

private:
    std::array<bool, 0x80> m_first {};
    std::array<bool, 0x80> m_second {};
};

constexpr Strokes kStrokes;

const Shape *shapeAt(QStringView text)
{
    if (!kStrokes.mayDraw(text))
        return nullptr;
    const auto *shape
        = std::ranges::find_if(kShapes, [text](const Shape &each) { return text.startsWith(each.drawn); });
    return shape == std::end(kShapes) ? nullptr : shape;
}

bool hasOtherLetter(const Letter &letter)
{
    return letter.other && letter.kind == LetterKind::Word;
}

} // namespace

bool SmartReading::hasShapes(int begin, int end) const
{
    for (int at = begin; at < end; ++at) {
        if (hasOtherLetter(letter(at)) || shapeAt(part(m_plain, at, end)))
            return true;
    }
    return false;
}

// "|3" for b, "ㄕㄚ" for sha, "ß" for b; and "()13" with 1 and 3 for themselves.
void SmartReading::readShapes(int begin, int end)
{
    if (!hasShapes(begin, end))
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
        const Shape *shape = without.contains(QChar(here.plain)) ? nullptr : shapeAt(part(m_plain, at, end));
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
    if (std::none_of(m_letters.begin() + begin, m_letters.begin() + end,
                     [](const Letter &each) { return isTurned(each.plain); }))
        return;
    QVarLengthArray<QChar, 64> read;
    for (int at = end - 1; at >= begin; --at) {
        const char16_t turned = turnedLetter(letter(at).plain);
        read.push_back(QChar(turned ? turned : letter(at).folded));
    }
    look(QStringView(read.data(), read.size()), begin, end, ViewKind::Folded, How::Inflected);
}

// "пид0р": digits and symbols as letters of Cyrillic.
void SmartReading::readCyrillic(int begin, int end)
{
    constexpr QStringView kDrawn = u"0346@$1!9";
    constexpr QStringView kLetters = u"озчбасиид";
    const auto isCyrillic = [](const Letter &each) { return each.plain >= 0x430 && each.plain <= 0x451; };
    const auto first = m_letters.begin();
    if (std::none_of(first + begin, first + end, isCyrillic))
        return;
    QVarLengthArray<QChar, 64> read;
    bool changed = false;
    for (int at = begin; at < end; ++at) {
        const auto place = kDrawn.indexOf(QChar(letter(at).plain));
        changed = changed || place >= 0;
        if (place < 0 && letter(at).kind != LetterKind::Word)
            return;
        read.push_back(place < 0 ? QChar(letter(at).plain) : kLetters[place]);
    }
    if (changed)
        look(QStringView(read.data(), read.size()), begin, end, ViewKind::Leet);
}

} // namespace barrage
