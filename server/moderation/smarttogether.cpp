// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that finds words among others which are written together with them, and tells
// what only looks so.
#include "moderation/smartreading.h"

#include "moderation/everydaywords.h"
#include "moderation/soundkeys.h"

#include <algorithm>
#include <array>

namespace barrage {

namespace {

constexpr qsizetype kShortestRule = 4;
constexpr qsizetype kLongRule = 8; // so many letters are in no other word by chance
constexpr qsizetype kShortestTogether = 9;
constexpr qsizetype kShortestTag = 7;
constexpr qsizetype kShortestSound = 5;
constexpr qsizetype kShortestPhrase = 8;
constexpr qsizetype kLongestTogether = 32;
constexpr qsizetype kMostLetters = 3; // that a word has more than its sounds

// Whether it is so many words of a sentence, or more.
bool isSentence(QStringView text, int least)
{
    constexpr qsizetype kLongestWord = 10;
    constexpr std::array<QStringView, 10> kSmall {
        {u"an", u"is", u"my", u"me", u"up", u"it", u"so", u"u", u"we", u"to"}};
    if (text.isEmpty())
        return least <= 0;
    for (qsizetype size = 1; size <= std::min(text.size(), kLongestWord); ++size) {
        const QStringView word = text.first(size);
        const bool known = size < 3 ? std::ranges::find(kSmall, word) != kSmall.end() : isEverydayWord(word);
        if (known && isSentence(text.sliced(size), least - 1))
            return true;
    }
    return false;
}

} // namespace

// "fuckthisshow", "Arschlochkind", "#idiotshow", "@youareanidiot"
void SmartReading::lookAtTogether(QStringView word, int begin, int end)
{
    const bool tag = begin > 0 && QStringView(u"#@").contains(QChar(letter(begin - 1).plain));
    if (word.size() < (tag ? kShortestTag : kShortestTogether) || word.size() > kLongestTogether)
        return;
    const int least = tag ? 1 : 2;
    m_index.m_words.forEachPrefix(word, [&](std::span<const Entry>, std::size_t size) {
        const auto cut = static_cast<qsizetype>(size);
        if (cut < kShortestRule || cut + 3 > word.size() || isEverydayWord(word.first(cut)))
            return;
        const QStringView right = word.sliced(cut);
        const bool grown = cut >= kLongRule && word[cut - 1] != right.front();
        if (grown || isSentence(right, least))
            lookAtStem(word.first(cut), {}, begin, end);
    });
    for (qsizetype cut = 3; tag && cut + kShortestRule <= word.size(); ++cut) {
        if (!isEverydayWord(word.sliced(cut)) && isSentence(word.first(cut), least))
            lookAtStem(word.sliced(cut), {}, begin, end);
    }
}

// "kripto": several sounds at once, each spelt in another way.
void SmartReading::lookAtSound(QStringView word, int begin, int end, ViewKind view)
{
    const Table &keys = view == ViewKind::Joined ? m_index.m_phraseSounds : m_index.m_wordSounds;
    if (word.size() < (view == ViewKind::Joined ? kShortestPhrase : kShortestSound)
        || word.size() > keys.longest() + kMostLetters)
        return;
    const SoundKey key = soundKeyOf(word);
    const QStringView sound(key.data(), key.size());
    if (!keys.find(sound).empty() && !isEverydayWord(word) && !isWordOfItsOwn(word))
        lookIn(keys, sound, begin, end, Evidence::Soft, ViewKind::Misspelt);
}

// The second half of "pique-nique" is no word of its own.
bool SmartReading::isPartOfCompound(int begin, int end) const
{
    const auto isHyphen = [this](int at) { return at >= 0 && at < size() && letter(at).plain == u'-'; };
    if (!isHyphen(begin - 1) && !isHyphen(end))
        return false;
    const auto belongs = [&](int at) { return letter(at).kind == LetterKind::Word || isHyphen(at); };
    int from = begin;
    while (from > 0 && belongs(from - 1))
        --from;
    int to = end;
    while (to < size() && belongs(to))
        ++to;
    return to - from > end - begin && isCompound(folded(from, to));
}

// "Ana L.", "J. Erk": a name and an initial.
bool SmartReading::isInitialed(std::size_t first, std::size_t last) const
{
    if (last != first + 1)
        return false;
    const Word &before = m_words[first];
    const Word &after = m_words[last];
    const auto isInitial = [this](const Word &word) {
        return word.end - word.begin == 1 && isCapital(word.begin) && isAlphabetic(word.begin)
            && word.end < size() && letter(word.end).plain == u'.';
    };
    const auto isName = [this](const Word &word) {
        return word.end - word.begin > 1 && isCapital(word.begin) && !isCapital(word.begin + 1);
    };
    const bool spaced = letter(after.begin - 1).kind == LetterKind::Space;
    return spaced
        && ((isName(before) && isInitial(after) && after.begin == before.end + 1)
            || (isInitial(before) && isName(after) && after.begin == before.end + 2));
}

} // namespace barrage
