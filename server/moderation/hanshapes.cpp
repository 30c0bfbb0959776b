// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/hanshapes.h"

#include "moderation/han.h"
#include "moderation/wordkeys.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <string>

namespace barrage {

namespace {

// Parts, then the character; simplified.
constexpr char16_t kParts[]
    = u"里予野 女马妈 女干奸 女表婊 女支妓 女昌娼 女票嫖 女夭妖 女乃奶 女子好 女口如 女因姻 女良娘 女那娜 "
      u"女古姑 弓虽强 弓单弹 亻尔你 人尔你 亻专传 亻火伙 亻弗佛 亻吏使 亻叚假 亻门们 亻壬任 亻牛件 "
      u"亻言信 亻二仁 亻更便 亻主住 亻本体 亻也他 亻建健 亻介价 亻呆保 走召超 月工肛 月半胖 月土肚 "
      u"月却脚 月凶胸 月几肌 又鸟鸡 又寸对 又隹难 又见观 又欠欢 火包炮 火乍炸 火暴爆 火丁灯 木几机 "
      u"木仓枪 木又权 木支枝 木卯柳 木木林 木公松 讠扁骗 言扁骗 马扁骗 马户驴 马虫骂 马蚤骚 者贝赌 "
      u"贝者赌 贝戋贱 贝戎贼 贝才财 贝勾购 贝反贩 歹匕死 夕匕死 たひ死 扌喿操 手喿操 才喿操 扌丁打 "
      u"扌戈找 扌合拾 扌包抱 扌是提 扌曼摸 米田共粪 米共粪 口乞吃 口阿啊 口巴吧 口马吗 口尼呢 "
      u"口昌唱 口合哈 口交咬 口那哪 口乎呼 口斤听 尸吊屌 尸穴屄 尸比屁 尸米屎 尸水尿 尸死屍 犭句狗 "
      u"犭苟狗 犭者猪 豕者猪 犭虫独 犭良狼 犭王狂 亡心忘 你心您 今心念 女又心怒 亚心恶 自心息 "
      u"音心意 禾必秘 禾中种 禾少秒 禾口和 禾火秋 疒知痴 疒丙病 疒风疯 氵衮滚 氵去法 氵昆混 氵亏污 "
      u"氵每海 氵胡湖 氵工江 氵可河 氵台治 氵又汉 氵先洗 氵由油 车仑轮 车专转 车圣轻 车交较 ネ申神 "
      u"礻申神 礻土社 衤果裸 ネ果裸 土立垃 土及圾 土也地 土不坏 土夬块 土成城 耳卯聊 耳关联 纟勺约 "
      u"纟工红 纟冬终 白勺的 日月明 日寸时 日青晴 十尃博 十専博 工力功 工攵攻 正攵政 竹本笨 疋虫蛋 "
      u"艹约药 艹化花 今贝贪 水酉酒 氵酉酒 阝日阳 阝月阴 矢豆短 石皮破 石并碰 金戋钱 钅戋钱 金昔错 "
      u"石少砂 足包跑 足艮跟 舌甘甜 舌辛辞 弓长张 弋二式 立口辛 竹毛笔 广木床 禾亻失 乂木杀 メ木杀 "
      u"文虫蚊 虫文蚊 禾刂利 歹刂列 另刂别 口十叶 古月胡 青争静 其月期 又又双 丰母毒 王元玩 王见现 "
      u"王求球 束刂刺 户斤所 厶口台 衤刀初 氵肖消 禾兑税 讠兑说 讠射谢 讠果课 讠成诚 走取趣 禾多移 "
      u"皮皮破 革化靴 食反饭 饣反饭 云力动 歹戋残 日知智 知日智 亻弋代 亻可何 亻乍作 亻十什 亻尤优 "
      u"亻寺侍 亻列例 亻共供 亻立位 亻白伯 亻左佐 亻右佑 亻反仮 力口加 氵主注 氵舌活 氵羊洋 氵包泡 "
      u"氵谷浴 氵军浑 氵青清 氵少沙 氵皮波 氵良浪 氵干汗 氵毒渎 讠式试 讠周调 讠吾语 讠己记 讠人认 "
      u"讠义议 讠某谋 讠方访 讠十计 讠川训 讠青请 讠寺诗 讠井讲 讠午许 讠仑论 讠乍诈 讠皇谎 讠带谛 "
      u"纟及级 纟吉结 纟合给 纟且组 纟只织 钅同铜 钅十针 钅失铁 钅艮银 钅仓枪 扌爪抓 扌白拍 扌立拉 "
      u"扌支技 扌旦担 扌非排 扌台抬 扌奂换 扌殳投 扌斤折 扌召招 扌比批 扌仓抢 扌臽掐 忄亡忙 忄夬快 "
      u"忄生性 忄青情 忄白怕 忄曼慢 忄艮恨 忄圣怪 忄董懂 犭瓜狐 犭昌猖 犭艮狠 犭青猜 饣并饼 饣包饱 "
      u"饣我饿 疒只痣 疒寺痔 疒颠癫 疒可疴 礻兄祝 礻畐福 衤皮被 衤库裤 衤由袖 阝付附 阝东陈 阝击陆 "
      u"阝方防 阝车阵 阝完院 耳只职 耳又取 米青精 石更硬 目艮眼 亻故做 亻谷俗 亻直值 亻象像 亻旦但 "
      u"亻及伋 亻衣依 亻中仲 亻分份 亻昌倡 亻多侈 亻至侄 亻廷侹 亻奉俸 女且姐 女台始 女息媳 女眉媚 "
      u"女兼嫌 女辰娠 扌安按 扌尤扰 扌由抽 扌旨指 扌户护 扌用拥 扌少抄 扌丑扭 扌罢摆 扌般搬 扌甫捕 "
      u"扌侖抡 扌仑抡 扌巴把 扌八扒 木兆桃 木黄横 木娄楼 氵斤沂 氵寿涛 氵朝潮 氵永泳 氵气汽 氵目泪 "
      u"氵西洒 氵骨滑 氵夬决 氵兄况 氵查渣 氵留溜 氵炎淡 口勿吻 口欠吹 口曷喝 口畏喂 口艮哏 口咸喊 "
      u"口犬吠 口丩叫 讠正证 讠司词 讠平评 讠永咏 讠隹谁 讠舌话 讠九讥 讠寸讨 讠丁订 讠炎谈 讠仓论 "
      u"讠卖读 火尧烧 火然燃 贝兼赚 贝戈贼 贝曾赠 钅监鉴 钅全铨 钅肖销 钅戈钱 钅勾钩 钅包铇 钅及钑 "
      u"钅贝钡 月要腰 月退腿 月各胳 月旦胆 月昌胀 月长胀 月辰唇 疒各疙 疒皮疲 疒东疼 疒正症 疒隹痽 "
      u"疒殳疫 纟田细 纟录绿 纟扁编 纟泉线 纟戋线 纟岡纲 纟冈纲 纟己纪 纟又纱 纟内纳 饣耳饵 饣官馆 "
      u"饣曼馒 饣几饥 足兆跳 足失跌 足各路 足易踢 足采踩 车俞输 辶首道 辶元远 辶斤近 辶寸过 辶文这 "
      u"辶军运 辶力边 辶大达 辶井进 辶关送 辶反返 辶告造 艹平苹 艹早草 艹采菜 艹田苗 艹牙芽 宀女安 "
      u"宀子字 宀至室 石卒碎 虫它蛇 虫圭蛙 衤末袜 衤君裙 衤甫补 衤卜补 马奇骑 马尧骁 鱼羊鲜 束力勅 "
      u"矢口知 丬夕将 走己起 走戉越 のヽは のへは ";

// Characters that look alike, group by group.
constexpr char16_t kAlike[]
    = u"ろ口 か力 に二 は八 た夕 え工 お才 ち千 习刁 子孑孓 假叚暇 博愽搏 微徽薇溦 己已巳 未末 日曰 天夭 "
      u"逼逼偪 垃拉 "
      u"圾极扱 傻儍 轮伦沦抡 妈码 操澡 痴疵 赌睹 独浊 党堂 功攻 毒毐 骗编偏 废癈 物勿 猪诸 "
      u"狗拘苟 滚磙 杀刹 法泫 六亠 婊裱 妓技 "
      u"炮泡 裸祼 聊柳 票栗 代伐 开幵 做作 白自百 "
      u"瓜爪 蛋疍 混焜 笨苯 贱贼 婆姿 鸡鸠 强弶 烂栏 嫖漂 娼倡 "
      u"贷货 刷涮唰 大太犬 人入 土士 日目 田由甲申 王玉 刀力 夫失 贝见 氏民 午牛 住往佳 免兔 析折拆 侯候 "
      u"徒陡 戊戌戍 辨辩辫 茶荼 拔拨 兵乒乓 鸟乌 今令 木术 没设 赌堵 博膊 枪抢 炸诈 淫婬 奶仍 屁庇 盔盗 "
      u"偷愉 赢羸嬴 奖浆桨 券卷 群裙 私和 码玛 链鲢 练炼 挂卦 证怔 发友 贩版 酒洒 弹殚 操燥躁 骚搔 荡烫 "
      u"脑恼 残浅 障樟 孤狐 湾弯 凶匈 犯范 鱼渔 快块 赚嫌 钱线 彩釆采 痴痂 滚衮 娼猖 嫖飘 睹堵 "
      u"しつ そん 一ー と卜 い亻 ぬ又 ひ匕 む厶 ろ囗 よ彐 み三 ";

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
    {0x1f3d0, u'球'}, {0x1f3d4, u'山'}, {0x1f3e0, u'房'}, {0x1f3e1, u'房'}, {0x1f3f9, u'弓'},
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

struct Wholes
{
    WordKeys parts;
    std::u16string characters; // by the number of their parts

