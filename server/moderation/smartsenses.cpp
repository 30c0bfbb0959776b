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
                                 {u"小米", u"粥辣糕饭糊椒锅"},
                                 {u"大麻", u"驿町籽"},
                                 {u"安倍", u"川"},
                                 {u"三八", u"妇节红"},
                                 {u"豚", u"肉汁"},
                                 {u"猪", u"肉排肝蹄脚"}};
    const QStringView word = folded(begin, end);
    return end < size() && std::ranges::any_of(kThings, [&](const Thing &thing) {
               return thing.word == word && thing.after.contains(QChar(letter(end).folded));
           });
}

// A word of one character keeps its sense in these words: 贱货, 骗人, 快滚, 去死.
bool SmartReading::isKeptInWord(int begin, int end) const
{
    struct Kept
    {
        char16_t word;
        QStringView before; // any of these, or
        QStringView after;  // any of these
    };
    constexpr QStringView kMuch = u"好真太很最超这那";
    constexpr Kept kKept[] = {{u'滚', u"快", u"出开蛋回粗犊远边"},
                              {u'死', u"去快该找", u"吧"},
                              {u'骗', u"", u"人子钱局"},
                              {u'贱', kMuch, u"货人逼婢种"},
                              {u'蠢', kMuch, u"货猪材逼蛋驴"},
                              {u'丑', kMuch, u"八逼陋"},
                              {u'骚', kMuch, u"货逼"},
                              {u'傻', kMuch, u"逼子瓜"},
                              {u'臭', kMuch, u"婊逼"},
                              {u'婊', u"", u"子"},
                              {u'操', u"我", u"你他"},
                              {u'骂', u"", u"人"},
                              {u'杀', u"", u"人"},
                              {u'肥', kMuch, u"猪婆"},
                              {u'胖', kMuch, u"猪"},
                              {u'笨', kMuch, u"蛋猪驴"},
                              {u'烂', kMuch, u"人货"},
                              {u'贼', u"", u"人"},
                              {u'淫', u"", u"荡贼妇"}};
    if (end - begin != 1)
        return false;
    const auto *kept = std::ranges::find(kKept, letter(begin).folded, &Kept::word);
    return kept != std::end(kKept)
        && ((begin > 0 && kept->before.contains(QChar(letter(begin - 1).folded)))
            || (end < size() && kept->after.contains(QChar(letter(end).folded))) || isSentAway(begin, end));
}

// 滚下去, told to somebody; what rolls down has a name before it.
bool SmartReading::isSentAway(int begin, int end) const
{
    const bool down = folded(end, size()).startsWith(u'下') && letter(begin).folded == u'滚';
    const bool told = !isIdeogram(begin - 1)
        || QStringView(u"你快给都我们人吧请就赶紧点").contains(QChar(letter(begin - 1).folded));
    return down && told;
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
        = {u"やろ",       u"ども",     u"たれ",     u"がき",     u"げー",   u"りぷ",   u"こめ",     u"ばばあ",
           u"じじい",     u"おやじ",   u"あま",     u"ざこ",     u"まんこ", u"ちんぽ", u"づら",     u"ばんど",
           u"あいどる",   u"いべんと", u"すたっふ", u"さいと",   u"らいぶ", u"げーむ", u"めんばー", u"おたく",
           u"まねーじや", u"にーと",   u"びっち",   u"かっぷる", u"きやら"};
    const QStringView after = folded(at, size());
    return at < size() && isKana(letter(at - 1).plain)
        && std::ranges::any_of(kSecondParts, [after](QStringView part) { return after.startsWith(part); });
}

// 滚出去: still the same word.
bool SmartReading::isBeforeDirection(int at) const
{
    return at < size() && letter(at - 1).folded == u'滚'
        && (QStringView(u"出开蛋回粗犊").contains(QChar(letter(at).folded)) || isSentAway(at - 1, at));
}

// By a vowel or its mark.
bool SmartReading::isStretched(int end) const
{
    return end < size() && (isLongVowel(letter(end).plain) || isSmallVowel(letter(end).plain));
}

} // namespace barrage
