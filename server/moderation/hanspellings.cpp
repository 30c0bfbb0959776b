// SPDX-License-Identifier: GPL-3.0-or-later
// The part of spellings.h that spells Han and kana.
#include "moderation/spellings.h"

#include "moderation/everydaywords.h"
#include "moderation/han.h"
#include "moderation/hanshapes.h"

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

// Written both ways.
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
    {u"基地外", u"きちがい"},
    {u"气违い", u"きちがい"},
    {u"丑", u"ぶす"},
    {u"消", u"き"},
    {u"杀", u"56"},
    {u"逼", u"b"},
    {u"屄", u"b"},
    {u"操", u"艹"},
    {u"操", u"肏"},
    {u"逼", u"13"},
    {u"滚", u"gun"},
    {u"爸", u"8"},
    {u"气", u"7"},
    {u"二", u"2"},
    {u"四", u"4"},
    {u"六", u"6"},
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
    const QString latin = romaji(kana);
    if (latin.isEmpty())
        return;
    spellings.add(latin, ViewKind::Homophone,
                  latin.size() < kShortestLatin ? Where::AmongIdeograms : Where::Anywhere);
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
        spellings.add(exchanged(ideograms, reading.from, reading.to), ViewKind::Homophone,
                      Where::AmongIdeograms);
        if (QStringView(reading.to).size() > 1 && reading.to[0] > 0x2e7f)
            spellings.add(exchanged(ideograms, reading.to, reading.from));
    }
}

void addLatinParts(Spellings &spellings, const QString &ideograms)
{
    for (qsizetype i = 0; i < ideograms.size(); ++i) {
        const QString sound = pinyin(ideograms[i].unicode());
        if (sound.isEmpty())
            continue;
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
    addRomaji(spellings, ideograms);
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
        addMasked(spellings, ideograms);
    }
    return std::move(spellings).list();
}

} // namespace barrage
