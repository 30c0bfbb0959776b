// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that knows words of katakana, which stand side by side with nothing between
// them.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/hanpaths.h"
#include "moderation/kana.h"
#include "moderation/kanalikes.h"

#include <algorithm>

namespace barrage {

bool SmartReading::isPartOfKatakana(int at) const
{
    return at >= 0 && at < size()
        && (isKatakana(letter(at)) || letter(at).plain == u'ッ' || isLongVowel(letter(at).plain));
}

// The katakana that a letter stands among.
SmartReading::Part SmartReading::katakanaAround(int begin, int end) const
{
    while (isPartOfKatakana(begin - 1))
        --begin;
    while (isPartOfKatakana(end))
        ++end;
    return {begin, end};
}

// シネ among other letters: katakana that are no part of a longer word.
bool SmartReading::isByItselfInKatakana(int begin, int end) const
{
    if (end - begin < 2 || isPartOfKatakana(begin - 1) || isPartOfKatakana(end))
        return false;
    const auto first = m_letters.begin() + begin;
    const auto last = first + (end - begin);
    const auto isLike = [](const Letter &each) { return isKatakana(each) || kanaLike(each.plain); };
    return std::any_of(first, last, isKatakana) && std::all_of(first, last, isLike);
}

// バンドゴミ, オンラインカジノ: the end of the katakana, behind another word of the dictionary, and the whole
// is none.
bool SmartReading::isBehindKatakana(int begin, int end) const
{
    constexpr int kHardlyCrossed = 20; // of moderation/hanpaths.h
    constexpr int kShortest = 3;       // of the other word: ジョブス has ブス by chance
    const Part around = katakanaAround(begin, end);
    const bool much = folded(around.begin, begin) == u"まじ" || folded(around.begin, begin) == u"がち";
    if (end - begin < 2 || !isKatakana(letter(begin)) || around.end != end
        || (begin - around.begin < kShortest && !much))
        return false;
    const QString text = forDictionary(around.begin, end);
    const qsizetype size = begin - around.begin;
    return endsBeforeHiragana(end) && isHanWord(text.first(size)) && !isHanWord(text)
        && costOfStandingApart(text, {size, text.size()}).value_or(0) <= kHardlyCrossed;
}

// キモいんだ, カジノで
bool SmartReading::endsBeforeHiragana(int end) const
{
    return endsWord(end) || (isKatakana(letter(end - 1)) && isHiragana(letter(end)))
        || letter(end).plain == u'ん';
}

// オンライン交換 for ライン交換: a word of the dictionary goes across a border of the part.
bool SmartReading::isAcrossKatakana(int begin, int end) const
{
    const auto isWord = [this](Part part) { return isHanWord(forDictionary(part.begin, part.end)); };
    const bool before = isPartOfKatakana(begin - 1) && isPartOfKatakana(begin);
    const bool after = isPartOfKatakana(end - 1) && isPartOfKatakana(end);
    return (before && isWord(katakanaAround(begin, begin))) || (after && isWord(katakanaAround(end, end)));
}

// ブース for ブス: a long vowel inside makes it another word.
bool SmartReading::isWordByLongVowel(int begin, int end) const
{
    bool inside = false;
    for (int at = begin + 1; at + 1 < end; ++at)
        inside = inside || letter(at).plain == u'ー';
    if (!inside || !isPartOfKatakana(begin))
        return false;
    const Part around = katakanaAround(begin, end);
    return isHanWord(forDictionary(begin, end)) || isHanWord(forDictionary(around.begin, around.end));
}

// サセックス, ユニセックス: with one more katakana beside it, which is no word of its own, or in a word of
// the dictionary.
bool SmartReading::isInLongerKatakana(int begin, int end) const
{
    const auto isLone
        = [this](int beside, int beyond) { return isPartOfKatakana(beside) && !isPartOfKatakana(beyond); };
    const Part around = katakanaAround(begin, end);
    if (around.end - around.begin > end - begin && isHanWord(forDictionary(around.begin, around.end)))
        return true;
    return isKatakana(letter(begin)) && (isLone(begin - 1, begin - 2) || isLone(end, end + 1));
}

// パンツァー: a small kana behind it makes another sound of its last one; ブスゥ is only longer.
bool SmartReading::isOtherSound(int end) const
{
    return end < size() && isKatakana(letter(end - 1))
        && QStringView(u"ァィゥェォャュョ").contains(QChar(letter(end).plain))
        && !isStretch(letter(end - 1).folded, foldedHan(letter(end).plain));
}

} // namespace barrage
