// SPDX-License-Identifier: GPL-3.0-or-later
// The part of spellings.h that spells Han and kana.
#include "moderation/spellings.h"

#include "moderation/everydaywords.h"
#include "moderation/han.h"
#include "moderation/hanshapes.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace barrage {

namespace {

using Where = Spelling::Where;

constexpr qsizetype kShortestLatin = 4; // that means something anywhere
constexpr qsizetype kLongestMixed = 4;  // ideograms
constexpr qsizetype kSureSize = 3;      // ideograms that say what they mean with one left out

struct Reading
{
    const char16_t *from;
    const char16_t *to;
};

// Written both ways; folded.
constexpr Reading kReadings[] = {
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

// Collects what is worth looking for.
class Spellings
{
public:
    explicit Spellings(const QString &word)
        : m_word(word)
    {
    }

    void add(const QString &text, ViewKind view = ViewKind::Homophone, Where where = Where::Anywhere)
    {
        const bool ideograms = !text.isEmpty() && text[0].unicode() > 0x2e7f;
        const bool useful = text.size() >= (ideograms ? 1 : 2) && text != m_word;
        if (useful && (where != Where::Anywhere || !isEverydayWord(text)))
            m_list.push_back({text, view, where});
    }
    std::vector<Spelling> list() && { return std::move(m_list); }

private:
    QString m_word;
    std::vector<Spelling> m_list;
};

QString exchanged(const QString &text, const char16_t *from, const char16_t *to)
{
    return QString(text).replace(QString::fromUtf16(from), QString::fromUtf16(to));
}

bool isKanaReading(const Reading &reading)
{
    return isKana(reading.to[0]) && QStringView(reading.to).size() > 1;
}

// With all that has a reading in kana in kana.
QString inKana(QString ideograms)
{
    for (const Reading &reading : kReadings) {
        if (isKanaReading(reading) && ideograms.contains(QStringView(reading.from)))
            ideograms = exchanged(ideograms, reading.from, reading.to);
    }
    return ideograms;
}

// With all numerals as the other one of the table: 64, 陆肆.
QString numbered(const QString &ideograms, QStringView numerals)
{
    constexpr QStringView kNumerals = u"零一二三四五六七八九";
    QString numbered = ideograms;
    for (QChar &c : numbered) {
        if (const qsizetype digit = kNumerals.indexOf(c); digit >= 0)
            c = numerals[digit];
    }
    return numbered;
}

QString joinedSound(const QString &ideograms, bool initials)
{
    QString sound;
    for (const QChar c : ideograms) {
        const QString one = pinyin(c.unicode());
        if (one.isEmpty())
            return {};
        sound += initials ? one.first(1) : one;
    }
    return sound;
}

QString syllables(const QString &kana)
{
    QStringList all;
    for (const QChar c : kana)
        all += romaji(c);
    return all.join(u' ');
}

// "chon" for "chiyon": folding makes small kana full.
QString contracted(const QString &latin)
{
    static const QRegularExpression hissed(QStringLiteral("(ch|sh|j)iy([auo])"));
    static const QRegularExpression soft(QStringLiteral("([kgnhbpmr])iy([auo])"));
    return QString(latin).replace(hissed, QStringLiteral("\\1\\2")).replace(soft, QStringLiteral("\\1y\\2"));
}

void addRomaji(Spellings &spellings, const QString &kana)
{
    const QString latin = romaji(kana);
    if (latin.isEmpty())
        return;
    for (const QString &each : {latin, contracted(latin)})
        spellings.add(each, ViewKind::Homophone,
                      each.size() < kShortestLatin ? Where::AmongIdeograms : Where::Anywhere);
    if (isEverydayWord(latin)) // "shine" is one, "shi ne" is not
        spellings.add(syllables(kana));
}

void addPinyin(Spellings &spellings, const QString &ideograms)
{
    if (const QString sound = joinedSound(ideograms, false); sound.size() >= kShortestLatin)
        spellings.add(sound);
    const QString initials = joinedSound(ideograms, true);
    if (ideograms.size() > 1)
        spellings.add(initials, ViewKind::Homophone,
                      ideograms.size() < kSureSize ? Where::AmongIdeograms : Where::Anywhere);
    if (ideograms.size() == 2 && !initials.isEmpty()) // "s b"
        spellings.add(initials.first(1) + u' ' + initials.last(1), ViewKind::Homophone, Where::Alone);
}

// Other ways to write a part of it.
void addReadings(Spellings &spellings, const QString &ideograms)
{
    for (const Reading &reading : kReadings) {
        if (ideograms.contains(QStringView(reading.from)))
            spellings.add(exchanged(ideograms, reading.from, reading.to), ViewKind::Homophone,
                          Where::AmongIdeograms);
        if (QStringView(reading.to).size() > 1 && reading.to[0] > 0x2e7f)
            spellings.add(exchanged(ideograms, reading.to, reading.from));
    }
    spellings.add(inKana(ideograms));
    spellings.add(numbered(ideograms, u"零壹贰叁肆伍陆柒捌玖"));
}

// "64", which means it only where nothing else is said.
void addDigits(Spellings &spellings, const QString &ideograms)
{
    const QString digits = numbered(ideograms, u"0123456789");
    if (digits.isEmpty() || !std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); }))
        return;
    spellings.add(digits, ViewKind::Homophone, Where::Alone);
    spellings.add(digits.split(QString(), Qt::SkipEmptyParts).join(u' '), ViewKind::Homophone, Where::Alone);
}

