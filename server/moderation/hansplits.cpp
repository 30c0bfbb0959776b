// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/hansplits.h"

#include "moderation/han.h"
#include "moderation/hanpaths.h"
#include "moderation/wordkeys.h"

#include <QHash>

#include <algorithm>
#include <string>
#include <vector>

namespace barrage {

namespace {

// Parts, then the character; simplified.
constexpr char16_t kParts[]
    = u"里予野 女马妈 女干奸 女表婊 女支妓 女昌娼 女票嫖 女夭妖 女乃奶 女子好 女口如 女因姻 女良娘 "
      u"女那娜 女古姑 弓虽强 弓单弹 亻尔你 人尔你 亻专传 亻火伙 亻弗佛 亻吏使 亻叚假 亻门们 亻壬任 "
      u"亻牛件 亻言信 亻二仁 亻更便 亻主住 亻本体 亻也他 亻建健 亻介价 亻呆保 走召超 月工肛 月半胖 "
      u"月土肚 月却脚 月凶胸 月几肌 又鸟鸡 又寸对 又隹难 又见观 又欠欢 火包炮 火乍炸 火暴爆 火丁灯 "
      u"木几机 木仓枪 木又权 木支枝 木卯柳 木木林 木公松 讠扁骗 言扁骗 马扁骗 马户驴 马蚤骚 者贝赌 "
      u"贝者赌 贝戋贱 贝戎贼 贝才财 贝勾购 贝反贩 歹匕死 扌喿操 手喿操 才喿操 扌丁打 扌戈找 扌合拾 "
      u"扌包抱 扌是提 扌曼摸 米田共粪 米共粪 口乞吃 口阿啊 口巴吧 口马吗 口尼呢 口昌唱 口合哈 口交咬 "
      u"口那哪 口乎呼 口斤听 尸吊屌 尸穴屄 尸比屁 尸米屎 尸水尿 尸死屍 犭句狗 犭苟狗 犭者猪 豕者猪 "
      u"犭虫独 犭良狼 犭王狂 亡心忘 你心您 今心念 亚心恶 自心息 音心意 禾必秘 禾中种 禾少秒 禾口和 "
      u"疒知痴 疒丙病 疒风疯 氵衮滚 氵去法 氵昆混 氵亏污 氵每海 氵胡湖 氵工江 氵可河 氵台治 氵又汉 "
      u"氵先洗 氵由油 车仑轮 车专转 车圣轻 车交较 ネ申神 礻申神 礻土社 衤果裸 ネ果裸 土立垃 土及圾 "
      u"土也地 土不坏 土夬块 土成城 耳卯聊 耳关联 纟勺约 纟工红 纟冬终 白勺的 日月明 日寸时 日青晴 "
      u"十尃博 十専博 工力功 工攵攻 正攵政 竹本笨 疋虫蛋 艹约药 艹化花 今贝贪 水酉酒 氵酉酒 阝日阳 "
      u"阝月阴 矢豆短 石皮破 石并碰 金戋钱 钅戋钱 金昔错 石少砂 足包跑 足艮跟 舌甘甜 舌辛辞 弓长张 "
      u"弋二式 立口辛 竹毛笔 广木床 禾亻失 乂木杀 メ木杀 文虫蚊 虫文蚊 禾刂利 歹刂列 另刂别 口十叶 "
      u"古月胡 青争静 其月期 又又双 丰母毒 王元玩 王见现 王求球 束刂刺 户斤所 厶口台 衤刀初 氵肖消 "
      u"禾兑税 讠兑说 讠射谢 讠果课 讠成诚 走取趣 禾多移 皮皮破 革化靴 食反饭 饣反饭 云力动 歹戋残 "
      u"日知智 知日智 亻弋代 亻可何 亻乍作 亻十什 亻尤优 亻寺侍 亻列例 亻共供 亻立位 亻白伯 亻左佐 "
      u"亻右佑 亻反仮 力口加 氵主注 氵舌活 氵羊洋 氵包泡 氵谷浴 氵军浑 氵青清 氵少沙 氵皮波 氵良浪 "
      u"氵干汗 氵毒渎 讠式试 讠周调 讠吾语 讠己记 讠人认 讠义议 讠某谋 讠方访 讠十计 讠川训 讠青请 "
      u"讠寺诗 讠井讲 讠午许 讠仑论 讠乍诈 讠皇谎 讠带谛 纟及级 纟吉结 纟合给 纟且组 纟只织 钅同铜 "
      u"钅十针 钅失铁 钅艮银 钅仓枪 扌爪抓 扌白拍 扌立拉 扌支技 扌旦担 扌非排 扌台抬 扌奂换 扌殳投 "
      u"扌斤折 扌召招 扌比批 扌仓抢 扌臽掐 忄亡忙 忄夬快 忄生性 忄青情 忄白怕 忄曼慢 忄艮恨 忄圣怪 "
      u"忄董懂 犭瓜狐 犭昌猖 犭艮狠 犭青猜 饣并饼 饣包饱 饣我饿 疒只痣 疒寺痔 疒颠癫 疒可疴 礻兄祝 "
      u"礻畐福 衤皮被 衤库裤 衤由袖 阝付附 阝东陈 阝击陆 阝方防 阝车阵 阝完院 耳只职 耳又取 米青精 "
      u"石更硬 目艮眼 亻故做 亻谷俗 亻直值 亻象像 亻旦但 亻及伋 亻衣依 亻中仲 亻分份 亻昌倡 亻多侈 "
      u"亻至侄 亻奉俸 女且姐 女台始 女息媳 女眉媚 女兼嫌 女辰娠 扌安按 扌尤扰 扌由抽 扌旨指 扌户护 "
      u"扌用拥 扌少抄 扌丑扭 扌罢摆 扌般搬 扌甫捕 扌侖抡 扌仑抡 扌巴把 扌八扒 木兆桃 木黄横 木娄楼 "
      u"氵斤沂 氵寿涛 氵朝潮 氵永泳 氵气汽 氵目泪 氵西洒 氵骨滑 氵夬决 氵兄况 氵查渣 氵留溜 氵炎淡 "
      u"口勿吻 口欠吹 口曷喝 口畏喂 口艮哏 口咸喊 口犬吠 口丩叫 讠正证 讠司词 讠平评 讠永咏 讠隹谁 "
      u"讠舌话 讠九讥 讠寸讨 讠丁订 讠炎谈 讠仓论 讠卖读 火尧烧 火然燃 贝兼赚 贝戈贼 贝曾赠 钅监鉴 "
      u"钅全铨 钅肖销 钅戈钱 钅勾钩 钅包铇 钅及钑 钅贝钡 月要腰 月退腿 月各胳 月旦胆 月昌胀 月辰唇 "
      u"疒各疙 疒皮疲 疒东疼 疒正症 疒隹痽 疒殳疫 纟田细 纟录绿 纟扁编 纟泉线 纟戋线 纟岡纲 纟冈纲 "
      u"纟己纪 纟又纱 纟内纳 饣耳饵 饣官馆 饣曼馒 饣几饥 足兆跳 足失跌 足各路 足易踢 足采踩 车俞输 "
      u"辶首道 辶元远 辶斤近 辶寸过 辶文这 辶军运 辶力边 辶大达 辶井进 辶关送 辶反返 辶告造 艹平苹 "
      u"艹早草 艹采菜 艹田苗 艹牙芽 宀女安 宀子字 宀至室 石卒碎 虫它蛇 虫圭蛙 衤末袜 衤君裙 衤甫补 "
      u"衤卜补 马奇骑 马尧骁 鱼羊鲜 束力勅 矢口知 丬夕将 走己起 走戉越 夕匕死 たひ死 一夕匕死 土厶去 "
      u"女昏婚 女氏日婚 口口马骂 吅马骂 罒马骂 马虫蚂 禾火秋 女又心怒 离隹离 亠凶离 木乂杀 杀殳杀 "
      u"彳山王攵微 彳山几攵微 彳山一几攵微 彳山兀攵微 艹微薇 氵公衣滚 氵六衣滚 衮氵滚 辶畐逼 畐辶逼 "
      u"一口田辶逼 辶一口田逼 扌品木操 口口口木喿 女家嫁 取女娶 女生姓 女未妹 女又奴 立女妾 禾女委 "
      u"戌女威 波女婆 女丑妞 女臣姬 女圭娃 女夷姨 女审婶 女户妒 女并姘 女敕嫩 氵壬淫 氵爫壬淫 氵㸒淫 "
      u"女少妙 女壬妊 女帚妇 女彐妇 亻囟八夂傻 贝弋贱 贝戔贱 十甫寸博 采彡彩 釆彡彩 爫木彡彩 亠八六 "
      u"人一口合 亼口合 勹巴色 刀巴色 ク巴色 龶月青 龶母毒 主母毒 彳亍行 冫欠次 廿八共 尚兄党 龸兄党 "
      u"立厂产 立丿产 亠丷厂产 斤辶近 氵弯湾 丶王主 亠土主 广付府 厂又反 府肉腐 贝攵败 二小示 一一小示 "
      u"氵斿游 氵方子游 扌亢抗 廿中革 人叩命 亼叩命 日共水暴 舌乚乱 舌乙乱 麻鬼魔 广林鬼魔 春虫虫蠢 "
      u"口木呆 弓弓弱 阝章障 广发废 牛勿物 氵宰滓 自犬臭 自大臭 月巴肥 矢委矮 穴力穷 艹汤荡 爫友爱 "
      u"爫冖友爱 亠父交 六父交 六乂交 艹圣茎 孚乚乳 户方房 月匈胸 勹凶匈 尉心慰 氵夜液 辶米迷 米辶迷 "
      u"三人日春 次贝资 代贝贷 亻昔借 王里理 月殳股 西示票 覀示票 亡口月贝凡赢 尸巾刂刷 手戈我 禾戈我 "
      u"君羊群 羊君群 口丂号 口亏号 扌口扣 十买卖 士买卖 乛头买 氵匋淘 宀玉宝 弗贝费 令页领 土止址 "
      u"立占站 钅连链 金连链 扌妾接 扌番播 艹死廾葬 土文坟 莫土墓 讠且诅 口兄咒 八王全 人王全 入王全 "
      u"宀豕家 一火灭 疒品山癌 疒嵒癌 甲鸟鸭 尸匕尼 王马玛 子小孙 父卩爷 父巴爸 父多爹 宀示宗 口玉国 "
      u"囗玉国 囗或国 囗王国 亻委倭 田各略 金帛锦 钅帛锦 氵昷温 木子李 朋鸟鹏 艹溥薄 广隶康 又阝邓 "
      u"文刂刘 口天吴 走乂赵 口口吕 彳余徐 宀木宋 冫马冯 艹重董 禾呈程 艹祭蔡 氵番潘 木土杜 委鬼魏 "
      u"钅中钟 氵王汪 羊女姜 艹氾范 女兆姚 能灬熊 子乚孔 子し孔 山隹崔 丘阝邱 召阝邵 子皿孟 艹臧藏 "
      u"弓土疆 亲斤新 门耳闻 林示禁 圭寸封 土土寸封 尸并屏 番羽翻 土啬墙 木弟梯 哥欠歌 手目看 口土吐 "
      u"口口犬哭 吅犬哭 门市闹 门口问 门才闭 口觜嘴 扌奏揍 石欠砍 朵刂剁 扌甬捅 王廾弄 扌高搞 扌臿插 "
      u"扌千臼插 舌忝舔 口及吸 口允吮 身寸射 米且粗 氵显湿 入肉肏 厂则厕 火因烟 讠荒谎 亻为伪 次皿盗 "
      u"去力劫 纟邦绑 加木架 贝有贿 贝各赂 贝庄赃 ネ土社 邦巾帮 冫水冰 广林麻 氵各洛 囗大因 牙鸟鸦 "
      u"齐刂剂 酉卒醉 氏日昏 日军晕 辟刀劈 巾冒帽 田力男 山山出 车九轨 夂田备 月台胎 乘刂剩 孝攵教 "
      u"牙阝邪 鱼禾稣 巩心恐 忄布怖 龙衣袭 木亥核 巳寸导 冖车军 敬言警 宀祭察 犭言犬狱 宀牛牢 口人囚 "
      u"囗人囚 开刂刑 半刂判 宀申审 罒非罪 彳聿律 亦又变 变心态 太心态 能心态 月豕豚 米异粪 尸肖屑 "
      u"鹿土尘 小土尘 言乍诈 其欠欺 厶月匕匕能 日西晒 土后垢 占戈战 戈刂划 言午许 言射谢 言正证 言兑说 "
      u"言舌话 言平评 言青请 言卖读 言寸讨 言义议 言某谋 言川训 言吾语 言方访 言人认 言只识 讠只识 "
      u"金同铜 金艮银 金失铁 钅昔错 金中钟 火户炉 火少炒 火考烤 火共烘 火亘烜 火勺灼 氵也池 氵充流 "
      u"氵争净 氵曷渴 氵度渡 氵林淋 氵罙深 氵莫漠 氵票漂 氵曼漫 氵贵溃 氵弱溺 氵殳没 氵余涂 氵世泄 "
      u"扌九抛 扌尢抛 扌军挥 扌甲押 扌居据 扌屈掘 扌爱援 扌爰援 扌免挽 扌最撮 扌辟擗 扌卓掉 扌矣挨 "
      u"扌夹挟 扌勾扚 扌发拨 扌寺持 扌莫摸 扌兆挑 扌吊掉 口乍咋 口支吱 口牙呀 口不呸 口甫哺 口亚哑 "
      u"口恩嗯 口贝呗 口拉啦 口麻嘛 口即唧 口里哩 口可呵 口乌呜 口父咬 口贲喷 口者啫 心生性 士心志 "
      u"心亡忙 咸心感 相心想 奴心怒 非心悲 中心忠 疒丁疔 疒艮痕 疒冬疼 疒加痂 疒甬痛 亻到倒 亻尝偿 "
      u"亻扁偏 亻子仔 亻足促 亻亭停 亻木休 亻动働 亻奇倚 亻贞侦 亻侯候 亻寸付 亻圭佳 亻俞偷 亻匕化 "
      u"艹者著 艹何荷 艹古苦 艹辛莘 艹方芳 艹明萌 艹戊茂 艹央英 艹洛落 木奉棒 木艮根 木直植 木各格 "
      u"木交校 木乙札 木不杯 木又寸树 木寸村 木主柱 木白柏 木反板 木干杆 木奇椅 木其棋 木兰栏 月干肝 "
      u"月包胞 月夸胯 月复腹 月寸肘 月力肋 月旨脂 月生胜 贝占贴 贝武赋 贝分贫 分贝贫 贝化货 化贝货 "
      u"贝易赐 加贝贺 贝工贡 中贝贵 贝次资 士贝贾 西贝贾 禾斗科 禾只积 禾失秩 禾子季 禾日香 车欠软 "
      u"车车轰 马也驰 马主驻 马大驮 马并骈 马累骡 马各骆 马交骄 马乔骄 马又驭 马佥验 足臿踏 足耑踹 "
      u"目丁盯 目民眠 目亡盲 亡目盲 目害瞎 目垂睡 目青睛 石角确 石马码 石宛碗 衤谷裕 冫令冷 冫东冻 "
      u"冫疑凝 冫咸减 冫京凉 冫夬决 冫隹准 冫争净 弓也弛 弓厶弘 弓玄弦 立十辛 立早章 立日音 立里童 "
      u"音欠歆 日音暗 日免晚 日央映 日寺时 日生星 日十早 日比昆 日者暑 日京景 日每晦 山石岩 山夆峰 "
      u"山今岑 山夹峡 田心思 田介界 工鸟鸿 我鸟鹅 合鸟鸽 鱼京鲸 鱼包鲍 鱼周鲷 虫下虾 虫马蚂 虫义蚁 "
      u"虫非蜚 非虫蜚 穴工空 穴九究 穴牙穿 穴犬突 穴告窖 雨田雷 雨令零 雨相霜 雨路露 雨务雾 门人闪 "
      u"门日间 门马闯 门三闩 囗卷圈 口卷圈 囗才团 口才团 囗员圆 口员圆 囗冬图 口冬图 囗元园 口元园 "
      u"走干赶 走尚趟 走戊越 辶不还 辶云运 辶束速 辶甬通 辶秀透 辶兆逃 辶兔逸 辶曷遏 辶贵遗 辶回迴 "
      u"力又劝 又力劝 且力助 奴力努 免力勉 少力劣 尸古居 尸至屋 尸出屈 尸者屠 尸巴屁 尸丸屁 尸云层 "
      u"尸毛尾 皿成盛 般皿盘 分皿盆 页丁顶 丁页顶 川页顺 客页额 彦页颜 言己记 言十计 言周调 言成诚 "
      u"言司词 言仑论 言炎谈 言果课 糸吉结 糸工红 糸田细 糸合给 糸录绿 糸泉线 糸且组 糸冬终 糸内纳 "
      u"糸各络 纟各络 纟色绝 糸色绝 纟帛绵 糸勺约 糸及级 食官馆 食我饿 食并饼 食包饱 匚王匡 匚矢医 "
      u"匚斤匠 匚甲匣 彳主往 彳寺待 彳艮很 彳导得 彳复復 彳土走徒 彳走徒 彳正征 彳皮彼 彳十四一心德 "
      u"彳十罒一心德 户册扁 马户册骗 今口含 分心忿 刀口召 角刀牛解 隹木集 隹又隻 大可奇 大亏夸 其土基 "
      u"其斤斯 白王皇 白水泉 白巾帛 甘舌甜 米立粒 米分粉 米唐糖 米曹糟 米羔糕 巾占帖 巾长帐 矛木柔 "
      u"林夕梦 合手拿 分手掰 五口吾 忄吾悟 古攵故 土亢坑 土里埋 土方坊 土申坤 土平坪 土或域 土曾增 "
      u"死尸屍 水去法"
      u"扌隹推 禾且租 口虚嘘 扌彐扫 口巾吊 火兰烂 亻叟傻 木羊样 扌舀掏 亻肖俏 宀各客 广占店 竹官管 竹间简 "
      u"几乂风 米良粮 亻以似 走巳起 马口口骂 亻宾傧 木示标 礻斤祈 日斤昕 口我哦 口约哟 ";

// What else a part is written as: what looks like it, or the character that it is made of.
constexpr char16_t kPartForms[] = u"亻イ人 讠言 钅金 饣食 纟糸 氵シ水 礻ネ 衤ネ 口ロ 艹サ 厶ム 匕ヒ 夕タ "
                                  u"卜ト 工エ 力カ 二ニ 八ハ 刂リ 乂メ "
                                  u"扌才手 犭犬 忄心 宀ウ 冖ワ 彡ミ 又ヌ 千チ ";

constexpr QStringView kRadicals
    = u"亻讠氵忄扌艹钅纟饣犭疒礻衤辶阝宀冖刂彳歹匕厶亠彡冫攵廾罒豸隹戋囗丬訁釒糹飠爫覀孚虍卩釆咅尃䒑";

QString folded(QStringView text)
{
    QString all;
    for (const QChar c : text)
        all += QChar(foldedHan(c.unicode()));
    return all;
}

QHash<char16_t, QString> partForms()
{
    QHash<char16_t, QString> forms;
    const QStringList groups = QString::fromUtf16(kPartForms).split(u' ', Qt::SkipEmptyParts);
    for (const QString &group : groups)
        forms.insert(group[0].unicode(), folded(group));
    return forms;
}

// Each way to write the parts.
QStringList written(const QString &parts, const QHash<char16_t, QString> &forms)
{
    QStringList all {QString()};
    for (const QChar part : parts) {
        QStringList longer;
        for (const QString &begun : std::as_const(all)) {
            for (const QChar form : forms.value(part.unicode(), part))
                longer += begun + form;
        }
        all = longer;
    }
    return all;
}

class Splits
{
public:
    Splits()
    {
        const QHash<char16_t, QString> forms = partForms();
        const QStringList list = QString::fromUtf16(kParts).split(u' ', Qt::SkipEmptyParts);
        for (const QString &each : list)
            add(folded(each.chopped(1)), foldedHan(each.back().unicode()));
        for (const QString &each : list) {
            for (const QString &parts : written(folded(each.chopped(1)), forms))
                add(parts, foldedHan(each.back().unicode()));
        }
    }

