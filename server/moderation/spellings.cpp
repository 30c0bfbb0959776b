// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/spellings.h"

#include "moderation/everydaywords.h"
#include "moderation/han.h"

#include <QHash>
#include <QStringList>

namespace barrage {

namespace {

constexpr qsizetype kShortestWord = 3;     // of which spellings are made
constexpr qsizetype kShortestMisspelt = 4; // of which letters are left out or exchanged
constexpr qsizetype kShortestPinyin = 4;
constexpr qsizetype kShortestRomaji = 4;
constexpr qsizetype kLongestMixed = 4; // ideograms

struct Exchange
{
    const char16_t *from;
    const char16_t *to;
};

constexpr Exchange kSounds[] = {
    {u"ck", u"k"}, {u"ck", u"q"}, {u"ck", u"kk"}, {u"ck", u"x"},  {u"ck", u"cc"}, {u"cu", u"ku"},
    {u"i", u"l"},  {u"f", u"ph"}, {u"ph", u"f"},  {u"ss", u"zz"}, {u"s", u"z"},   {u"u", u"v"},
    {u"g", u"q"},  {u"er", u"a"}, {u"er", u"ah"}, {u"ks", u"x"},  {u"or", u"er"}, {u"i", u"ee"},
    {u"oo", u"u"}, {u"u", u"oo"}, {u"cks", u"x"}, {u"w", u"vv"},  {u"m", u"rn"},  {u"it", u"eet"},
};

struct Kana
{
    const char16_t *kanji;
    const char16_t *kana;
};

// Insults that are written both ways.
constexpr Kana kReadings[] = {
    {u"死", u"し"},
    {u"死", u"氏"},
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
    {u"基地外", u"きちがい"},
    {u"気违い", u"きちがい"},
    {u"豚", u"ぶた"},
    {u"禿", u"はけ"},
    {u"丑", u"ぶす"},
    {u"消", u"き"},
    {u"杀", u"56"},
    {u"逼", u"b"},
    {u"屄", u"b"},
    {u"操", u"艹"},
    {u"操", u"肏"},
    {u"逼", u"13"},
    {u"滚", u"gun"},
    {u"死", u"4"},
    {u"爸", u"8"},
    {u"气", u"7"},
    {u"二", u"2"},
};

constexpr Exchange kParts[] = {
    {u"女马", u"妈"}, {u"女干", u"奸"},     {u"女表", u"婊"},       {u"女支", u"妓"}, {u"女昌", u"娼"},
    {u"弓虽", u"强"}, {u"亻尔", u"你"},     {u"走召", u"超"},       {u"月工", u"肛"}, {u"又鸟", u"鸡"},
    {u"火包", u"炮"}, {u"木几", u"机"},     {u"木仓", u"枪"},       {u"讠扁", u"骗"}, {u"言扁", u"骗"},
    {u"者贝", u"赌"}, {u"贝者", u"赌"},     {u"歹匕", u"死"},       {u"扌喿", u"操"}, {u"米田共", u"粪"},
    {u"米共", u"粪"}, {u"土立及", u"垃圾"}, {u"土立土及", u"垃圾"}, {u"口乞", u"吃"}, {u"尸吊", u"屌"},
    {u"尸穴", u"屄"}, {u"犭苟", u"狗"},     {u"犭者", u"猪"},       {u"豕者", u"猪"}, {u"亡心", u"忘"},
    {u"禾必", u"秘"}, {u"疒知", u"痴"},     {u"氵衮", u"滚"},       {u"氵去", u"法"}, {u"车仑", u"轮"},
    {u"禾中", u"种"}, {u"亻专", u"传"},     {u"亻火", u"伙"},       {u"夕匕", u"死"}, {u"たひ", u"死"},
    {u"ネ申", u"神"}, {u"木又", u"权"},     {u"女子", u"好"},       {u"亻弗", u"佛"}, {u"口阿", u"啊"},
    {u"亻吏", u"使"}, {u"馬鹿", u"马鹿"},
};

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

class Spellings
{
public:
    explicit Spellings(const QString &word)
        : m_word(word)
    {
    }

