// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/romajispellings.h"

#include "moderation/han.h"

#include <QRegularExpression>

namespace barrage {

namespace {

constexpr qsizetype kFewestInitials = 3;

// "chon" for "chiyon": folding makes small kana full.
QString contracted(const QString &latin)
{
    static const QRegularExpression hissed(QStringLiteral("(ch|sh|j)iy([auo])"));
    static const QRegularExpression soft(QStringLiteral("([kgnhbpmr])iy([auo])"));
    return QString(latin).replace(hissed, QStringLiteral("\\1\\2")).replace(soft, QStringLiteral("\\1y\\2"));
}

struct Letters
{
    const char *hepburn;
    const char *typed;
};

// As they are typed on a keyboard, and in the official system.
QString typed(const QString &latin)
{
    constexpr Letters kLetters[]
        = {{"shi", "si"}, {"chi", "ti"}, {"tsu", "tu"}, {"fu", "hu"},  {"ji", "zi"},
           {"sh", "sy"},  {"ch", "ty"},  {"ja", "zya"}, {"ju", "zyu"}, {"jo", "zyo"}};
    QString other = latin;
    for (const Letters &each : kLetters)
        other.replace(QLatin1String(each.hepburn), QLatin1String(each.typed));
    return other;
}

QString withoutLongVowels(const QString &latin)
{
    QString shorter = latin;
    for (const char *vowels : {"ou", "oo", "uu", "aa", "ii", "ee"})
        shorter.replace(QLatin1String(vowels), QLatin1String(vowels, 1));
    return shorter;
}

QString withNn(const QString &latin)
{
    static const QRegularExpression end(QStringLiteral("n(?=[bcdfghjkmpqrstvwz]|$)"));
    return QString(latin).replace(end, QStringLiteral("nn"));
}

} // namespace

QStringList romajiOf(const QString &kana)
{
    const QString latin = romaji(kana);
    if (latin.isEmpty())
        return {};
    QStringList all {latin};
    for (const QString &each : {contracted(latin), typed(latin), typed(contracted(latin))})
        all << each << withoutLongVowels(each) << withNn(each);
    all.removeDuplicates();
    return all;
}

QString romajiInitials(const QString &kana)
{
    QString initials;
    for (const QChar c : kana) {
        const QString latin = romaji(QString(c));
        initials += latin.isEmpty() ? QString() : latin.first(1);
    }
    return initials.size() == kana.size() && initials.size() >= kFewestInitials ? initials : QString();
}

} // namespace barrage
