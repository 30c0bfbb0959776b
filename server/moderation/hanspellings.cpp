// SPDX-License-Identifier: GPL-3.0-or-later
// The part of spellings.h that spells Han and kana.
#include "moderation/spellings.h"

#include "moderation/everydaywords.h"
#include "moderation/han.h"
#include "moderation/hanpaths.h"
#include "moderation/hanreadings.h"
#include "moderation/hanshapes.h"
#include "moderation/hanslang.h"
#include "moderation/hansplits.h"
#include "moderation/romajispellings.h"
#include "moderation/wordbreaks.h"

#include <QStringList>

#include <algorithm>
#include <bit>

namespace barrage {

namespace {

using Where = Spelling::Where;

constexpr qsizetype kShortestLatin = 4; // that means something anywhere
constexpr qsizetype kLongestMixed = 4;  // ideograms
constexpr qsizetype kSureSize = 3;      // ideograms that say what they mean with one left out

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

void addRomaji(Spellings &spellings, const QString &kana)
{
    const QStringList all = romajiOf(kana);
    for (const QString &each : all)
        spellings.add(each, ViewKind::Homophone,
                      each.size() < kShortestLatin ? Where::AmongIdeograms : Where::Anywhere);
    if (!all.isEmpty() && isEverydayWord(all.front())) // "shine" is one, "shi ne" is not
        spellings.add(syllables(kana));
    if (const QString initials = romajiInitials(kana); !initials.isEmpty()) // BBA
        spellings.add(initials, ViewKind::Homophone, Where::AmongIdeograms);
}

// Two letters are a file format or a unit as often as a word: only those that everybody reads as one count in
// a sentence.
Where placeOfInitials(const QString &initials)
{
    const QStringList known {QStringLiteral("sb"), QStringLiteral("nc"), QStringLiteral("zz"),
                             QStringLiteral("rz"), QStringLiteral("lj"), QStringLiteral("jb"),
                             QStringLiteral("fw"), QStringLiteral("wx"), QStringLiteral("yp")};
    if (initials.size() == 2)
        return known.contains(initials) ? Where::AmongIdeograms : Where::Alone;
    return Where::Anywhere;
}

void addPinyin(Spellings &spellings, const QString &ideograms)
{
    if (const QString sound = joinedSound(ideograms, false); sound.size() >= kShortestLatin)
        spellings.add(sound);
    const QString initials = joinedSound(ideograms, true);
    if (ideograms.size() > 1)
        spellings.add(initials, ViewKind::Homophone, placeOfInitials(initials));
    if (ideograms.size() == 2 && !initials.isEmpty()) // "s b"
        spellings.add(initials.first(1) + u' ' + initials.last(1), ViewKind::Homophone, Where::Alone);
}

// どーてい and どーてー for どうてい, which would be read as どてい without the marks.
void addLongVowels(Spellings &spellings, const QString &kana)
{
    constexpr QStringView kLong = u"おこそとのほもよろごぞどぼぽ";
    constexpr QStringView kLongE = u"えけせてねへめれげぜでべぺ";
    constexpr QStringView kLongU = u"うくすつぬふむゆるぐずづぶぷ";
    QString all = kana;
    for (qsizetype i = 1; i < kana.size(); ++i) {
        const bool u = kana[i] == u'う' && (kLong.contains(kana[i - 1]) || kLongU.contains(kana[i - 1]));
        if (!u && (kana[i] != u'い' || !kLongE.contains(kana[i - 1])))
            continue;
        all[i] = u'ー';
        spellings.add(QString(kana).replace(i, 1, u'ー'), ViewKind::Misspelt);
        if (u)
            spellings.add(QString(kana).replace(i, 1, u'お'), ViewKind::Homophone);
    }
    spellings.add(all, ViewKind::Misspelt);
}

// Other ways to write a part of it.
void addReadings(Spellings &spellings, const QString &ideograms)
{
    for (const HanReading &reading : hanReadings()) {
        spellings.add(exchanged(ideograms, reading.from, reading.to), ViewKind::Homophone,
                      Where::AmongIdeograms);
        if (reading.to.size() > 1 && reading.to[0].unicode() > 0x2e7f)
            spellings.add(exchanged(ideograms, reading.to, reading.from));
    }
    for (const HanReading &slang : hanSlang()) // what it stands for is often innocent: 你妈 for 尼玛
        spellings.add(exchanged(ideograms, slang.from, slang.to), ViewKind::Homophone, Where::AmongIdeograms);
    spellings.add(inKana(ideograms));
    addLongVowels(spellings, inKana(ideograms));
    spellings.add(numbered(ideograms, u"零壹贰叁肆伍陆柒捌玖"));
}

// Of a single character, what nobody writes for anything else.
void addRare(Spellings &spellings, const QString &ideogram)
{
    for (const HanReading &reading : hanReadings()) {
        if (reading.from == ideogram && reading.to.size() == 1
            && QStringView(u"艹肏亖").contains(reading.to[0]))
            spellings.add(reading.to.toString());
    }
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
            const QString run = ideograms.sliced(from, size);
            if (const QString sound = joinedSound(run, false); !sound.isEmpty())
                spellings.add(QString(ideograms).replace(from, size, sound));
            for (const QString &latin : romajiOf(run)) // "kimoい"
                spellings.add(QString(ideograms).replace(from, size, latin));
        }
    }
}