// "操nima"
void addLatinRuns(Spellings &spellings, const QString &ideograms)
{
    for (qsizetype from = 0; from < ideograms.size(); ++from) {
        for (qsizetype size = 2; from + size <= ideograms.size() && size < ideograms.size(); ++size) {
            if (const QString sound = joinedSound(ideograms.sliced(from, size), false); !sound.isEmpty())
                spellings.add(QString(ideograms).replace(from, size, sound));
        }
    }
}

void addLatinParts(Spellings &spellings, const QString &ideograms)
{
    for (qsizetype i = 0; i < ideograms.size(); ++i) {
        const QString sound = pinyin(ideograms[i].unicode());
        if (sound.isEmpty()) {
            if (const QString latin = romaji(ideograms.sliced(i, 1)); !latin.isEmpty())
                spellings.add(QString(ideograms).replace(i, 1, latin));
            continue;
        }
        spellings.add(QString(ideograms).replace(i, 1, sound), ViewKind::Homophone, Where::AmongIdeograms);
        spellings.add(QString(ideograms).replace(i, 1, sound.first(1)), ViewKind::Homophone,
                      Where::AmongIdeograms);
    }
}

void addLikes(Spellings &spellings, const QString &ideograms)
{
    for (qsizetype i = 0; i < ideograms.size(); ++i) {
        for (const QChar like : hanLikes(ideograms[i].unicode()))
            spellings.add(QString(ideograms).replace(i, 1, like));
    }
}

void addMasked(Spellings &spellings, const QString &ideograms)
{
    for (qsizetype i = 0; ideograms.size() >= kSureSize && i < ideograms.size(); ++i)
        spellings.add(QString(ideograms).replace(i, 1, u'*'), ViewKind::Masked);
}

void addBackwards(Spellings &spellings, const QString &ideograms)
{
    if (ideograms.size() < kSureSize && isKana(ideograms[0].unicode()))
        return; // カバ is an animal
    QString backwards = ideograms;
    std::reverse(backwards.begin(), backwards.end());
    spellings.add(backwards, ViewKind::Misspelt,
                  ideograms.size() < kSureSize ? Where::Alone : Where::Anywhere);
}

} // namespace

std::vector<Spelling> latinSpellingsOf(const QString &ideograms)
{
    Spellings spellings(ideograms);
    addPinyin(spellings, ideograms);
    addDigits(spellings, ideograms);
    addRomaji(spellings, ideograms);
    if (const QString kana = inKana(ideograms); kana != ideograms)
        addRomaji(spellings, kana);
    for (const Reading &reading : kReadings) {
        if (const QString other = exchanged(ideograms, reading.from, reading.to); other != ideograms)
            addRomaji(spellings, other);
    }
    return std::move(spellings).list();
}

std::vector<Spelling> mixedSpellingsOf(const QString &ideograms)
{
    Spellings spellings(ideograms);
    if (ideograms.size() < 2)
        return std::move(spellings).list();
    addReadings(spellings, ideograms);
    addLikes(spellings, ideograms);
    addBackwards(spellings, ideograms);
    if (ideograms.size() <= kLongestMixed) {
        addLatinParts(spellings, ideograms);
        addLatinRuns(spellings, ideograms);
        addMasked(spellings, ideograms);
    }
    return std::move(spellings).list();
}

} // namespace barrage
