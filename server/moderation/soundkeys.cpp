// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/soundkeys.h"

#include <QVarLengthArray>

#include <algorithm>

namespace barrage {

namespace {

constexpr qsizetype kShortest = 5;
constexpr QStringView kFirst = u"tskpwvqczxyi"; // letters that the sounds below begin with

struct Sound
{
    QStringView from;
    QStringView key;
};

// Longer ones first.
constexpr Sound kSounds[] = {{u"tch", u"ch"}, {u"sch", u"sh"}, {u"sh", u"sh"}, {u"ch", u"ch"}, {u"kh", u"k"},
                             {u"ck", u"k"},   {u"ph", u"f"},   {u"wh", u"v"},  {u"vv", u"v"},  {u"qu", u"k"},
                             {u"cc", u"k"},   {u"kk", u"k"},   {u"zz", u"ss"}, {u"c", u"k"},   {u"q", u"k"},
                             {u"x", u"ks"},   {u"w", u"v"},    {u"z", u"s"},   {u"y", u"i"},   {u"ie", u"i"}};

} // namespace

QString soundKeyOf(QStringView word)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    if (word.size() < kShortest || !std::ranges::all_of(word, isLetter))
        return {};
    QVarLengthArray<QChar, 64> key;
    for (qsizetype at = 0; at < word.size();) {
        if (!kFirst.contains(word[at])) {
            key.push_back(word[at++]);
            continue;
        }
        const QStringView rest = word.sliced(at);
        const auto *sound
            = std::ranges::find_if(kSounds, [rest](const Sound &each) { return rest.startsWith(each.from); });
        const bool known = sound != std::end(kSounds);
        for (const QChar c : known ? sound->key : rest.first(1))
            key.push_back(c);
        at += known ? sound->from.size() : 1;
    }
    const QStringView all(key.data(), key.size());
    return all.endsWith(u"er") ? all.chopped(2).toString() + u'a' : all.toString();
}

} // namespace barrage