void addLatinParts(Spellings &spellings, const QString &ideograms)
{
    for (qsizetype i = 0; i < ideograms.size(); ++i) {
        const QString sound = pinyin(ideograms[i].unicode());
        if (sound.isEmpty()) {
            for (const QString &latin : romajiOf(ideograms.sliced(i, 1)))
                spellings.add(QString(ideograms).replace(i, 1, latin));
            continue;
        }
        spellings.add(QString(ideograms).replace(i, 1, sound), ViewKind::Homophone, Where::AmongIdeograms);
        spellings.add(QString(ideograms).replace(i, 1, sound.first(1)), ViewKind::Homophone,
                      Where::AmongIdeograms);
    }
}

// しne for 死ね
void addLatinKana(Spellings &spellings, const QString &ideograms)
{
    QStringList others {inKana(ideograms)};
    for (const HanReading &reading : hanReadings())
        others += exchanged(ideograms, reading.from, reading.to);
    for (const QString &other : others) {
        if (other == ideograms || other.size() > kLongestMixed || romaji(other).isEmpty())
            continue;
        addLatinParts(spellings, other);
        addLatinRuns(spellings, other);
    }
}

void addLikes(Spellings &spellings, const QString &ideograms)
{
    for (qsizetype i = 0; i < ideograms.size(); ++i) {
        for (const QChar like : hanLikes(ideograms[i].unicode())) {
            const QString other = QString(ideograms).replace(i, 1, like);
            if (!isHanWord(other)) // 货款 is none for 贷款
                spellings.add(other);
        }
    }
}

// 工口 for エロ
void addAllLikes(Spellings &spellings, const QString &ideograms)
{
    QString other = ideograms;
    for (QChar &c : other) {
        if (const QStringView likes = hanLikes(c.unicode()); !likes.isEmpty())
            c = likes.front();
    }
    if (!isHanWord(other))
        spellings.add(other);
}

// 果聊 for 裸聊
void addHalves(Spellings &spellings, const QString &ideograms)
{
    for (qsizetype i = 0; i < ideograms.size(); ++i) {
        const char16_t half = hanHalf(ideograms[i].unicode());
        const QString other = half ? QString(ideograms).replace(i, 1, QChar(half)) : QString();
        if (half && !isHanWord(other))
            spellings.add(other);
    }
}

// One of the characters taken apart, in any way: 离女昏; a single one only where that is told by a radical.
void addSplitCharacter(Spellings &spellings, const QString &ideograms, qsizetype at)
{
    for (const QString &parts : hanSplits(ideograms[at].unicode())) {
        const bool told = std::ranges::any_of(parts, [](QChar part) { return isRadical(part.unicode()); });
        const QString other = QString(ideograms).replace(at, 1, parts);
        if ((ideograms.size() > 1 || told) && !isHanWord(other))
            spellings.add(other, ViewKind::Misspelt);
    }
}

