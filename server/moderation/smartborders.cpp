// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that asks the dictionary where words of Han and kana begin and end: no spaces
// do.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/hanpaths.h"
#include "moderation/wordbreaks.h"

#include <algorithm>

namespace barrage {

namespace {

// Of moderation/hanpaths.h. What costs more than what is surely apart may still be meant where it is called
// or closed: what a word across its border would leave beside it decides.
constexpr int kSurelyCrossed = 12;

// A word of one character that stands beside others: what is left of a part that is there by chance.
bool isWordByItself(char16_t c)
{
    return isEverydayHan(c)
        || QStringView(u"本该便混才又更只跟向或每各某独交出入下里外中少坏低短假男拿放住停玩唱跳饿累忙穿坐站")
               .contains(QChar(c));
}

struct Words
{
    std::vector<bool> breaks;
    qsizetype count = 0;

    explicit Words(QStringView text)
        : breaks(static_cast<std::size_t>(text.size()) + 1, true)
    {
        if (Result<std::vector<bool>> found = wordBreaks(text))
            breaks = std::move(found).value();
        count = std::ranges::count(breaks, true) - 1;
    }
    bool isBreak(qsizetype at) const { return breaks[static_cast<std::size_t>(at)]; }
};

// What the dictionary makes of a text when one word must end inside the part, at this place.
struct Cut
{
    bool left = false;     // the part begins inside a word
    bool right = false;    // it ends inside one
    bool stranded = false; // with something left of it that is no word
    qsizetype more = 0;    // words, than the text has otherwise

    bool isCrossing() const
    {
        return (left && right) || ((left || right) && (more < 0 || (more == 0 && !stranded)));
    }
};

// That the words explain the text as well as the part does is enough for a part of two, which are often there
// by chance; a longer one must not be cut where it has a word of its own.
class Cuts
{
public:
    Cuts(QStringView text, Span part, bool called, bool closed)
        : m_text(text)
        , m_part(part)
        , m_called(called)
        , m_closed(closed)
        , m_usual(Words(text).count)
        , m_own(text.sliced(part.from, part.to - part.from))
    {
    }

    Cut at(qsizetype place) const
    {
        const Words left(m_text.first(place));
        const Words right(m_text.sliced(place));
        Cut cut;
        cut.left = !m_called && !left.isBreak(m_part.from);
        cut.right = !m_closed && !right.isBreak(m_part.to - place);
        cut.more = left.count + right.count - m_usual;
        cut.stranded = isStranded(place, cut.left);
        return cut;
    }

private:
    bool isStranded(qsizetype place, bool left) const
    {
        if (m_part.to - m_part.from > 2)
            return !m_own.isBreak(place - m_part.from);
        return !isWordByItself(m_text[left ? place : m_part.from].unicode());
    }

    QStringView m_text;
    Span m_part;
    bool m_called = false; // something stands before it that calls somebody so
    bool m_closed = false; // something stands behind it that ends what is said
    qsizetype m_usual = 0;
    Words m_own;
};

} // namespace

bool SmartReading::isAllHan(int begin, int end) const
{
    return std::all_of(m_letters.begin() + begin, m_letters.begin() + end,
                       [](const Letter &each) { return isHan(each.plain); });
}

bool SmartReading::hasHan(int begin, int end) const
{
    return std::any_of(m_letters.begin() + begin, m_letters.begin() + end,
                       [](const Letter &each) { return isHan(each.plain); });
}

// With the ideograms directly beside it, as many as matter.
SmartReading::Part SmartReading::ideogramsAround(int begin, int end) const
{
    Part around {begin, end};
    while (begin - around.begin < kContext && isIdeogram(around.begin - 1))
        --around.begin;
    while (around.end - end < kContext && isIdeogram(around.end))
        ++around.end;
    return around;
}

// What the dictionary makes of the text decides where it is sure. Where it is not, its words do.
SmartReading::Borders SmartReading::bordersOf(int begin, int end) const
{
    const Part around = ideogramsAround(begin, end);
    if ((around.begin == begin && around.end == end) || !hasHan(begin, end) || isStretched(end))
        return {};
    const QString text = forDictionary(around.begin, around.end);
    const Span part {begin - around.begin, end - around.begin};
    const std::optional<int> cost = costOfStandingApart(text, part);
    if (cost && *cost < kSurelyApart)
        return {};
    if (cost && *cost > kSurelyCrossed)
        return {true, true};
    if (!isAllHan(begin, end))
        return {};
    const char16_t before = begin > around.begin ? letter(begin - 1).folded : u'\0';
    const bool called = before && isBeforeWords(before) && before != u'老';
    const bool closed = end < around.end && isAfterWords(letter(end).folded);
    Borders borders;
    const Cuts cuts(text, part, called, closed);
    for (qsizetype at = part.from + 1; at < part.to; ++at) {
        const Cut cut = cuts.at(at);
        borders.glued = borders.glued || cut.left || cut.right;
        borders.crossed = borders.crossed || cut.isCrossing();
    }
    borders.crossed = borders.crossed || (cost && !called && !closed);
    return borders;
}

// Whether what is no word of the dictionary is read more easily with a word across its border: 去|市里.
bool SmartReading::isAcrossWords(int begin, int end) const
{
    const Part around = ideogramsAround(begin, end);
    const QString text = forDictionary(around.begin, around.end);
    return costOfNoWord(text, {begin - around.begin, end - around.begin}).value_or(0) > 0;
}

// Simplified, which it knows best; kana as they are.
QString SmartReading::forDictionary(int begin, int end) const
{
    QString text;
    for (int at = begin; at < end; ++at)
        text += QChar(isHan(letter(at).plain) ? letter(at).folded : letter(at).plain);
    return text;
}

} // namespace barrage
