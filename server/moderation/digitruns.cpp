// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/digitruns.h"

#include "moderation/numerals.h"

namespace barrage {

namespace {

constexpr qsizetype kLongestGap = 3; // characters between two groups of digits
constexpr QChar kKeycap(0x20e3);     // makes a key of the digit before

bool isGap(QChar c)
{
    return QStringView(u" -.()/·_*~–—+‐‑|,").contains(c) || c.isSurrogate(); // and emoji
}

int asLetter(QChar c)
{
    return c == u'o' ? 0 : c == u'l' || c == u'i' ? 1 : -1;
}

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

// The digit at each place; -1: none. A letter counts for one in a word of digits and such letters only.
QList<int> digitsOf(const QString &text)
{
    QList<int> digits;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype word = from;
        qsizetype to = from;
        qsizetype sure = 0;
        bool readable = true;
        for (; to < text.size() && isAsciiLetterOrDigit(text.at(to)); ++to) {
            sure += text.at(to).isDigit();
            readable = readable && (text.at(to).isDigit() || asLetter(text.at(to)) >= 0);
        }
        for (; from < to; ++from)
            digits += readable && (sure > 1 || (sure > 0 && to - word > 2)) && !text.at(from).isDigit()
                ? asLetter(text.at(from))
                : digitOf(text.at(from));
        if (from < text.size())
            digits += digitOf(text.at(from++));
    }
    return digits;
}

} // namespace

QList<DigitRun> digitRunsIn(const QString &text)
{
    QList<DigitRun> runs;
    QString gap;
    bool broken = true; // what comes begins a new run
    bool inGroup = false;
    const QList<int> digits = digitsOf(text);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (inGroup && c == kKeycap) {
            runs.last().groups.last().span.to = at + 1;
            runs.last().groups.last().odd = true;
            continue;
        }
        const int digit = digits.at(at);
        if (digit < 0) {
            inGroup = false;
            gap += c;
            broken = broken || !isGap(c) || gap.size() > kLongestGap;
            continue;
        }
        if (broken)
            runs += DigitRun {{}, gap.endsWith(u'+')};
        if (broken || !inGroup)
            runs.last().groups += DigitGroup {{}, {at, at}, broken ? QString() : gap};
        DigitGroup &group = runs.last().groups.last();
        group.digits += QString::number(digit);
        group.span.to = at + 1;
        group.odd = group.odd || !c.isDigit();
        gap.clear();
        broken = false;
        inGroup = true;
    }
    return runs;
}

} // namespace barrage
