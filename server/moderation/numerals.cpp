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

View<QString> withoutNumberWords(const View<QString> &normalised)
{
    constexpr QStringView kWords[]
        = {u"zero", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"oh"};
    constexpr int kFewest = 3;
    const QString &text = normalised.text;
    View<QString> view;
    int words = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && text[to].isLetter())
            ++to;
        const auto *word = std::ranges::find(kWords, QStringView(text).sliced(from, to - from));
        to = std::max(to, from + 1);
        const bool digit = word != std::end(kWords);
        words += digit;
        if (digit)
            view.append(QString::number((word - std::begin(kWords)) % 10), normalised.inOriginal({from, to}));
        for (qsizetype at = from; !digit && at < to; ++at)
            view.append(QString(text[at]), normalised.origins[static_cast<std::size_t>(at)]);
        from = to;
    }
    return words < kFewest ? View<QString>() : view;
}

} // namespace barrage
