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
    = u"一次性 上当受骗 主播 乐傻 交易日 交汇 交火 产出 人气 便当 便携 便装 保健操 偏废 做操 "
      u"傻乐 傻眼 傻等 全球性 公众号 关口 出操 创造性 初六 到期日 刷屏 功勋 卖傻 博主 博客 及格 "
      u"发傻 变傻 叠加 吐槽 吓傻 吓死 品类 唱戏 国家性 国际性 奶妈 娱乐性 子公司 子虚乌有 "
      u"子集 安全性 定做 客观性 对赌 工作日 广播操 应援 开放性 弹幕 微信 微博 恶习 情怀 战略性 "
      u"打卡 技术性 换代 排毒 搞混 操控 操盘 数日 整日 早操 时效性 朋友圈 本台 本场 本年 本报 "
      u"本是 本月 本该 次日 死党 死循环 死机 死磕 死等 死结 滚滚 炮轰 点赞 爱吃 爱听 爱唱 爱子 "
      u"爱慕 爱犬 爱玩 爱看 爱美 爱豆 犯傻 独享 独到 独播 独舞 独苗 痴狂 的哥 的士 直播间 看傻 "
      u"短视频 破坏性 礼拜六 票价 禁毒 积极性 称做 签约 粉丝 系统性 纪念日 缉毒 老妈 聚赌 自习 "
      u"舅妈 舞台剧 艺术性 节假日 节操 蛋炒饭 被骗 装傻 见习 解放日 解约 订做 课间操 贞操 赌气 "
      u"轮滑 辣妈 逼债 逼停 逼婚 逼宫 逼平 逼格 逼着 逼空 逼退 逼问 阶段性 附加值 驰骋 鸡丁 "
      u"鸡汤 鸡爪 鸡腿 弹窗 裸妆 裸考 裸辞 色号 色卡 牛油果 牛轧糖 炸裂 炸鸡 鸡排 鸡米花 蛋挞 蛋黄酥 "
      u"电视台 宝妈 滚烫 猪脚饭 狗粮 日漫 日剧 日系 本命 病娇 人设 傻白甜 毒舌 票选 挂件 挂机 单曲 单品 "
      u"支付宝 "
      u"轮播 独处 "
      u"はげまし はげます はげまさ はげむ はげみ はげしい はげしく はげしさ はげたか きもいり ばかり ばかす "
      u"ばかされ ぶすっと くずもち くずきり くずれ かすみ かすむ かすか かすり あほうどり しねま ごみち "
      u"くそう ";

WordKeys known()
{
    WordKeys words;
    const QStringList list = QString::fromUtf16(kWords).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list)
        words.add(word);
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

void joinKnownWords(QStringView text, std::vector<bool> &breaks)
{
    static const WordKeys words = known();
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (!isIdeogram(text[from]) || !breaks[static_cast<std::size_t>(from)])
            continue;
        const qsizetype to = wordEnd(words, text, from, breaks);
        for (qsizetype at = from + 1; at < to; ++at)
            breaks[static_cast<std::size_t>(at)] = false;
    }
}

} // namespace barrage
