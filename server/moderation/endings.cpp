// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/endings.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr qsizetype kShortest = 4;     // word that has forms
constexpr qsizetype kLong = 8;         // letters that are hardly another word with an e more
constexpr qsizetype kShortestVerb = 6; // fewer letters end in en by chance

// In the place of its last letters, or behind them all.
struct Change
{
    QStringView from;
    QStringView to; // several, with spaces between
};

constexpr Change kChanges[] = {
    {u"a", u"o e i y u os es ita ito azo aso"},
    {u"o", u"a e i as ita ito azo aso"},
    {u"e", u"i en ern in innen n"},
    {u"eur", u"euse euses"},
    {u"eux", u"euse euses"},
    {u"er", u"erin erinnen ern en"},
    {u"el", u"eln"},
    {u"on", u"ona onas onazo"},
    {u"ard", u"arde ardes"},
    {u"aud", u"aude audes"},
    {u"sch", u"sche schen schig"},
    {u"pp", u"ppe ppin ppig"},
    {u"ck", u"cke ckig"},
    {u"mm", u"mme mmer mmes mmem"},
    {u"uj", u"uju uja uje ujem ujowy ujek"},
    {u"ol", u"ole olic olony olona"},
    {u"pu", u"pular punun puya puyu"},
    {u"tt", u"tte ttes ttem"},
    {u"tz", u"tze tzes"},
    {u"ot", u"ote otin otinnen ota otas oti"},
    {u"st", u"sti stin stinnen"},
};
// Of Russian and its neighbours.
constexpr Change kCyrillic[] = {
    {u"а", u"и ы у е ой ою ам ами ах"}, {u"я", u"и ю е ей ям ями ях"},   {u"о", u"а у ом е"},
    {u"ь", u"и я ю ем ью ей"},          {u"й", u"я ю ем е и ев"},        {u"ел", u"лы ла лу лом ле лов"},
    {u"ёл", u"лы ла лу лом ле лов"},    {u"ец", u"цы ца цу цом це цов"}, {u"ок", u"ки ка ку ком ке ков"},
    {u"ый", u"ая ое ые ого ому ым ых"},
};
constexpr QStringView kBehindCyrillic = u"а у ом е и ы ов ам ами ах";

constexpr QStringView kBehindConsonants = u"en";
constexpr QStringView kBehindLong = u"en e es em";

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

bool isAllCyrillic(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

void addCyrillic(QStringList &forms, const QString &word)
{
    for (const Change &change : kCyrillic) {
        if (word.endsWith(change.from))
            addChanged(forms, word, change.from, change.to);
    }
    if (!QStringView(u"аеёиоуыэюяйь").contains(word.back()))
        addChanged(forms, word, {}, kBehindCyrillic);
}

} // namespace

QStringList inflectedForms(const QString &word)
{
    QStringList forms;
    constexpr qsizetype kShortestCyrillic = 3;
    if ((word.size() >= kShortest || (word.size() == kShortestCyrillic && word.endsWith(u'й')))
        && isAllCyrillic(word))
        addCyrillic(forms, word);
    const bool latin = std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (word.size() < kShortest || !latin)
        return forms;
    for (const Change &change : kChanges) {
        if (word.endsWith(change.from))
            addChanged(forms, word, change.from, change.to);
    }
    if (!isVowel(word.back()))
        addChanged(forms, word, {}, word.size() < kLong ? kBehindConsonants : kBehindLong);
    addVerb(forms, word);
    return forms;
}

} // namespace barrage
