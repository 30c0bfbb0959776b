// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that knows what people are called, and whose they are.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/hanpaths.h"

#include <algorithm>

namespace barrage {

// 小蔡|英文好好 for 蔡英文: a surname by which somebody is called, and a word.
bool SmartReading::isNickname(int begin, int end) const
{
    constexpr QStringView kCalled = u"小老阿";
    constexpr int kName = 3;
    return end - begin == kName && isAllHan(begin, end) && begin > 0
        && kCalled.contains(QChar(letter(begin - 1).folded)) && isHanWord(forDictionary(begin + 1, end))
        && !isHanWord(forDictionary(begin, end));
}

// 莎比娜: characters that write the sounds of a foreign name go on behind it.
bool SmartReading::isForeignName(int begin, int end) const
{
    constexpr QStringView kBegins
        = u"莎沙比马尼玛德法克萨希西巴贝波布达丹杜菲戈哈赫霍杰卡科拉莱里鲁罗洛米莫纳诺帕佩皮普";
    return goesOnAsName(end) && kBegins.contains(QChar(letter(begin).folded));
}

bool SmartReading::goesOnAsName(int end) const
{
    return isIdeogram(end)
        && QStringView(u"娜丽莉莎娅妮琳亚尔斯克特茜雅蒂洛伦顿森薇").contains(QChar(letter(end).folded));
}

// 五味（ごみ）先生: how a name is read.
bool SmartReading::isReadingOfName(int begin, int end) const
{
    return isHanAt(begin - 3) && isHanAt(begin - 2) && letter(begin - 1).plain == u'(' && end < size()
        && letter(end).plain == u')' && isAllHiragana(begin, end);
}

// 健人老师, but 煞笔老师: nobody's name begins so.
bool SmartReading::isTitled(int begin, int end) const
{
    constexpr QStringView kNoNames = u"煞傻鲨啥鸡贱狗死废垃脑智弱滚草操艹";
    if (kNoNames.contains(QChar(letter(begin).folded)))
        return false;
    constexpr QStringView kTitles[] = {u"老师", u"先生", u"女士", u"同学", u"教授", u"主任", u"医生",
                                       u"小姐", u"阿姨", u"叔叔", u"师傅", u"学长", u"学姐", u"导演"};
    const QStringView after = folded(end, size());
    return std::ranges::any_of(kTitles, [after](QStringView title) { return after.startsWith(title); });
}

// 和他妈的合影: his mother's.
bool SmartReading::isKin(int begin, int end) const
{
    constexpr QStringView kMothers[] = {u"他妈的", u"她妈的", u"你妈的", u"他妈", u"你妈"};
    constexpr QStringView kThings[]
        = {u"合影", u"合照", u"照片", u"关系", u"生日", u"婚礼", u"背影", u"电话", u"朋友", u"同事", u"名字",
           u"手艺", u"礼物", u"衣服", u"眼睛", u"头发", u"声音", u"病",   u"爱好", u"拥抱", u"祝福", u"话",
           u"感情", u"态度", u"关心", u"支持", u"祝愿", u"故事", u"手",   u"背",   u"脸",   u"小名"};
    if (std::ranges::find(kMothers, folded(begin, end)) == std::end(kMothers))
        return false;
    QStringView after = folded(end, size());
    if (after.startsWith(u'的'))
        after = after.sliced(1);
    return std::ranges::any_of(kThings, [after](QStringView thing) { return after.startsWith(thing); });
}

} // namespace barrage
