// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/hanreadings.h"

#include "moderation/han.h"

#include <QStringList>

#include <deque>
#include <vector>

namespace barrage {

namespace {

// Where each character has a sound of its own, | stands between them: one of them alone may be in kana,
// 老がい.
constexpr HanReading kReadings[] = {
    {u"死", u"し"},
    {u"死", u"氏"},
    {u"死ぬ", u"市ぬ"},
    {u"死", u"屎"},
    {u"死", u"たひ"},
    {u"死", u"4"},
    {u"杀", u"ころ"},
    {u"马鹿", u"ば|か"},
    {u"莫迦", u"ばか"},
    {u"阿呆", u"あ|ほ"},
    {u"粪", u"くそ"},
    {u"屎", u"くそ"},
    {u"屑", u"くず"},
    {u"尘", u"ごみ"},
    {u"变态", u"へん|たい"},
    {u"豚", u"ぶた"},
    {u"秃", u"はけ"},
    {u"秃げ", u"はげ"},
    {u"秃", u"はげ"},
    {u"基地外", u"きちがい"},
    {u"气违い", u"きちがい"},
    {u"气狂い", u"きちがい"},
    {u"qq", u"扣扣"},
    {u"qq", u"企鹅"},
    {u"傻逼", u"煞笔"},
    {u"气持ち", u"きもち"},
    {u"气持ち", u"气持"},
    {u"恶い", u"わるい"},
    {u"微信", u"v"},
    {u"垃圾", u"拉圾"},
    {u"丑", u"ぶす"},
    {u"消", u"き"},
    {u"默", u"だま"},
    {u"归", u"かえ"},
    {u"骗", u"だま"},
    {u"臭", u"くさ"},
    {u"污", u"きたな"},
    {u"嫌", u"きら"},
    {u"溃", u"つぶ"},
    {u"殴", u"なぐ"},
    {u"狂", u"くる"},
    {u"诘", u"つ"},
    {u"失せ", u"うせ"},
    {u"辞め", u"やめ"},
    {u"奴", u"やつ"},
    {u"尻", u"けつ"},
    {u"嘘", u"うそ"},
    {u"咒", u"のろ"},
    {u"童贞", u"どう|てい"},
    {u"处女", u"しよ|じよ"},
    {u"乞食", u"こ|じき"},
    {u"畜生", u"ちく|しよう"},
    {u"老害", u"ろう|がい"},
    {u"无能", u"む|のう"},
    {u"低能", u"てい|のう"},
    {u"白痴", u"はく|ち"},
    {u"杂鱼", u"ざ|こ"},
    {u"不细工", u"ぶさいく"},
    {u"间拔け", u"まぬけ"},
    {u"下手", u"へた"},
    {u"土下座", u"ど|げ|ざ"},
    {u"痴汉", u"ち|かん"},
    {u"强奸", u"ごう|かん"},
    {u"卖春", u"ばい|しゆん"},
    {u"援交", u"えん|こう"},
    {u"诈欺", u"さ|ぎ"},
    {u"自杀", u"じ|さつ"},
    {u"爆弹", u"ばく|だん"},
    {u"大麻", u"たい|ま"},
    {u"地狱", u"じ|ごく"},
    {u"恶魔", u"あく|ま"},
    {u"朝鲜", u"ちよう|せん"},
    {u"在日", u"ざい|にち"},
    {u"障害", u"しよう|がい"},
    {u"痴女", u"ち|じよ"},
    {u"低脳", u"てい|のう"},
    {u"犯罪", u"はん|ざい"},
    {u"犯人", u"はん|にん"},
    {u"反日", u"はん|にち"},
    {u"売国", u"ばい|こく"},
    {u"死刑", u"し|けい"},
    {u"暴力", u"ぼう|りよく"},
    {u"巨乳", u"きよ|にゆう"},
    {u"風俗", u"ふう|ぞく"},
    {u"副業", u"ふく|ぎよう"},
    {u"最低", u"さい|てい"},
    {u"無職", u"む|しよく"},
    {u"貧乏", u"びん|ぼう"},
    {u"邪魔", u"じや|ま"},
    {u"害悪", u"がい|あく"},
    {u"害虫", u"がい|ちゆう"},
    {u"奴隷", u"ど|れい"},
    {u"宗教", u"しゆう|きよう"},
    {u"勧誘", u"かん|ゆう"},
    {u"薬物", u"やく|ぶつ"},
    {u"拳銃", u"けん|じゆう"},
    {u"愚民", u"ぐ|みん"},
    {u"馬面", u"うま|づら"},
    {u"陰険", u"いん|けん"},
    {u"陰謀", u"いん|ぼう"},
    {u"下品", u"げ|ひん"},
    {u"無料", u"む|りよう"},
    {u"賭博", u"と|ばく"},
    {u"杀", u"56"},
    {u"逼", u"b"},
    {u"屄", u"b"},
    {u"操", u"艹"},
    {u"操", u"肏"},
    {u"逼", u"13"},
    {u"滚", u"gun"},
    {u"爸", u"8"},
    {u"气", u"7"},
    {u"一", u"1"},
    {u"二", u"2"},
    {u"三", u"3"},
    {u"四", u"4"},
    {u"五", u"5"},
    {u"六", u"6"},
    {u"七", u"7"},
    {u"八", u"8"},
    {u"九", u"9"},
    {u"四", u"肆"},
    {u"六", u"陆"},
    {u"微信", u"v信"},
    {u"微信", u"vx"},
    {u"微信", u"wx"},
    {u"微信", u"微x"},
    {u"出", u"粗"},
    {u"代", u"带"},
    {u"死", u"亖"},
    {u"杀", u"鲨"},
    {u"博彩", u"菠菜平台"},
    {u"博彩", u"菠菜网"},
    {u"博彩", u"菠菜公司"},
    {u"博彩", u"菠菜代理"},
    {u"博彩", u"菠菜推广"},
    {u"微信", u"威信号"},
    {u"微信", u"卫星号"},
    {u"微信", u"加威信"},
    {u"微信", u"加卫星"},
    {u"微信", u"加薇"},
    {u"他妈", u"特么"},
    {u"他妈", u"踏马"},
    {u"他妈", u"tm"},
    {u"你妈", u"nm"},
    {u"炮", u"p"},
    {u"炮", u"啪"},
    {u"群", u"裙"},
    {u"自杀", u"紫砂了"},
    {u"童贞", u"dt"},
    {u"杀す", u"顷す"},
    {u"出会", u"で|あ"},
    {u"ば", u"ゔあ"},
    {u"line", u"らいん"},
    {u"里垢", u"うら|あか"},
};

// All of the table; what has parts as a whole first, then with one of them exchanged.
struct Readings
{
    std::deque<QString> texts; // that the views are of
    std::vector<HanReading> all;