// Several of them, each in its usual way: 土厶歹匕. The bits of `which` say what ones.
QString splitAt(const QString &ideograms, unsigned which)
{
    QString other;
    for (qsizetype i = 0; i < ideograms.size(); ++i) {
        const QStringList splits = hanSplits(ideograms[i].unicode());
        const bool apart = (which >> i) & 1U;
        if (apart && splits.isEmpty())
            return ideograms; // which another choice says too
        other += apart ? splits.first() : QString(ideograms[i]);
    }
    return other;
}

void addSplits(Spellings &spellings, const QString &ideograms)
{
    for (qsizetype i = 0; i < ideograms.size(); ++i)
        addSplitCharacter(spellings, ideograms, i);
    const unsigned choices = ideograms.size() > kLongestMixed ? 0 : 1U << ideograms.size();
    for (unsigned which = 3; which < choices; ++which) {
        if (std::popcount(which) > 1)
            spellings.add(splitAt(ideograms, which), ViewKind::Misspelt);
    }
}

// "加我微信": with a small word between two of its words.
void addInserted(Spellings &spellings, const QString &ideograms)
{
    constexpr QStringView kSmallWords[] = {u"我", u"个", u"下", u"一下", u"了", u"的", u"我的"};
    const Result<std::vector<bool>> breaks = wordBreaks(ideograms);
    for (qsizetype at = 1; breaks && at < ideograms.size(); ++at) {
        const bool ofWords = isHanWord(ideograms.first(at)) && isHanWord(ideograms.sliced(at));
        if (!breaks.value()[static_cast<std::size_t>(at)] || !ofWords)
            continue;
        for (const QStringView small : kSmallWords)
            spellings.add(QString(ideograms).insert(at, small), ViewKind::Joined);
    }
}

void addMasked(Spellings &spellings, const QString &ideograms)
{
    for (qsizetype i = 0; i < ideograms.size(); ++i)
        spellings.add(QString(ideograms).replace(i, 1, u'*'), ViewKind::Masked);
}

// コミ for ゴミ: with no marks at all, which is often another word.
void addUnvoiced(Spellings &spellings, const QString &kana)
{
    QString plain;
    for (const QChar c : kana.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c;
    }
    if (plain != kana && !isHanWord(plain))
        spellings.add(plain, ViewKind::Misspelt, kana.size() > kSureSize ? Where::Anywhere : Where::Alone);
}

// おつぱい for おっぱい: with kana of full size, as children write it.
void addFullSize(Spellings &spellings, const QString &kana)
{
    constexpr QStringView kSmall = u"ぁぃぅぇぉっゃゅょ";
    QString full = kana;
    for (QChar &c : full) {
        if (kSmall.contains(c))
            c = QChar(c.unicode() + 1); // which follows the small one in Unicode
    }
    if (full != kana && kana.size() >= kSureSize)
        spellings.add(full, ViewKind::Misspelt, kana.size() > kSureSize ? Where::Anywhere : Where::Alone);
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
    for (const HanReading &reading : hanReadings()) {
        if (const QString other = exchanged(ideograms, reading.from, reading.to); other != ideograms)
            addRomaji(spellings, other);
    }
    return std::move(spellings).list();
}

std::vector<Spelling> mixedSpellingsOf(const QString &ideograms)
{
    Spellings spellings(ideograms);
    if (ideograms.size() < 2) {
        addRare(spellings, ideograms);
        addSplits(spellings, ideograms);
        return std::move(spellings).list();
    }
    addReadings(spellings, ideograms);
    addLikes(spellings, ideograms);
    addAllLikes(spellings, ideograms);
    addHalves(spellings, ideograms);
    addSplits(spellings, ideograms);
    addUnvoiced(spellings, ideograms);
    addFullSize(spellings, ideograms);
    addBackwards(spellings, ideograms);
    if (ideograms.size() >= kSureSize)
        addInserted(spellings, ideograms);
    if (ideograms.size() <= kLongestMixed) {
        addLatinParts(spellings, ideograms);
        addLatinRuns(spellings, ideograms);
        addLatinKana(spellings, ideograms);
        addMasked(spellings, ideograms);
    }
    return std::move(spellings).list();
}

} // namespace barrage
