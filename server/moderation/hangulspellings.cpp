// SPDX-License-Identifier: GPL-3.0-or-later
// The part of spellings.h that spells Hangul.
#include "moderation/spellings.h"

#include "moderation/hangul.h"

#include <QStringList>

#include <algorithm>

namespace barrage {

namespace {

constexpr qsizetype kFewestSyllables = 2; // of a word that is looked for with anything beside it

struct Sound
{
    QStringView from;
    QStringView to; // several, with spaces between
};

// What sounds nearly so, and is typed where the word itself is forbidden.
constexpr Sound kSounds[] = {
    {u"씨발",
     u"시발 씨팔 시팔 씨벌 시벌 쉬발 쉬벌 쒸발 슈발 씨바 씹알 쓰발 스발 씨빨 시빨 띠발 싀발 쓔발 쑤발"},
    {u"시발",
     u"씨발 씨팔 시팔 씨벌 시벌 쉬발 쉬벌 쒸발 슈발 씨바 씹알 쓰발 스발 씨빨 시빨 띠발 싀발 쓔발 쑤발"},
    {u"병신", u"븅신 빙신 뱅신 벙신 병쉰 뵹신 병싄 븅쉰 빙쉰 볍신"},
    {u"새끼", u"새키 쉐끼 섀끼 쌔끼 쉐키 시키 색히 색휘 새꺄 쉑기 샊기"},
    {u"지랄", u"쥐랄 즤랄 지럴 지롤"},
    {u"존나", u"졸라 존내 조낸 쫀나 죤나 존낰"},
    {u"좆", u"좃 졷 좇 죶"},
    {u"미친", u"미췬 믜친 미틴 뮈친"},
    {u"꺼져", u"꺼저 꺼쪄 꺼죠"},
    {u"닥쳐", u"닥처 닥쵸 닭쳐"},
    {u"섹스", u"쎅스 섹쓰 쎅쓰 색스 섹수 쉑스"},
    {u"죽어", u"쥬거 듀거 주거라"},
    {u"자살", u"쟈살 자쌀"},
    {u"바보", u"빠보 바부 빠부"},
    {u"쓰레기", u"쓰래기 스레기 쓰렉"},
    {u"자지", u"쟈지 쟈쥐 자쥐"},
    {u"보지", u"뽀지 보쥐 봊"},
    {u"변태", u"변퇘 뵨태 변탱"},
    {u"창녀", u"챵녀 창년"},
    {u"개", u"걔 괘"},
};

// Thanks, bye, go, good game, yes, sorry, and the like.
bool isEverydayInitials(const QString &initials)
{
    constexpr QStringView kWords[]
        = {u"ᄀᄉ", u"ᄉᄀ", u"ᄎᄏ", u"ᄒᄋ", u"ᄇᄋ", u"ᄇᄇ", u"ᄋᄏ", u"ᄀᄀ", u"ᄌᄌ",   u"ᄂᄂ",
           u"ᄋᄋ", u"ᄏᄏ", u"ᄒᄒ", u"ᄋᄌ", u"ᄅᄋ", u"ᄃᄃ", u"ᄀᄃ", u"ᄂᄋ", u"ᄆᄅ",   u"ᄋᄃ",
           u"ᄎᄎ", u"ᄀᄎ", u"ᄌᄉ", u"ᄍᄍ", u"ᄁᄇ", u"ᄇᄅ", u"ᄉᄅ", u"ᄀᄂ", u"ᄆᄌ",   u"ᄌᄆ",
           u"ᄆᄀ", u"ᄋᄒ", u"ᄋᄂ", u"ᄋᄆ", u"ᄉᄉ", u"ᄃᄅ", u"ᄇᄌ", u"ᄀᄋ", u"ᄒᄃᄃ", u"ᄉᄅᄒ"};
    return std::ranges::find(kWords, initials) != std::end(kWords);
}

class Spellings
{
public:
    explicit Spellings(const QString &word)
        : m_word(jamoOf(word))
    {
    }

    void add(const QString &jamo, ViewKind view)
    {
        const auto isSame = [&jamo](const Spelling &each) { return each.text == jamo; };
        if (jamo != m_word && std::ranges::none_of(m_list, isSame))
            m_list.push_back({jamo, view, Spelling::Where::Anywhere});
    }
    std::vector<Spelling> list() && { return std::move(m_list); }

private:
    QString m_word;
    std::vector<Spelling> m_list;
};

// 병ㅅ, ㅂ신
void addInitials(Spellings &spellings, const QString &word)
{
    const QString initials = initialsOf(word);
    if (initials.isEmpty())
        return;
    QString relaxed = initials;
    for (QChar &c : relaxed)
        c = QChar(relaxedInitial(c.unicode()));
    for (const QString &each : {initials, relaxed}) {
        if (!isEverydayInitials(each))
            spellings.add(each, ViewKind::Misspelt);
    }
    for (qsizetype i = 0; i < word.size(); ++i)
        for (const QChar initial : {initials[i], relaxed[i]})
            spellings.add(jamoOf(QString(word).replace(i, 1, initial)), ViewKind::Misspelt);
}

// 병시나 for 병신아
void addDrawnOver(Spellings &spellings, const QString &word)
{
    if (hasFinal(word.back().unicode()))
        spellings.add(jamoOf(word) + u'ᅡ', ViewKind::Inflected);
}

// 뼝신
void addTensions(Spellings &spellings, const QString &word)
{
    const QString jamo = jamoOf(word);
    spellings.add(QString(jamo).replace(0, 1, QChar(otherTension(jamo[0].unicode()))), ViewKind::Misspelt);
}

void addSounds(Spellings &spellings, const QString &word)
{
    for (const Sound &sound : kSounds) {
        const QStringList all = sound.to.toString().split(u' ');
        for (const QString &to : word.contains(sound.from) ? all : QStringList()) {
            const QString other = QString(word).replace(sound.from.toString(), to);
            spellings.add(jamoOf(other), ViewKind::Misspelt);
            addDrawnOver(spellings, other);
        }
    }
}

// 씨○
void addMasked(Spellings &spellings, const QString &word)
{
    for (qsizetype i = 1; i < word.size(); ++i)
        spellings.add(jamoOf(QString(word).replace(i, 1, u'*')), ViewKind::Masked);
}

} // namespace

std::vector<Spelling> spellingsOfHangul(const QString &word)
{
    if (word.size() < kFewestSyllables
        || !std::ranges::all_of(word, [](QChar c) { return isHangul(c.unicode()); }))
        return {};
    Spellings spellings(word);
    addInitials(spellings, word);
    addTensions(spellings, word);
    addSounds(spellings, word);
    addDrawnOver(spellings, word);
    addMasked(spellings, word);
    return std::move(spellings).list();
}

} // namespace barrage