    Wholes()
    {
        const QStringList list = QString::fromUtf16(kParts).split(u' ', Qt::SkipEmptyParts);
        for (const QString &each : list) {
            if (parts.add(each.chopped(1)) == static_cast<int>(characters.size()))
                characters += each.back().unicode();
        }
    }
};

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

// The last part of each character that has two, if it is a Han character.
QHash<char16_t, char16_t> halves()
{
    QHash<char16_t, char16_t> table;
    const QStringList list = QString::fromUtf16(kParts).split(u' ', Qt::SkipEmptyParts);
    for (const QString &each : list) {
        const char16_t half = each[1].unicode();
        if (each.size() == 3 && isHan(half) && !isEverydayHan(half))
            table.emplace(each[2].unicode(), half);
    }
    return table;
}

} // namespace

Assembled putTogether(QStringView text)
{
    static const Wholes wholes;
    Assembled first {text.front().unicode(), 1};
    wholes.parts.forEachPrefix(text, [&first](int number, qsizetype size) {
        first = {wholes.characters[static_cast<std::size_t>(number)], static_cast<std::size_t>(size)};
    });
    return first;
}

QString reassembled(const QString &ideograms)
{
    QString whole;
    for (qsizetype at = 0; at < ideograms.size();) {
        const Assembled first = putTogether(QStringView(ideograms).sliced(at));
        whole += QChar(first.character);
        at += static_cast<qsizetype>(first.parts);
    }
    return whole;
}

char16_t hanHalf(char16_t character)
{
    static const QHash<char16_t, char16_t> table = halves();
    return table.value(character);
}

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
