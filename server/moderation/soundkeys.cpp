// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/soundkeys.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr qsizetype kShortest = 5;
// Letters that the sounds below begin with.
class Beginnings
{
public:
    constexpr Beginnings()
    {
        for (const char16_t c : {u't', u's', u'k', u'p', u'w', u'v', u'q', u'c', u'z', u'x', u'y', u'i'})
            m_letters |= 1U << (c - u'a');
    }
    constexpr bool contains(QChar letter) const { return m_letters >> (letter.unicode() - u'a') & 1; }

private:
    unsigned m_letters = 0;
};

constexpr Beginnings kFirst;

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

SoundKey soundKeyOf(QStringView word)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    SoundKey key;
    if (word.size() < kShortest || !std::ranges::all_of(word, isLetter))
        return key;
    for (qsizetype at = 0; at < word.size();) {
        if (!kFirst.contains(word[at])) {
            key.push_back(word[at++]);
            continue;
        }
        const QStringView rest = word.sliced(at);
        const auto *sound
            = std::ranges::find_if(kSounds, [rest](const Sound &each) { return rest.startsWith(each.from); });
        const bool known = sound != std::end(kSounds);
        const QStringView heard = known ? sound->key : rest.first(1);
        key.append(heard.begin(), heard.size());
        at += known ? sound->from.size() : 1;
    }
    if (key.size() > 2 && key.back() == u'r' && key[key.size() - 2] == u'e') {
        key.pop_back();
        key.back() = u'a';
    }
    return key;
}

} // namespace barrage
