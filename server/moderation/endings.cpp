// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/endings.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr qsizetype kShortest = 4;     // word that has forms
constexpr qsizetype kShortestVerb = 6; // fewer letters end in en by chance

// In the place of its last letters, or behind them all.
struct Change
{
    QStringView from;
    QStringView to; // several, with spaces between
};

constexpr Change kChanges[] = {
    {u"a", u"o e i os es ita ito azo"},
    {u"o", u"a e i as ita ito azo"},
    {u"e", u"i n rn in innen"},
    {u"eur", u"euse euses"},
    {u"eux", u"euse euses"},
    {u"er", u"erin erinnen ern"},
    {u"on", u"ona onas onazo"},
    {u"ard", u"arde ardes"},
    {u"aud", u"aude audes"},
    {u"sch", u"sche schen schig"},
    {u"pp", u"ppe ppin ppig"},
    {u"ck", u"cke ckig"},
    {u"mm", u"mme mmer mmes mmem"},
    {u"tt", u"tte ttes ttem"},
    {u"tz", u"tze tzes"},
    {u"ot", u"ote otin otinnen ota otas oti"},
    {u"st", u"stin stinnen sten"},
};
constexpr QStringView kBehindConsonants = u"en";

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

void addChanged(QStringList &forms, const QString &word, QStringView from, QStringView to)
{
    for (const QStringView ending : to.split(u' '))
        forms += word.chopped(from.size()).append(ending);
}

// ficken: fickt, gefickt
void addVerb(QStringList &forms, const QString &word)
{
    if (word.size() < kShortestVerb || !word.endsWith(QLatin1String("en")))
        return;
    const QString stem = word.chopped(2);
    forms += {stem, stem + u'e', stem + u't', stem + QLatin1String("st"), QLatin1String("ge") + stem + u't'};
}

} // namespace

QStringList inflectedForms(const QString &word)
{
    QStringList forms;
    const bool latin = std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (word.size() < kShortest || !latin)
        return forms;
    for (const Change &change : kChanges) {
        if (word.endsWith(change.from))
            addChanged(forms, word, change.from, change.to);
    }
    if (!isVowel(word.back()))
        addChanged(forms, word, {}, kBehindConsonants);
    addVerb(forms, word);
    return forms;
}

} // namespace barrage
