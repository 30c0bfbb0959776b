// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that tells a word from a piece of a longer one.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/hanpaths.h"
#include "moderation/kana.h"
#include "moderation/kanalikes.h"

#include <algorithm>

namespace barrage {

// 滚烫, しゃぶしゃぶ: a piece of a word that has another meaning.
bool SmartReading::isPieceOfWord(int begin, int end) const
{
    const bool single = end - begin == 1 && isHan(letter(begin).plain);
    const bool kana
        = end - begin > 1 && std::all_of(m_letters.begin() + begin, m_letters.begin() + end, isHiragana);
    if ((!single && !kana) || isBeforePeople(end) || isBeforeDirection(end) || isStretched(end)
        || isKeptInWord(begin, end))
        return false;
    const int from = std::max(0, begin - kContext);
    const int to = std::min(size(), end + kContext);
    return costOfBeingNoPart(forDictionary(from, to), {begin - from, end - from}).value_or(0) > 0;
}

bool SmartReading::isHanAt(int at) const
{
    return isIdeogram(at) && isHan(letter(at).plain);
}

// Whether the Han are a piece of a word with those beside them.
bool SmartReading::isPieceOfHan(int begin, int end) const
{
    int from = begin;
    int to = end;
    while (begin - from < kContext && isHanAt(from - 1))
        --from;
    while (to - end < kContext && isHanAt(to))
        ++to;
    return begin < end && to - from > end - begin
        && costOfBeingNoPart(forDictionary(from, to), {begin - from, end - from}).value_or(0) > 0;
}

// 早く離 婚しろ: a word of Han between kana, of which some are hiragana; 好热 狗都 is none, as a space is
// what ends a sentence in Chinese.
bool SmartReading::isHanAmongKana(int begin, int end) const
{
    if (begin == 0 || end == size() || !isHanAt(begin) || !isHanAt(end - 1))
        return false;
    const Letter &before = letter(begin - 1);
    const Letter &after = letter(end);
    return isKana(before.plain) && isKana(after.plain) && (isHiragana(before) || isHiragana(after));
}

// この木も for ホモ: a Han character that is one, though it looks like kana, and a particle.
bool SmartReading::isBeforeOwnParticle(int begin, int end) const
{
    return end - begin == 2 && kanaLike(letter(begin).plain)
        && QStringView(u"はがをにでともへのよねだ").contains(QChar(letter(end - 1).plain));
}

// 三星堆 for 三星, ホモ・サピエンス: a word that only begins like a brand or an insult.
bool SmartReading::isOfOtherWord(int begin, int end) const
{
    constexpr QStringView kWords[] = {
        u"三星堆", u"三星高照", u"三星村",   u"三星级", u"三星酒店", u"三星上将",         u"小米粥",
        u"小米辣", u"小米椒",   u"小米饭",   u"苹果肌", u"辣鸡面",   u"辣鸡粉",           u"辣鸡翅",
        u"大麻花", u"鸡巴适",   u"法轮常转", u"屎壳郎", u"傻子瓜子", u"ほも・さぴえんす", u"ほもさぴえんす"};
    return std::ranges::any_of(kWords, [&](QStringView word) {
        return word.size() > end - begin && folded(begin, size()).startsWith(word);
    });
}

// B站台 for B站, 体操B for 操B: the Han beside the letters of the part belong to a longer word. Of
// many letters that matters only if they stand apart: "fei 物理".
bool SmartReading::isHanOfLongerWord(int begin, int end, bool apart) const
{
    constexpr int kFewLetters = 2;
    int first = begin;
    while (first < end && isHanAt(first))
        ++first;
    int last = end;
    while (last > first && isHanAt(last - 1))
        --last;
    if (!apart && last - first > kFewLetters)
        return false; // pian子公司
    const bool feigned = letter(begin).folded == u'傻'
        || (letter(begin).folded == u'去' && letter(first).digit); // 装傻, 都去4吧
    return isPieceOfHan(last, end) || (!feigned && isPieceOfHan(begin, first));
}

// ころす as a word of its own; 惜しんで is no しんで.
bool SmartReading::isWordOfKana(int begin, int end) const
{
    const int from = std::max(0, begin - kContext);
    const int to = std::min(size(), end + kContext);
    const std::optional<int> cost = costOfStandingApart(forDictionary(from, to), {begin - from, end - from});
    const bool inflects = begin > 0 && isHan(letter(begin - 1).plain) && !isIdeogramOfWord(begin - 1)
        && !isHanWord(forDictionary(begin, end));
    return end - begin > 2 && !inflects && isEdge(begin) && isEdge(end) && (!cost || *cost < kSurelyApart);
}

// Whether the Han character is a word, or its end, that kana behind it do not belong to: 絶対, お前.
bool SmartReading::isIdeogramOfWord(int at) const
{
    return (at > 0 && isHan(letter(at - 1).plain))
        || QStringView(u"前俺君奴達等").contains(QChar(letter(at).plain));
}

} // namespace barrage
