// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that tells a number from a word with its characters.
#include "moderation/smartreading.h"

#include "moderation/numerals.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr QStringView kPowers = u"十百千万亿";
constexpr QStringView kMeasures
    = u"元块人个岁分秒米斤年月日号点度楼层排位次名票张件只本条家路场班室桌座区栋厅楼回歳階円番個";

bool isNumeral(QChar c)
{
    return digitOf(c) >= 0 || kPowers.contains(c) || c == u'两';
}

} // namespace

bool SmartReading::isNumeralAt(int at) const
{
    return at >= 0 && at < size() && (letter(at).digit || isNumeral(QChar(letter(at).folded)));
}

bool SmartReading::isMeasureAt(int at) const
{
    return isIdeogram(at) && kMeasures.contains(QChar(letter(at).folded));
}

// 两百度, 二百五十元, 百まんこえました: the numerals of the part go on beside it, or something is counted by
// them.
bool SmartReading::isNumber(int begin, int end) const
{
    const auto isHigh = [this](int at) { return kPowers.contains(QChar(letter(at).folded)); };
    const QStringView word = folded(begin, end);
    if (isNumeralAt(begin - 1) && (isHigh(begin) || word.startsWith(QStringView(u"まん"))))
        return true;
    if (!std::ranges::all_of(word, isNumeral) || isAlone(begin, end))
        return false;
    return isNumeralAt(begin - 1) || isNumeralAt(end) || isMeasureAt(end) || isScore(begin, end);
}

// 比分六四领先
bool SmartReading::isScore(int begin, int end) const
{
    constexpr QStringView kBefore[] = {u"比分", u"比分是", u"比分到", u"比分为", u"以", u"打成", u"比数"};
    constexpr QStringView kAfter[]
        = {u"领先", u"落后", u"战平", u"获胜", u"取胜", u"胜", u"负", u"逆转", u"开"};
    const QStringView after = folded(end, size());
    const QStringView before = folded(0, begin);
    return std::ranges::any_of(kAfter, [after](QStringView each) { return after.startsWith(each); })
        || std::ranges::any_of(kBefore, [before](QStringView each) { return before.endsWith(each); });
}

// 去4号厅 for 去死: a digit of the part counts something.
bool SmartReading::isCounting(int begin, int end) const
{
    return (letter(end - 1).digit && (isMeasureAt(end) || isNumeralAt(end)))
        || (letter(begin).digit && isNumeralAt(begin - 1));
}

} // namespace barrage