    Readings()
    {
        for (const HanReading &reading : kReadings) {
            if (!reading.to.contains(u'|'))
                all.push_back(reading);
            else
                addParts(foldedHan(reading.from), reading.to.toString().split(u'|'));
        }
    }

    void addParts(const QString &word, const QStringList &parts)
    {
        const QString &from = texts.emplace_back(word);
        all.push_back({from, texts.emplace_back(parts.join(QString()))});
        for (qsizetype i = 0; i < parts.size(); ++i)
            all.push_back({from, texts.emplace_back(QString(word).replace(i, 1, parts[i]))});
    }
};

bool isInKana(const HanReading &reading)
{
    return isHan(reading.from[0].unicode()) && isKana(reading.to[0].unicode()) && reading.to.size() > 1;
}

} // namespace

std::span<const HanReading> hanReadings()
{
    static const Readings readings;
    return readings.all;
}

QString exchanged(const QString &text, QStringView from, QStringView to)
{
    if (!text.contains(from))
        return text;
    return QString(text).replace(from.toString(), to.toString());
}

QString inKana(QString ideograms)
{
    for (const HanReading &reading : hanReadings()) {
        if (isInKana(reading))
            ideograms = exchanged(ideograms, reading.from, reading.to);
    }
    return ideograms;
}

QString numbered(QString ideograms, QStringView numerals)
{
    constexpr QStringView kNumerals = u"零一二三四五六七八九";
    for (QChar &c : ideograms) {
        if (const qsizetype digit = kNumerals.indexOf(c); digit >= 0)
            c = numerals[digit];
    }
    return ideograms;
}

} // namespace barrage