    Assembled first(QStringView text) const
    {
        Assembled first {text.front().unicode(), 1};
        m_parts.forEachPrefix(text, [&](int number, qsizetype size) {
            const auto place = static_cast<std::size_t>(number);
            if (!m_words[place])
                first = {m_characters[place], static_cast<std::size_t>(size)};
        });
        return first;
    }
    QStringList of(char16_t character) const { return m_splits.value(character); }

private:
    void add(const QString &parts, char16_t character)
    {
        if (m_parts.add(parts) != static_cast<int>(m_characters.size()))
            return;
        m_characters += character;
        m_words.push_back(isHanWord(parts));
        m_splits[character] += parts;
    }

    WordKeys m_parts;
    std::u16string m_characters; // by the number of their parts
    std::vector<bool> m_words;   // whether the parts are one
    QHash<char16_t, QStringList> m_splits;
};

const Splits &splits()
{
    static const Splits made;
    return made;
}

} // namespace

Assembled putTogether(QStringView text)
{
    return splits().first(text);
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

QStringList hanSplits(char16_t character)
{
    return splits().of(character);
}

bool isRadical(char16_t character)
{
    return kRadicals.contains(QChar(character));
}

char16_t hanHalf(char16_t character)
{
    for (const QString &parts : hanSplits(character)) {
        const char16_t half = parts.back().unicode();
        if (parts.size() == 2 && isHan(half) && !isEverydayHan(half) && !isRadical(half))
            return half;
    }
    return 0;
}

} // namespace barrage
