// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/soundkeys.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace barrage {

namespace {

constexpr qsizetype kShortest = 5;

struct Sound
{
    QStringView from;
    QStringView key;
};

// By their first letter, and longer ones first.
constexpr Sound kSounds[] = {{u"cc", u"k"},   {u"ch", u"ch"}, {u"ck", u"k"},   {u"c", u"k"},   {u"ie", u"i"},
                             {u"kh", u"k"},   {u"kk", u"k"},  {u"ph", u"f"},   {u"qu", u"k"},  {u"q", u"k"},
                             {u"sch", u"sh"}, {u"sh", u"sh"}, {u"tch", u"ch"}, {u"vv", u"v"},  {u"wh", u"v"},
                             {u"w", u"v"},    {u"x", u"ks"},  {u"y", u"i"},    {u"zz", u"ss"}, {u"z", u"s"}};

// Where those of each letter begin.
constexpr auto kFirst = [] {
    std::array<std::uint8_t, 27> first {};
    for (char16_t letter = u'a'; letter <= u'z' + 1; ++letter) {
        while (first[letter - u'a'] < std::size(kSounds) && kSounds[first[letter - u'a']].from[0] < letter)
            ++first[letter - u'a'];
    }
    return first;
}();

// Written out, since every word of every message passes here.
bool beginsWith(QStringView text, QStringView with)
{
    if (text.size() < with.size())
        return false;
    for (qsizetype i = 1; i < with.size(); ++i) { // the first is known
        if (text[i] != with[i])
            return false;
    }
    return true;
}

const Sound *soundAt(QStringView rest)
{
    const auto letter = static_cast<std::size_t>(rest[0].unicode() - u'a');
    for (std::size_t i = kFirst[letter]; i < kFirst[letter + 1]; ++i) {
        if (beginsWith(rest, kSounds[i].from))
            return &kSounds[i];
    }
    return nullptr;
}

// "-er" as "-a"
void soften(SoundKey &key)
{
    if (key.size() < 3 || key.back() != u'r' || key[key.size() - 2] != u'e')
        return;
    key.pop_back();
    key.back() = u'a';
}

} // namespace

SoundKey soundKeyOf(QStringView word)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    SoundKey key;
    if (word.size() < kShortest || !std::ranges::all_of(word, isLetter))
        return key;
    for (qsizetype at = 0; at < word.size();) {
        const Sound *sound = soundAt(word.sliced(at));
        const QStringView heard = sound ? sound->key : word.sliced(at, 1);
        key.append(heard.begin(), heard.size());
        at += sound ? sound->from.size() : 1;
    }
    soften(key);
    return key;
}

} // namespace barrage
