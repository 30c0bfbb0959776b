// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that tells two words which belong together from one that was taken apart.
#include "moderation/smartreading.h"

#include <algorithm>

namespace barrage {

namespace {

template <std::size_t Size>
bool isAny(const QStringView (&words)[Size], QStringView word)
{
    return std::ranges::find(words, word) != std::end(words);
}

// How many, which of them, or who does it: what it stands before is a word of its own.
bool isBeforeWord(QStringView word)
{
    constexpr QStringView kWords[]
        = {u"we",   u"only",  u"just",  u"even", u"some",  u"more",  u"most",  u"many", u"such",
           u"both", u"each",  u"every", u"much", u"these", u"those", u"other", u"half", u"less",
           u"same", u"three", u"four",  u"five", u"seven", u"eight", u"nine"};
    return isAny(kWords, word);
}

bool isBeforeAccount(QStringView word)
{
    constexpr QStringView kWords[] = {
        u"my",  u"add",     u"your",   u"ur",    u"her",   u"his",    u"our",       u"their", u"an",  u"a",
        u"on",  u"via",     u"join",   u"check", u"visit", u"follow", u"subscribe", u"sub",   u"got", u"have",
        u"has", u"started", u"leaked", u"free",  u"sells", u"google", u"search",    u"onto"};
    return isAny(kWords, word);
}

bool isBehindAccount(QStringView word)
{
    constexpr QStringView kWords[]
        = {u"link",    u"links",    u"id",      u"number",  u"group",        u"page", u"pages",
           u"account", u"accounts", u"acc",     u"bio",     u"com",          u"dot",  u"model",
           u"models",  u"girl",     u"girls",   u"content", u"subscription", u"leak", u"leaks",
           u"free",    u"promo",    u"profile", u"is"};
    return isAny(kWords, word);
}

} // namespace

// "only fans know that" are those who do; as the name of a thing the two stand alone, behind whose it is, or
// before what belongs to it: "my only fans", "we chat: abc", "only fans link".
bool SmartReading::isCounted(std::size_t first, std::size_t last) const
{
    if (last != first + 1 || !isBeforeWord(wordText(first)) || m_words[first].end + 1 != m_words[last].begin
        || letter(m_words[first].end).kind != LetterKind::Space)
        return false;
    const bool begins = first == 0;
    const bool ends = last + 1 == m_words.size();
    const bool owned = !begins && isBeforeAccount(wordText(first - 1));
    const bool owns = !ends && isBehindAccount(wordText(last + 1));
    const int end = m_words[last].end;
    const bool told = end < size() && QStringView(u":=@").contains(QChar(letter(end).plain));
    return !(begins && ends) && !owned && !owns && !told;
}

} // namespace barrage
