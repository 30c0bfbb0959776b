// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/numerals.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr QChar kKeycap(0x20e3);

struct Numeral
{
    char16_t character;
    int digit;
};

constexpr Numeral kNumerals[] = {
    {u'〇', 0}, {u'零', 0}, {u'一', 1}, {u'壹', 1}, {u'壱', 1}, {u'幺', 1}, {u'二', 2},
    {u'贰', 2}, {u'貳', 2}, {u'弐', 2}, {u'三', 3}, {u'叁', 3}, {u'參', 3}, {u'参', 3},
    {u'四', 4}, {u'肆', 4}, {u'五', 5}, {u'伍', 5}, {u'六', 6}, {u'陆', 6}, {u'陸', 6},
    {u'七', 7}, {u'柒', 7}, {u'八', 8}, {u'捌', 8}, {u'九', 9}, {u'玖', 9},
};

} // namespace

int digitOf(QChar character)
{
    if (character.isDigit())
        return character.digitValue();
    const auto row = std::ranges::find(kNumerals, character.unicode(), &Numeral::character);
    return row == std::end(kNumerals) ? -1 : row->digit;
}

View<QString> inDigits(const View<QString> &normalised)
{
    View<QString> view;
    for (qsizetype at = 0; at < normalised.text.size(); ++at) {
        const QChar c = normalised.text.at(at);
        const int digit = digitOf(c);
        if (c != kKeycap)
            view.append(digit < 0 ? QString(c) : QString::number(digit),
                        normalised.origins[static_cast<std::size_t>(at)]);
    }
    return view;
}

} // namespace barrage
