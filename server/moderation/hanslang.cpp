// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/hanslang.h"

#include "moderation/han.h"

#include <QString>
#include <QStringList>

#include <deque>
#include <vector>

namespace barrage {

namespace {

constexpr char16_t kHan[]
    = u"鸡巴:关你几把,管你几把,几把玩意,几把东西,什么几把,个几把,几把毛,真几把,太几把 "
      u"鸡巴:几把谁,几吧,鸡吧,寄吧,寄巴,叽吧,几巴,鸡把,唧吧,鸡8,j8 "
      u"傻逼:大撒币,撒币吧,撒比,傻币,沙币,傻毕,傻哔,傻碧,啥比,傻叉,傻缺逼,伞兵吧,你伞兵 "
      u"傻逼:大傻春,沙碧 "
      u"自杀:紫砂吧,直接紫砂,快去紫砂,想紫砂,要紫砂,建议紫砂,紫砂算了,赶紧紫砂,不如紫砂 "
      u"自杀:一起紫砂,给我紫砂,你紫砂,自己紫砂,准备紫砂,别紫砂,自鲨 "
      u"神经病:蛇精病,神精病,深井冰,神金病,伸筋病 神经:神金,神精 妈的:马德,妈德,玛德,妈滴,妈哒 "
      u"他妈:他喵,特码,塔码,塔玛,他麻,踏妈,特马 你妈:尼玛,泥马,尼马,你马,泥玛,你麻 "
      u"尼玛:泥马,你玛,尼马,泥玛,尼码 垃圾:乐色,勒色,辣鸡,拉几,拉基 傻子:傻孑 脑残:脑蚕,脑惨,脑婵 "
      u"智障:制杖,治仗,智仗,痣障,侄杖 白痴:白池,白迟 废物:肥物,废勿,费物,沸物,废午 "
      u"去死:狗带吧,去狗带,狗带了,去屎,去四吧,去嘶吧,趣死,取死,去氏 "
      u"死妈:你司马,司马东西,司马玩意,四马玩意,死马玩意,全家司马,似妈 "
      u"死全家:死全嘉,四全家,似全家,思全家,斯全家,死泉家,死全加 全家死:全家似,全家四 滚蛋:混蛋吧,滚淡 "
      u"骗子:骗纸 习近平:细颈瓶,吸金瓶,洗金瓶,吸精瓶,喜近平,习禁评,席近平,昔近平,习进平,西近平 "
      u"六四:陆肆,8964,五月三十五日,五月三十五号,八平方 "
      u"共产党:共铲党,公铲党,共惨党,土共党,公产党,共產挡 共匪:共菲,供匪 毛泽东:毛则东,毛贼东,猫泽东 "
      u"法轮功:轮子功,法论功,法仑功,法囵功 卧槽:我操,我草,我艹,窝草,窝操,握草,沃草,卧草,卧艹 "
      u"我操:卧槽,我草,我艹,窝草,窝操,握草,沃草,卧草,我肏 "
      u"操你妈:草泥马,曹尼玛,草尼玛,艹尼玛,曹你妈,糙你妈,草拟吗,操泥马,草你妈,日你妈 "
      u"操你妈:淦你妈,超你妈,操拟妈,槽尼玛,曹尼马,草尼马,艹泥马,艹你妈 "
      u"草泥马:艹泥马,曹尼玛,草尼玛,艹尼玛,操你妈,草拟马 日你妈:曰你妈,日尼玛,日泥马 "
      u"屌丝:吊丝,刁丝,叼丝 牛逼:牛比啊,牛币,牛掰逼,牛13,牛批 装逼:装币,装13,庄逼,装哔,妆逼 "
      u"王八蛋:忘八蛋,王八旦,王八淡,王八但,王8蛋,亡八蛋 狗屎:狗史,苟史,勾屎 "
      u"婊子:表子,裱子,biao子,飙子 贱人:剑人,荐人,溅人,贱亻 妓女:伎女,鸡女 强奸:墙奸,强j,强尖,枪奸 "
      u"约炮:约泡,约p,约啪,月泡,约抛 裸聊:果聊,罗聊,裸撩,裸辽 做爱:做艾,作爱,zuo爱,做ai,坐ai "
      u"赌博:堵博,赌bo,睹博,赌搏,独博,毒博 博彩:播彩,波彩,勃彩,菠菜网站,玩菠菜,做菠菜,菠菜app,菠菜群 "
      u"彩票:采票,菜票,彩piao 发票:法票,发漂,发嘌,fa票,发瓢,伐票 办证:半证,瓣证,板证 "
      u"代购:代狗,带购,代够,戴购,袋购 贷款:代款,带款,贷kuan,袋款,戴款 刷单:唰单,耍单,刷但,刷蛋 "
      u"兼职:兼只,坚职,尖职,煎职,肩职,兼直 加群:佳群,加裙,伽群,珈群,佳裙 "
      u"拼多多:拼夕夕,拼刀刀,拼哆哆,并夕夕,拼xx,pin多多 淘宝:桃宝,掏宝,陶宝,逃宝,涛宝 "
      u"京东:狗东,jing东 支付宝:吱付宝,知付宝,zhi付宝,支副宝 "
      u"微信:绿泡泡,围信,徽信,v心,薇心,加我卫星,加我威信,加我微心,加个卫星,加个威信 "
      u"微信:加下卫星,卫星同号,威信同号,维心,微芯,微辛,薇芯,葳信,嶶信,微伩 抖音:斗音,蚪音,豆音,抖阴 "
      u"公众号:公粽号,公种号,共众号 毒品:独品,毐品 炸弹:诈弹,乍弹 枪支:抢支,枪只,枪zhi,木支 "
      u"台独:苔独,抬独,台毒 新疆:新姜,新缰 色情:涩情,瑟情,色青,涩琴,se情,色晴 "
      u"性交:兴交,姓交,性焦,性胶 口交:口胶,口娇,口焦 手淫:手银,守淫,手吟 阴道:阴到,因道,音道,阴导 "
      u"阴茎:阴经,阴径,淫茎,阴劲 奶子:乃子,奶孑 死ね:氏ね,市ね,亖ね,志ね,士ね,師ね 垢:あか "
      u"援交:圆光,圆交 知障:池沼 ちしよう:池沼 がいじ:害儿 ぱぱ活:p活,ぴ活,pぴ活 "
      u"せっくす:せくす,せっくる,せくーす おなにー:おなに,0721 うんこ:うん子,运子 "
      u"ちんこ:ちん子,珍子,沈子 まんこ:まん子 ちんぽ:ちん歩,珍步 きもい:肝い,きも井 "
      u"ばばあ:bba,婆婆あ かす:滓 ばか:芭か あほ:亚保,阿保 "
      u"しね:氏ね,市ね,4ね,思ね,士ね ころす:56す,顷す きえろ:消えろ "
      u"うざい:鵜ざい,うざ井 えろ:ero ろり:炉利 れいぷ:霊ぷ じ:ぢ ぢ:じ ず:づ づ:ず ぶ:ゔ び:ゔい "
      u"べ:ゔえ ぼ:ゔお お:を 的:滴 ";

constexpr char16_t kLatin[]
    = u"fuck:法克,法克鱿,发克,法科鱿,法q,ふあっく,ふあっきゆー fuckyou:法克鱿,法克油,ふあっきゆー "
      u"fucking:ふあっきん,法克 shit:谢特,雪特,しっと野郎 bullshit:布尔谢特 "
      u"bitch:碧池,碧吃,必吃婊,びっち nigger:尼哥,尼格,にがー nigga:尼哥 "
      u"asshole:爱死吼,阿斯吼,あすほーる loser:卢瑟,撸瑟,鲁蛇 motherfucker:妈惹法克,妈的法克 "
      u"idiot:いでいおっと stupid:斯丢皮德 sex:赛克斯 dick:迪克头 wtf:我特发 damn:丹姆 cunt:坎特婊 "
      u"pussy:普西 ";

class Slang
{
public:
    explicit Slang(const char16_t *table)
    {
        const QStringList words = QString::fromUtf16(table).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const QString &from = m_texts.emplace_back(foldedHan(word.section(u':', 0, 0)));
            const QStringList others = word.section(u':', 1).split(u',');
            for (const QString &other : others)
                m_readings.push_back({from, m_texts.emplace_back(foldedHan(other))});
        }
    }

    std::span<const HanReading> readings() const { return m_readings; }

private:
    std::deque<QString> m_texts; // that the views are of
    std::vector<HanReading> m_readings;
};

} // namespace

std::span<const HanReading> hanSlang()
{
    static const Slang slang(kHan);
    return slang.readings();
}

std::span<const HanReading> soundsOfLatin()
{
    static const Slang slang(kLatin);
    return slang.readings();
}

} // namespace barrage
