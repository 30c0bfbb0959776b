// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/letterdrawings.h"

#include <algorithm>
#include <array>

namespace barrage {

namespace {

// Longer ones first.
constexpr Drawing kDrawings[] = {
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
        for (const Drawing &shape : kDrawings) {
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

} // namespace

const Drawing *drawingAt(QStringView text)
{
    if (!kStrokes.mayDraw(text))
        return nullptr;
    const auto *drawing = std::ranges::find_if(
        kDrawings, [text](const Drawing &each) { return text.startsWith(each.drawn); });
    return drawing == std::end(kDrawings) ? nullptr : drawing;
}

} // namespace barrage
