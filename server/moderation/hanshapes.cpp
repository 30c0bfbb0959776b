// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/hanshapes.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace barrage {

namespace {

// Characters that look alike, group by group.
constexpr char16_t kAlike[]
    = u"侍持恃 徵微徽 睡唾 奷奸 娘狼 尸户 阴阳 茎荃 屌屁 屄屎 嫖膘 赙博 菜莱 彩踩 陪倍 培陪 "
      u"币市 祼棵 裸课 约钓 奴如 贱溅 货贸 脑垴 残戋 智晢 痴疾 "
      u"ろ口 か力 に二 は八 た夕 え工 お才 ち千 习刁 子孑孓 假叚暇 博愽搏 微徽薇溦 己已巳 未末 日曰 天夭 "
      u"逼逼偪 垃拉 "
      u"圾极扱 傻儍 轮伦沦抡 妈码 操澡 痴疵 赌睹 独浊 党堂 功攻 毒毐 骗编偏 废癈 物勿 猪诸 "
      u"狗拘苟 滚磙 杀刹 法泫 六亠 婊裱 妓技 "
      u"炮泡 裸祼 聊柳 票栗 代伐 开幵 做作 白自百 "
      u"瓜爪 蛋疍 混焜 笨苯 贱贼 婆姿 鸡鸠 强弶 烂栏 嫖漂 娼倡 "
      u"贷货 刷涮唰 大太犬 人入 土士 日目 田由甲申 王玉 刀力 夫失 贝见 氏民 午牛 住往佳 免兔 析折拆 侯候 "
      u"徒陡 戊戌戍 辨辩辫 茶荼 拔拨 兵乒乓 鸟乌 今令 木术 没设 赌堵 博膊 枪抢 炸诈 淫婬 奶仍 屁庇 盔盗 "
      u"偷愉 赢羸嬴 奖浆桨 券卷 群裙 私和 码玛 链鲢 练炼 挂卦 证怔 发友 贩版 酒洒 弹殚 操燥躁 骚搔 荡烫 "
      u"脑恼 残浅 障樟 孤狐 湾弯 凶匈 犯范 鱼渔 快块 赚嫌 钱线 彩釆采 痴痂 滚衮 娼猖 嫖飘 睹堵 "
      u"しつ しれ すぬ又 そん 一ー と卜 い亻 ぬ又 ひ匕 む厶 ろ囗 よ彐 み三 ";

struct Picture
{
    char32_t symbol;
    char16_t han;
};

constexpr Picture kPictures[] = {
    {0x2b, u'加'},    {0x2600, u'日'},  {0x2601, u'云'},  {0x2602, u'伞'},  {0x2603, u'雪'},
    {0x2614, u'雨'},  {0x2618, u'草'},  {0x2620, u'死'},  {0x2623, u'毒'},  {0x2694, u'剑'},
    {0x26a1, u'电'},  {0x26b0, u'死'},  {0x26bd, u'球'},  {0x26f0, u'山'},  {0x26f5, u'船'},
    {0x2709, u'信'},  {0x270b, u'手'},  {0x270f, u'笔'},  {0x2744, u'雪'},  {0x2764, u'爱'},
    {0x2795, u'加'},  {0x1f0cf, u'牌'}, {0x1f302, u'伞'}, {0x1f30a, u'水'}, {0x1f319, u'月'},
    {0x1f31b, u'月'}, {0x1f31e, u'日'}, {0x1f327, u'雨'}, {0x1f32a, u'风'}, {0x1f32c, u'风'},
    {0x1f331, u'草'}, {0x1f332, u'树'}, {0x1f333, u'树'}, {0x1f334, u'树'}, {0x1f338, u'花'},
    {0x1f339, u'花'}, {0x1f33a, u'花'}, {0x1f33c, u'花'}, {0x1f33e, u'草'}, {0x1f33f, u'草'},
    {0x1f342, u'叶'}, {0x1f343, u'叶'}, {0x1f348, u'瓜'}, {0x1f349, u'瓜'}, {0x1f34c, u'蕉'},
    {0x1f34d, u'菠'}, {0x1f34e, u'果'}, {0x1f34f, u'果'}, {0x1f350, u'梨'}, {0x1f351, u'桃'},
    {0x1f356, u'肉'}, {0x1f35a, u'饭'}, {0x1f35c, u'面'}, {0x1f36a, u'饼'}, {0x1f36c, u'糖'},
    {0x1f36d, u'糖'}, {0x1f373, u'蛋'}, {0x1f375, u'茶'}, {0x1f376, u'酒'}, {0x1f377, u'酒'},
    {0x1f37a, u'酒'}, {0x1f37b, u'酒'}, {0x1f37c, u'奶'}, {0x1f392, u'包'}, {0x1f39f, u'票'},
    {0x1f3a3, u'鱼'}, {0x1f3a4, u'麦'}, {0x1f3a9, u'帽'}, {0x1f3ab, u'票'}, {0x1f3b2, u'赌'},
    {0x1f3b9, u'琴'}, {0x1f3bb, u'琴'}, {0x1f3c0, u'球'}, {0x1f3c5, u'奖'}, {0x1f3c6, u'奖'},
    {0x1f3d0, u'球'}, {0x1f3d4, u'山'}, {0x1f3e0, u'家'}, {0x1f3e1, u'家'}, {0x1f3f9, u'弓'},
    {0x1f400, u'鼠'}, {0x1f401, u'鼠'}, {0x1f402, u'牛'}, {0x1f404, u'牛'}, {0x1f405, u'虎'},
    {0x1f407, u'兔'}, {0x1f409, u'龙'}, {0x1f40d, u'蛇'}, {0x1f40e, u'马'}, {0x1f40f, u'羊'},
    {0x1f410, u'羊'}, {0x1f411, u'羊'}, {0x1f412, u'猴'}, {0x1f413, u'鸡'}, {0x1f414, u'鸡'},
    {0x1f415, u'狗'}, {0x1f416, u'猪'}, {0x1f418, u'象'}, {0x1f41b, u'虫'}, {0x1f41c, u'虫'},
    {0x1f41f, u'鱼'}, {0x1f420, u'鱼'}, {0x1f421, u'鱼'}, {0x1f422, u'龟'}, {0x1f423, u'鸡'},
    {0x1f424, u'鸟'}, {0x1f426, u'鸟'}, {0x1f42d, u'鼠'}, {0x1f42e, u'牛'}, {0x1f42f, u'虎'},
    {0x1f430, u'兔'}, {0x1f432, u'龙'}, {0x1f434, u'马'}, {0x1f435, u'猴'}, {0x1f436, u'狗'},
    {0x1f437, u'猪'}, {0x1f438, u'蛙'}, {0x1f43a, u'狼'}, {0x1f43b, u'熊'}, {0x1f43d, u'猪'},
    {0x1f440, u'眼'}, {0x1f441, u'眼'}, {0x1f442, u'耳'}, {0x1f443, u'鼻'}, {0x1f444, u'口'},
    {0x1f451, u'王'}, {0x1f455, u'衣'}, {0x1f456, u'裤'}, {0x1f457, u'衣'}, {0x1f459, u'胸'},
    {0x1f45c, u'包'}, {0x1f45d, u'包'}, {0x1f45e, u'鞋'}, {0x1f45f, u'鞋'}, {0x1f460, u'鞋'},
    {0x1f463, u'脚'}, {0x1f466, u'男'}, {0x1f467, u'女'}, {0x1f468, u'爸'}, {0x1f469, u'妈'},
    {0x1f46e, u'警'}, {0x1f476, u'婴'}, {0x1f47b, u'鬼'}, {0x1f480, u'死'}, {0x1f489, u'针'},
    {0x1f48a, u'药'}, {0x1f48b, u'吻'}, {0x1f48c, u'信'}, {0x1f4a1, u'灯'}, {0x1f4a3, u'炸'},
    {0x1f4a6, u'水'}, {0x1f4a7, u'水'}, {0x1f4a9, u'屎'}, {0x1f4b0, u'钱'}, {0x1f4b4, u'钱'},
    {0x1f4b5, u'钱'}, {0x1f4b8, u'钱'}, {0x1f4d6, u'书'}, {0x1f4da, u'书'}, {0x1f4e7, u'信'},
    {0x1f4e9, u'信'}, {0x1f525, u'火'}, {0x1f52a, u'刀'}, {0x1f52b, u'枪'}, {0x1f54a, u'鸽'},
    {0x1f578, u'网'}, {0x1f58a, u'笔'}, {0x1f58b, u'笔'}, {0x1f5e1, u'刀'}, {0x1f5fb, u'山'},
    {0x1f5ff, u'佛'}, {0x1f695, u'车'}, {0x1f697, u'车'}, {0x1f699, u'车'}, {0x1f6a2, u'船'},
    {0x1f6a8, u'警'}, {0x1f6aa, u'门'}, {0x1f6ac, u'烟'}, {0x1f6b9, u'男'}, {0x1f6ba, u'女'},
    {0x1f6bd, u'尿'}, {0x1f6cf, u'床'}, {0x1f911, u'钱'}, {0x1f91a, u'手'}, {0x1f934, u'王'},
    {0x1f93a, u'剑'}, {0x1f941, u'鼓'}, {0x1f943, u'酒'}, {0x1f947, u'奖'}, {0x1f957, u'菜'},
    {0x1f95a, u'蛋'}, {0x1f95b, u'奶'}, {0x1f969, u'肉'}, {0x1f96c, u'菜'}, {0x1f985, u'鹰'},
    {0x1f986, u'鸭'}, {0x1f98a, u'狐'}, {0x1f98c, u'鹿'}, {0x1f9b4, u'骨'}, {0x1f9b5, u'腿'},
    {0x1f9b6, u'脚'}, {0x1f9b7, u'牙'}, {0x1f9c5, u'葱'}, {0x1f9e0, u'脑'}, {0x1f9e2, u'帽'},
    {0x1f9ea, u'毒'}, {0x1fa78, u'血'}, {0x1fa99, u'金'}, {0x1faa6, u'坟'}, {0x1fac0, u'心'},
};
static_assert(std::ranges::is_sorted(kPictures, {}, &Picture::symbol));

QHash<char16_t, QString> likes()
{
    QHash<char16_t, QString> table;
    const QStringList groups = QString::fromUtf16(kAlike).split(u' ', Qt::SkipEmptyParts);
    for (const QString &group : groups) {
        for (const QChar c : group)
            table[c.unicode()] += QString(group).remove(c);
    }
    return table;
}

} // namespace

QStringView hanLikes(char16_t character)
{
    static const QHash<char16_t, QString> table = likes();
    const auto found = table.constFind(character);
    return found == table.cend() ? QStringView() : QStringView(found.value());
}

char16_t hanOfPicture(char32_t symbol)
{
    const auto *picture = std::ranges::lower_bound(kPictures, symbol, {}, &Picture::symbol);
    return picture == std::end(kPictures) || picture->symbol != symbol ? u'\0' : picture->han;
}

} // namespace barrage
