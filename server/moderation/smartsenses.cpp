// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that knows what a part means with what stands beside it.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/kana.h"

#include <algorithm>

namespace barrage {

// What stands beside an insult rather than in a word with its half.
bool SmartReading::isBeforeWords(char16_t c)
{
    return QStringView(u"你我他她它们是真个这那都也就不很太最老臭死的了叫骂说").contains(QChar(c));
}

// ゴミ箱, 垃圾桶: a thing, and nobody is called so.
bool SmartReading::isThing(int begin, int end) const
{
    struct Thing
    {
        QStringView word;
        QStringView after; // any of these
    };
    constexpr Thing kThings[] = {{u"ごみ", u"箱袋拾收处置捨出分"},
                                 {u"くず", u"饼入篭笼籠"},
                                 {u"垃圾", u"桶袋箱站分回处房"},
                                 {u"拉圾", u"桶袋箱站分回处房"},
                                 {u"くそ", u"虫"},
                                 {u"豚", u"肉汁"},
                                 {u"猪", u"肉排肝蹄脚"}};
    const QStringView word = folded(begin, end);
    return end < size() && std::ranges::any_of(kThings, [&](const Thing &thing) {
               return thing.word == word && thing.after.contains(QChar(letter(end).folded));
           });
}

// 吓死人: so much that one dies of it, and no 死人.
bool SmartReading::isBeyondMeasure(int begin) const
{
    return begin > 0 && letter(begin).folded == u'死'
        && QStringView(u"笑吓累烦热冷饿渴困气急愁美帅甜酸辣苦咸丑萌羡恨痛疼痒忙闷穷爽馋香臭挤晒堵憋难")
               .contains(QChar(letter(begin - 1).folded));
}

// クソゲー, バカヤロー: what an insult grows together with.
bool SmartReading::isBeforePeople(int at) const
{
    constexpr QStringView kSecondParts[]
        = {u"やろ",   u"ども",   u"たれ", u"がき", u"げー",   u"りぷ",   u"こめ", u"ばばあ",
           u"じじい", u"おやじ", u"あま", u"ざこ", u"まんこ", u"ちんぽ", u"づら"};
    const QStringView after = folded(at, size());
    return at < size() && isKana(letter(at - 1).plain)
        && std::ranges::any_of(kSecondParts, [after](QStringView part) { return after.startsWith(part); });
}

// 滚出去: still the same word.
bool SmartReading::isBeforeDirection(int at) const
{
    return at < size() && letter(at - 1).folded == u'滚'
        && QStringView(u"出开蛋回粗犊").contains(QChar(letter(at).folded));
}

// By a vowel or its mark.
bool SmartReading::isStretched(int end) const
{
    return end < size() && (isLongVowel(letter(end).plain) || isSmallVowel(letter(end).plain));
}

} // namespace barrage