    void add(const QString &text, ViewKind view = ViewKind::Misspelt, bool amongIdeograms = false)
    {
        const bool ideograms = !text.isEmpty() && text[0].unicode() > 0x2e7f;
        const bool useful = text.size() >= (ideograms            ? 1
                                                : amongIdeograms ? 2
                                                                 : kShortestWord)
            && text != m_word;
        if (useful && !isEverydayWord(text))
            m_list.push_back({text, view, amongIdeograms});
    }
    std::vector<Spelling> list() && { return std::move(m_list); }

private:
    QString m_word;
    std::vector<Spelling> m_list;
};

QString withoutDoubles(const QString &word)
{
    QString single;
    for (const QChar c : word) {
        if (single.isEmpty() || single.back() != c)
            single += c;
    }
    return single;
}

void addLeftOut(Spellings &spellings, const QString &word)
{
    QString consonants = word.first(1);
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool inside = i + 1 < word.size();
        if (!isVowel(word[i]) || !inside)
            consonants += word[i];
        if (isVowel(word[i]) && inside) {
            if (word.size() > kShortestMisspelt)
                spellings.add(QString(word).remove(i, 1));
            spellings.add(QString(word).replace(i, 1, u'x'));
        }
    }
    spellings.add(consonants);
    if (word.size() > kShortestMisspelt)
        spellings.add(withoutDoubles(word));
}

void addExchanged(Spellings &spellings, const QString &word)
{
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        QString exchanged = word;
        std::swap(exchanged[i], exchanged[i + 1]);
        spellings.add(exchanged);
    }
    QString backwards;
    for (const QChar c : word)
        backwards.prepend(c);
    spellings.add(backwards);
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

} // namespace

std::vector<Spelling> spellingsOfWord(const QString &word)
{
    Spellings spellings(word);
    if (word.size() >= kShortestWord) {
        for (const Exchange &sound : kSounds)
            spellings.add(
                QString(word).replace(QString::fromUtf16(sound.from), QString::fromUtf16(sound.to)));
    }
    if (word.size() >= kShortestMisspelt) {
        addLeftOut(spellings, word);
        addExchanged(spellings, word);
    }
    return std::move(spellings).list();
}

std::vector<Spelling> latinSpellingsOf(const QString &ideograms)
{
    Spellings spellings(ideograms);
    if (const QString sound = joinedSound(ideograms, false); sound.size() >= kShortestPinyin)
        spellings.add(sound, ViewKind::Homophone);
    spellings.add(joinedSound(ideograms, true), ViewKind::Homophone, ideograms.size() < 3);
    const auto addRomaji = [&spellings](const QString &kana) {
        if (const QString latin = romaji(kana); latin.size() >= kShortestRomaji)
            spellings.add(latin, ViewKind::Homophone);
    };
    addRomaji(ideograms);
    for (const Kana &reading : kReadings)
        addRomaji(
            QString(ideograms).replace(QString::fromUtf16(reading.kanji), QString::fromUtf16(reading.kana)));
    return std::move(spellings).list();
}

std::vector<Spelling> mixedSpellingsOf(const QString &ideograms)
{
    Spellings spellings(ideograms);
    for (const Kana &reading : kReadings)
        spellings.add(
            QString(ideograms).replace(QString::fromUtf16(reading.kanji), QString::fromUtf16(reading.kana)),
            ViewKind::Homophone, true);
    for (const Kana &reading : kReadings) {
        const QString kana = QString::fromUtf16(reading.kana);
        if (kana.size() > 1)
            spellings.add(QString(ideograms).replace(kana, QString::fromUtf16(reading.kanji)),
                          ViewKind::Homophone);
    }
    if (ideograms.size() < 2 || ideograms.size() > kLongestMixed)
        return std::move(spellings).list();
    for (qsizetype i = 0; i < ideograms.size(); ++i) {
        const QString sound = pinyin(ideograms[i].unicode());
        if (sound.isEmpty())
            continue;
        spellings.add(QString(ideograms).replace(i, 1, sound), ViewKind::Homophone, true);
        spellings.add(QString(ideograms).replace(i, 1, sound.first(1)), ViewKind::Homophone, true);
    }
    return std::move(spellings).list();
}

QString soundOf(const QString &ideograms)
{
    QStringList sounds;
    for (const QChar c : ideograms) {
        sounds += pinyin(c.unicode());
        if (sounds.last().isEmpty())
            return {};
    }
    return sounds.join(u' ');
}

QString reassembled(const QString &ideograms)
{
    QString whole = ideograms;
    for (const Exchange &part : kParts)
        whole.replace(QString::fromUtf16(part.from), QString::fromUtf16(part.to));
    return whole;
}

QChar putTogether(const QString &parts)
{
    static const QHash<QString, QChar> table = [] {
        QHash<QString, QChar> wholes;
        for (const Exchange &part : kParts) {
            if (const QString whole = QString::fromUtf16(part.to); whole.size() == 1)
                wholes.insert(QString::fromUtf16(part.from), whole.front());
        }
        return wholes;
    }();
    return table.value(parts);
}

} // namespace barrage
