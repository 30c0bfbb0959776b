// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/hanshapes.h"

#include "moderation/wordkeys.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <string>

namespace barrage {

namespace {

// Parts, then the character; simplified.
constexpr char16_t kParts[]
    = u"女马妈 女干奸 女表婊 女支妓 女昌娼 女票嫖 女夭妖 女乃奶 女子好 女口如 女因姻 女良娘 女那娜 "
      u"女古姑 弓虽强 弓单弹 亻尔你 人尔你 亻专传 亻火伙 亻弗佛 亻吏使 亻叚假 亻门们 亻壬任 亻牛件 "
      u"亻言信 亻二仁 亻更便 亻主住 亻本体 亻也他 亻建健 亻介价 亻呆保 走召超 月工肛 月半胖 月土肚 "
      u"月却脚 月凶胸 月几肌 又鸟鸡 又寸对 又隹难 又见观 又欠欢 火包炮 火乍炸 火暴爆 火丁灯 木几机 "
      u"木仓枪 木又权 木支枝 木卯柳 木木林 木公松 讠扁骗 言扁骗 马扁骗 马户驴 马虫骂 马蚤骚 者贝赌 "
      u"贝者赌 贝戋贱 贝戎贼 贝才财 贝勾购 贝反贩 歹匕死 夕匕死 たひ死 扌喿操 手喿操 才喿操 扌丁打 "
      u"扌戈找 扌合拾 扌包抱 扌是提 扌曼摸 米田共粪 米共粪 口乞吃 口阿啊 口巴吧 口马吗 口尼呢 口昌唱 "
      u"口合哈 口交咬 口那哪 口乎呼 口斤听 尸吊屌 尸穴屄 尸比屁 尸米屎 尸水尿 尸死屍 犭句狗 犭苟狗 "
      u"犭者猪 豕者猪 犭虫独 犭良狼 犭王狂 亡心忘 你心您 今心念 女又心怒 亚心恶 自心息 音心意 禾必秘 "
      u"禾中种 禾少秒 禾口和 禾火秋 疒知痴 疒丙病 疒风疯 氵衮滚 氵去法 氵昆混 氵亏污 氵每海 氵胡湖 "
      u"氵工江 氵可河 氵台治 氵又汉 氵先洗 氵由油 车仑轮 车专转 车圣轻 车交较 ネ申神 礻申神 礻土社 "
      u"衤果裸 ネ果裸 土立垃 土及圾 土也地 土不坏 土夬块 土成城 耳卯聊 耳关联 纟勺约 纟工红 纟冬终 "
      u"白勺的 日月明 日寸时 日青晴 十尃博 十専博 工力功 工攵攻 正攵政 竹本笨 疋虫蛋 艹约药 艹化花 "
      u"今贝贪 水酉酒 氵酉酒 阝日阳 阝月阴 矢豆短 石皮破 石并碰 金戋钱 钅戋钱 金昔错 石少砂 足包跑 "
      u"足艮跟 舌甘甜 舌辛辞 弓长张 弋二式 立口辛 竹毛笔 广木床 禾亻失 乂木杀 メ木杀 文虫蚊 虫文蚊 "
      u"禾刂利 歹刂列 另刂别 口十叶 古月胡 青争静 其月期 又又双 丰母毒 王元玩 王见现 王求球 束刂刺 "
      u"户斤所 厶口台 衤刀初 氵肖消 禾兑税 讠兑说 讠射谢 讠果课 讠成诚 走取趣 禾多移 皮皮破 革化靴 "
      u"食反饭 饣反饭 云力动 歹戋残 日知智 知日智 亻弋代 亻可何 亻乍作 亻十什 亻尤优 亻寺侍 亻列例 亻共供 "
      u"亻立位 亻白伯 亻左佐 "
      u"亻右佑 亻反仮 力口加 氵主注 氵舌活 氵羊洋 氵包泡 氵谷浴 氵军浑 氵青清 氵少沙 氵皮波 氵良浪 "
      u"氵干汗 氵毒渎 讠式试 讠周调 讠吾语 讠己记 讠人认 讠义议 讠某谋 讠方访 讠十计 讠川训 讠青请 "
      u"讠寺诗 讠井讲 讠午许 讠仑论 讠乍诈 讠皇谎 讠带谛 纟及级 纟吉结 纟合给 纟且组 纟只织 钅同铜 "
      u"钅十针 钅失铁 钅艮银 钅仓枪 扌爪抓 扌白拍 扌立拉 扌支技 扌旦担 扌非排 扌台抬 扌奂换 扌殳投 "
      u"扌斤折 扌召招 扌比批 扌仓抢 扌臽掐 忄亡忙 忄夬快 忄生性 忄青情 忄白怕 忄曼慢 忄艮恨 忄圣怪 "
      u"忄董懂 犭瓜狐 犭昌猖 犭艮狠 犭青猜 饣并饼 饣包饱 饣我饿 疒只痣 疒寺痔 疒颠癫 疒可疴 礻兄祝 "
      u"礻畐福 衤皮被 衤库裤 衤由袖 阝付附 阝东陈 阝击陆 阝方防 阝车阵 阝完院 耳只职 耳又取 米青精 "
      u"石更硬 目艮眼 ";

// Characters that look alike, group by group.
constexpr char16_t kAlike[]
    = u"ろ口 か力 に二 は八 た夕 え工 お才 ち千 习刁 子孑孓 假叚暇 博愽搏 微徽薇溦 己已巳 未末 日曰 天夭 "
      u"逼逼偪 垃拉 "
      u"圾极扱 傻儍 轮伦沦抡 妈码 操澡 痴疵 赌睹 独浊 党堂 功攻 毒毐 骗编偏 废癈 物勿 猪诸 "
      u"狗拘苟 滚磙 杀刹 法泫 六亠 婊裱 妓技 "
      u"炮泡 裸祼 聊柳 票栗 代伐 开幵 做作 白自百 "
      u"瓜爪 蛋疍 混焜 笨苯 贱贼 婆姿 鸡鸠 强弶 烂栏 嫖漂 娼倡 ";

struct Picture
{
    char32_t symbol;
    char16_t han;
};

constexpr Picture kPictures[] = {
    {U'+', u'加'},    {U'➕', u'加'},    {0x1f434, u'马'}, {0x1f40e, u'马'}, {0x1f33f, u'草'},
    {0x1f331, u'草'}, {0x1f414, u'鸡'}, {0x1f413, u'鸡'}, {0x1f436, u'狗'}, {0x1f415, u'狗'},
    {0x1f437, u'猪'}, {0x1f416, u'猪'}, {0x1f4a9, u'屎'}, {0x1f480, u'死'}, {0x2620, u'死'},
    {0x1f95a, u'蛋'}, {0x1f422, u'龟'}, {0x1f48a, u'药'}, {0x1f3b2, u'赌'}, {0x2764, u'爱'},
    {0x1f52b, u'枪'}, {0x1f4a3, u'炸'}, {0x1f46e, u'警'}, {0x1f468, u'爸'}, {0x1f469, u'妈'},
    {0x1f98c, u'鹿'}, {0x1f414, u'鸡'}, {0x1f42e, u'牛'}, {0x1f42e, u'牛'},
};

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

QStringView hanLikes(char16_t character)
{
    static const QHash<char16_t, QString> table = likes();
    const auto found = table.constFind(character);
    return found == table.cend() ? QStringView() : QStringView(found.value());
}

char16_t hanOfPicture(char32_t symbol)
{
    const auto *picture = std::ranges::find(kPictures, symbol, &Picture::symbol);
    return picture == std::end(kPictures) ? u'\0' : picture->han;
}

} // namespace barrage
