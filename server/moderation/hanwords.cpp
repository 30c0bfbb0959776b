// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/hanwords.h"

#include "moderation/han.h"
#include "moderation/wordkeys.h"

#include <QString>
#include <QStringList>

namespace barrage {

namespace {

constexpr qsizetype kLongest = 5;

constexpr char16_t kWords[]
    = u"爱迪生 爱因斯坦 博众 上分 日结 周结 月结 开发票 林阴 绿阴 树阴 柳阴 要饭 一次性 一等奖 一血 一键三连 "
      u"三国杀 三杀 三等奖 "
      u"上单 上墙 上当受骗 上海滩 上色 上麦 "
      u"下单 下头 下播 业内 中单 中立性 中考 串场 串烧 主办方 主播 主播台 主板 主脑 主色 "
      u"主题曲 义卖 乐傻 乐迷 习惯性 二等奖 互联网 五杀 五险一金 交作业 交响乐 交易日 交汇 "
      u"交火 交税 交费 产出 亮屏 人均 人工智能 人机 人气 人缘 人设 代发 代开 任意球 休息日 "
      u"传习 传球 低贱 作业本 便当 便携 便装 保健操 保底 信访 修图 修正带 候场 候选人 值日 "
      u"假音 偏废 做操 停播 停车场 傻乐 傻白甜 傻眼 傻等 充值 充电器 充电宝 充电桩 入围 入场 "
      u"全球性 全面屏 公交站 公众号 公积金 公选课 六级 共享单车 关口 养狗 内卷 再加 冒菜 冲刷 "
      u"冲锋枪 冷场 冷死 准考证 凑单 出丑 出名 出图 出圈 出处 出操 出片 出道 出题 创造性 "
      u"初六 初赛 到期日 刷剧 刷屏 刷机 刷脸 刷题 剁椒鱼头 前天 剧中 剧本杀 剪辑 副歌 功勋 "
      u"加时 加时赛 加载 动车 化妆品 医保 半决赛 半糖 单亲 单人 单双 单反 单号 单周 单品 "
      u"单打 单挑 单曲 单机 单杠 单板 单田芳 单色 单薄 单飞 卖傻 博主 博士后 博客 博导 "
      u"博物馆 博览会 卡死 卡池 卡顿 卫衣 压轴 去冰 参与奖 参展 及格 友谊赛 双杀 双皮奶 双色 "
      u"发傻 发球 发糖 发面 取票 变傻 叠加 古铜色 叫卖 叫花鸡 号线 吃瓜 吃鸡 同桌 后发 后妈 "
      u"后援会 吐槽 吓傻 吓死 吧台 吧唧 咖色 咱妈 品控 品相 品类 唱响 唱戏 唱段 唱法 唱词 "
      u"唱跳 喷枪 喷雾 嗑糖 四六级 回城 回放 回血 团建 团战 团灭 团购 困死 国家性 国色 "
      u"国际性 图书馆 图层 图文 图标 图鉴 土黄 地铁口 地铁站 场内 场外 塌房 填单 声卡 声部 "
      u"复刻 复播 复活赛 外卖 外带 夜场 夜宵 夜游 夜跑 大一 大乱斗 大二 大合照 大屏 大招 "
      u"大红 大闸蟹 大龙 头像 头号 头图 头套 头绪 头衔 奖杯 奖项 奥利给 女单 女双 奶妈 奶盖 "
      u"她妈 好客 好强 娱乐性 子公司 子时 子目录 子系统 子线程 子网 子虚乌有 子集 孕妈 字幕组 "
      u"存包 学妹 学姐 学渣 学神 学长 学霸 安全性 安可 官宣 官网 定做 宝妈 实锤 实验室 "
      u"客观性 宿管 密室逃脱 对赌 导盲犬 射门 小龙虾 尾奏 局域网 屎壳郎 展位 展台 展商 展板 "
      u"工作日 工资条 带妆 干炸 平板电脑 年终奖 年轻人 广播操 应援 应援棒 店外 座位号 开单 "
      u"开场白 开幕式 开播 开放性 开麦 开黑 弱智 弹唱 弹屏 弹幕 弹幕墙 弹指 弹牙 弹窗 弹跳 "
      u"录屏 彩印 彩妆 彩带 彩泥 彩灯 彩礼 彩笔 彩绘 彩蛋 彩超 彩铃 径自 微信 微信号 微信群 "
      u"微博 志愿者 快充 快捷键 快进 恶习 情人节 情怀 情景剧 情缘 惯性 慕课 战略性 截屏 房价 "
      u"房贷 手作 手办 手幅 手抓饼 手游 手滑 手绘 手账 手速 手链 打包盒 打卡 打工人 打投 "
      u"打斗 打样 打榜 打游戏 打碟 打脸 打赏 打赢 打车 打野 扫把 扫码 扫码枪 扼杀 技术性 "
      u"投屏 投影仪 投毒 投篮 折叠屏 抢拍 抢票 抢麦 抽卡 拼单 拼搏 挂件 挂历 挂失 挂机 挂灯 "
      u"挂牌 挂画 挂着 挂科 挂耳 挂职 挂钟 挂靠 换人 换代 掉分 掉帧 掉线 掌机 排位 排毒 "
      u"接力赛 接单 接唱 控评 推塔 搞混 摄像头 摄影师 摆烂 撒糖 撞色 播客 播报 操控 操盘 "
      u"支付宝 支招 支教 支行 改签 教学楼 教导主任 数据线 数日 整日 料到 断播 无毒 日剧 日漫 "
      u"日系 早操 时效性 昏黄 星耀 显卡 显微 晋级 晒单 暖场 曲面屏 月台 月考 朋友圈 本台 "
      u"本命 本场 本年 本报 本是 本月 本科生 本该 机位 机器人 机房 机箱 杀价 杀伤 杀毒 杀青 "
      u"杀马特 杀鱼 板刷 林中 枯黄 架子鼓 桌游 检票 检票口 模考 横幅 橄榄球 橙黄 次日 欢快 "
      u"欧气 欧皇 歌单 死党 死循环 死忠 死机 死磕 死等 死线 死结 死缠烂打 死记硬背 残奥会 "
      u"残影 残血 毁约 毒圈 毒舌 毛血旺 气声 氪佬 氪金 水军 水煮鱼 没人 油枪 泛黄 派单 "
      u"涂改液 混双 湿透 滚滚 滚烫 满血 滤镜 演唱会 火红 灯光师 灯控 灯牌 灶台 炎黄 炮声 "
      u"炮楼 炮轰 炸裂 炸鸡 点名 点映 点球 点赞 烤冷面 烤鸡 烦死 烧脑 热卖 热死 焊枪 "
      u"煎饼果子 爱吃 爱听 爱唱 爱子 爱意 爱慕 爱犬 爱玩 爱看 爱美 爱豆 片区 片单 片源 片状 "
      u"牛仔裤 牛头 牛年 牛油果 牛轧糖 物联网 物证 特卖 特等奖 犯傻 狗狗 狗粮 狙击枪 独享 "
      u"独具 独到 独处 独子 独播 独有 独舞 独苗 狼人杀 猝死 猪头肉 猪肝 猪脚饭 猪蹄 珍珠奶茶 "
      u"甜度 生图 生日会 用做 田鸡 电动车 电子屏 电瓶车 电视剧 电视台 男单 男双 病娇 痴人说梦 "
      u"痴狂 白屏 白斩鸡 的哥 的士 盐焗鸡 盲盒 直播间 看傻 真音 真香 睡过头 短剧 短发 短袖 "
      u"短视频 码农 码字 码数 破坏性 破防 破音 硕导 磕糖 磨皮 礼拜六 社保 社恐 社牛 票价 "
      u"票务 票选 禁毒 离场 秀发 种草 秒杀 积极性 称做 立牌 端游 第一名 第一排 第三名 第二名 "
      u"答题卡 筹办 签到 签到墙 签单 签约 篮球赛 粉丝 粉丝团 粉底液 粉条 粉笔头 粉蒸肉 系统性 "
      u"素质三连 级数 级联 纪念日 练功 练声 练字 练手 练级 练舞 练车 组队 细微 绕口 绝杀 "
      u"绝绝子 绩点 绽开 缉毒 缓存 网剧 网卡 网名 网吧 网民 网游 网盘 网红 网约车 网络剧 "
      u"网络用语 网课 网购 网速 美白 美颜 群主 群发 群演 群聊 翻盘 翻车 老妈 考公 考研 考编 "
      u"耳返 耳麦 聊斋 聊胜于无 职高 联动 联排 联机 聚赌 肉夹馍 肝帝 肤色 腮红 自习 自习室 "
      u"自拍杆 舅妈 舍友 舞台剧 色卡 色号 艺术性 节假日 节操 芋圆 荧光棒 荧光笔 蓝屏 蛋挞 "
      u"蛋炒饭 蛋疼 蛋白质 蛋饼 蛋黄酥 螺蛳粉 补单 补妆 补播 补觉 表演赛 被骗 装傻 裸妆 裸考 "
      u"裸辞 要死 见习 见面会 解放日 解约 触屏 订做 讲台 证言 评论区 课件 课间操 调休 调色 "
      u"贝斯 贞操 负责人 货到付款 货柜 货色 购书 购入 购房 购机 购票 购车 贴纸 赌气 走位 "
      u"走红 走调 赴约 超级兵 越多 越大 越快 足球赛 跑单 跑调 踩雷 车贷 转接头 转音 轮岗 "
      u"轮播 轮次 轮滑 轮班 轮番 轰趴 辅助位 辅导员 辣妈 近况 近距离 返图 返场 这天 进球 "
      u"连发 连续剧 连胜 连麦 追剧 退单 退场 适中 逆天 选座 透气 透着 逞强 逼仄 逼债 逼停 "
      u"逼婚 逼宫 逼平 逼格 逼着 逼空 逼退 逼问 避坑 避雷 邀约 酥炸 酸菜鱼 铂金 链接 链条 "
      u"销假 错题本 锦鲤 键帽 键盘手 长发 门卫 门店 门把 门板 门票 门缝 闪充 闪退 闭幕式 "
      u"闭麦 阅览室 阶段性 附加值 随口 霸屏 青旅 非酋 韩剧 音乐会 音准 音控 音箱 音轨 音频 "
      u"页游 颁奖礼 预售 领唱 领奖台 领票 颤音 风口 飞机票 饭卡 饭堂 饭票 首发 首杀 首演 "
      u"首秀 马克笔 马尾 驰骋 高一 鱼塘 鱼汤 鱼片 鱼缸 鱼跃 鱼香肉丝 鸡丁 鸡排 鸡汤 鸡爪 "
      u"鸡米花 鸡腿 鹅黄 麦克风 麦霸 麻团 麻辣烫 麻辣香锅 黄牌 黑客 黑屏 黑板报 鼠标垫 "
      u"はげまし はげます はげまさ はげむ はげみ はげしい はげしく はげしさ はげたか きもいり "
      u"ばかり ばかす ばかされ ぶすっと くずもち くずきり くずれ かすみ かすむ かすか かすり "
      u"あほうどり しねま ごみち くそう ";

WordKeys known()
{
    WordKeys words;
    const QStringList list = QString::fromUtf16(kWords).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list)
        words.add(word);
    return words;
}

const WordKeys &knownWords()
{
    static const WordKeys words = known();
    return words;
}

bool isIdeogram(QChar c)
{
    return isHan(c.unicode()) || isKana(c.unicode());
}

// The end of the longest known word that begins there and ends where a word may.
qsizetype wordEnd(const WordKeys &words, QStringView text, qsizetype from, const std::vector<bool> &breaks)
{
    for (qsizetype to = qMin(text.size(), from + kLongest); to > from + 1; --to) {
        if (breaks[static_cast<std::size_t>(to)] && words.find(text.sliced(from, to - from)) >= 0)
            return to;
    }
    return from;
}

} // namespace

bool isKnownWord(QStringView text)
{
    return knownWords().find(text) >= 0;
}

void joinKnownWords(QStringView text, std::vector<bool> &breaks)
{
    const WordKeys &words = knownWords();
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (!isIdeogram(text[from]) || !breaks[static_cast<std::size_t>(from)])
            continue;
        const qsizetype to = wordEnd(words, text, from, breaks);
        for (qsizetype at = from + 1; at < to; ++at)
            breaks[static_cast<std::size_t>(at)] = false;
    }
}

} // namespace barrage
