// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/hanreadings.h"

#include "moderation/han.h"

namespace barrage {

namespace {

constexpr HanReading kReadings[] = {
    {u"死", u"し"},
    {u"死", u"氏"},
    {u"死", u"市"},
    {u"死", u"屎"},
    {u"死", u"たひ"},
    {u"死", u"4"},
    {u"杀", u"ころ"},
    {u"马鹿", u"ばか"},
    {u"莫迦", u"ばか"},
    {u"阿呆", u"あほ"},
    {u"粪", u"くそ"},
    {u"屎", u"くそ"},
    {u"屑", u"くず"},
    {u"尘", u"ごみ"},
    {u"变态", u"へんたい"},
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
    {u"童贞", u"どうてい"},
    {u"处女", u"しよじよ"},
    {u"乞食", u"こじき"},
    {u"畜生", u"ちくしよう"},
    {u"老害", u"ろうがい"},
    {u"无能", u"むのう"},
    {u"低能", u"ていのう"},
    {u"白痴", u"はくち"},
    {u"杂鱼", u"ざこ"},
    {u"不细工", u"ぶさいく"},
    {u"间拔け", u"まぬけ"},
    {u"下手", u"へた"},
    {u"土下座", u"どげざ"},
    {u"痴汉", u"ちかん"},
    {u"强奸", u"ごうかん"},
    {u"卖春", u"ばいしゆん"},
    {u"援交", u"えんこう"},
    {u"诈欺", u"さぎ"},
    {u"自杀", u"じさつ"},
    {u"爆弹", u"ばくだん"},
    {u"大麻", u"たいま"},
    {u"地狱", u"じごく"},
    {u"恶魔", u"あくま"},
    {u"朝鲜", u"ちようせん"},
    {u"在日", u"ざいにち"},
    {u"障害", u"しようがい"},
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
};

bool isInKana(const HanReading &reading)
{
    return isKana(reading.to[0].unicode()) && reading.to.size() > 1;
}

} // namespace

std::span<const HanReading> hanReadings()
{
    return kReadings;
}

QString exchanged(const QString &text, QStringView from, QStringView to)
{
    if (!text.contains(from))
        return text;
    return QString(text).replace(from.toString(), to.toString());
}

QString inKana(QString ideograms)
{
    for (const HanReading &reading : kReadings) {
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
