// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads Hangul, in which small words grow together with the one before them.
#include "moderation/smartreading.h"

#include "moderation/hangul.h"
#include "moderation/masks.h"

#include <algorithm>
#include <array>
#include <vector>

namespace barrage {

// The letters of Hangul one after the other, whatever stands between its syllables.
struct HangulRun
{
    QString jamo;
    std::vector<int> places; // of each, among the text's letters

    void add(QStringView letters, int place)
    {
        jamo += letters;
        places.insert(places.end(), static_cast<std::size_t>(letters.size()), place);
    }
    std::size_t size() const { return places.size(); }
    bool begins(std::size_t at) const { return at == 0 || places[at] != places[at - 1]; }
    // Whether a syllable begins there that is the same as the one before it.
    bool isRepeated(std::size_t at) const
    {
        if (at == 0 || !begins(at))
            return false;
        const auto count = [this](std::size_t i) { return std::ranges::count(places, places[i]); };
        const auto size = static_cast<std::size_t>(count(at));
        return places[at] == places[at - 1] + 1 && size > 1 && size == static_cast<std::size_t>(count(at - 1))
            && std::equal(jamo.begin() + static_cast<qsizetype>(at),
                          jamo.begin() + static_cast<qsizetype>(at + size),
                          jamo.begin() + static_cast<qsizetype>(at - size));
    }
    bool ends(std::size_t at) const { return at == size() || begins(at); }
    QStringView from(std::size_t at) const { return QStringView(jamo).sliced(static_cast<qsizetype>(at)); }
};

namespace {

constexpr int kLongestGap = 3; // characters between two syllables of a word that was taken apart

bool isAny(std::span<const QStringView> words, QStringView word)
{
    return std::ranges::find(words, word) != words.end();
}

// Particles, and what people are called with behind an insult.
bool isSmallWord(QStringView syllables)
{
    constexpr QStringView kWords[]
        = {u"놈",     u"놈아", u"놈들",   u"놈이",   u"년",     u"년아",   u"년들",   u"년이",   u"들",
           u"들아",   u"들이", u"들은",   u"들아",   u"의",     u"도",     u"만",     u"에게",   u"한테",
           u"님",     u"임",   u"짓",     u"처럼",   u"까지",   u"부터",   u"새끼",   u"새끼야", u"새끼들",
           u"새끼가", u"넘",   u"넘아",   u"자식",   u"자식아", u"진짜",   u"버려",   u"버려라", u"해",
           u"해라",   u"하네", u"하지마", u"하고",   u"하냐",   u"하는",   u"할",     u"하자",   u"하면",
           u"했어",   u"할래", u"한",     u"하지",   u"하다",   u"것들",   u"것들아", u"같은",   u"같네",
           u"같다",   u"같아", u"같은놈", u"같은년", u"같이",   u"들이야", u"입니다", u"스럽다", u"새끼들아",
           u"년놈",   u"쉑",   u"맞네",   u"맞아",   u"맞은",   u"쉐끼",   u"련",     u"련아",   u"색기"};
    return isAny(kWords, syllables);
}

bool isBehindConsonant(QStringView syllables)
{
    constexpr QStringView kWords[]
        = {u"아",     u"이",     u"이야",   u"이다",   u"인",     u"이네",   u"이냐", u"이니",   u"은",
           u"을",     u"이랑",   u"과",     u"으로",   u"이지",   u"이고",   u"인데", u"인가",   u"이라",
           u"이래",   u"이라고", u"이여",   u"이나",   u"이셈",   u"인듯",   u"인줄", u"이구나", u"이군",
           u"이네요", u"아아",   u"아아아", u"이에요", u"이잖아", u"이었네", u"롬"};
    return isAny(kWords, syllables);
}

bool isBehindVowel(QStringView syllables)
{
    constexpr QStringView kWords[]
        = {u"야", u"네", u"냐",   u"다",   u"가",   u"는",   u"를", u"랑", u"와",  u"로",
           u"라", u"요", u"라고", u"예요", u"네요", u"야야", u"여", u"인", u"잖아"};
    return isAny(kWords, syllables);
}

bool isVerb(QStringView word)
{
    return QStringView(u"지어아여져쳐해워려서고").contains(word.back());
}

// 자지만, 죽어도: of a verb rather than behind a noun.
bool isBehind(QStringView word, QStringView tail)
{
    const bool noun = isSmallWord(tail)
        || (isVerb(word)                          ? tail == u"라" || tail == u"야"
                : hasFinal(word.back().unicode()) ? isBehindConsonant(tail)
                                                  : isBehindVowel(tail));
    return noun && !(isVerb(word) && (tail == u"만" || tail == u"도" || tail == u"의"));
}

// What may stand before an insult and makes it worse, or calls somebody; 와보지 is a verb.
bool isIntensifier(QStringView syllables, QStringView word)
{
    constexpr QStringView kLoud[]
        = {u"개", u"씹", u"핵", u"존나", u"졸라", u"미친", u"쌍", u"썅", u"좆", u"애미"};
    constexpr QStringView kCalls[]
        = {u"니",   u"이", u"저", u"그",   u"야",   u"와",   u"아", u"하", u"헐",   u"진짜", u"에이",
           u"아이", u"왕", u"너", u"이런", u"저런", u"완전", u"또", u"으", u"어휴", u"에휴"};
    return isAny(kLoud, syllables) || (!isVerb(word) && isAny(kCalls, syllables));
}

// "ㅋㅋㅋ", "ㅠㅠ"
bool isSound(char16_t c)
{
    return QStringView(u"ᄏ휴ᅮᅳᄃᄋ").contains(QChar(c));
}

// A symbol that hides a syllable behind another.
bool isMask(const std::vector<Letter> &letters, std::size_t at)
{
    const auto isKind = [&letters](std::size_t i, bool hangul) {
        return i < letters.size()
            && (hangul ? isHangul(letters[i].plain) : letters[i].kind == LetterKind::Symbol);
    };
    return isKind(at - 1, true) && !isKind(at + 1, false) && isUsualMask(letters[at].plain);
}

HangulRun hangulRun(const std::vector<Letter> &letters, bool masks)
{
    HangulRun run;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const char16_t c = letters[at].plain;
        if (isHangul(c))
            run.add(jamoOf(QStringView(&c, 1)), static_cast<int>(at));
        else if (masks && isMask(letters, at))
            run.add(QStringLiteral("*"), static_cast<int>(at));
    }
    return run;
}

// Whether the vowel is the same, or what is left of one that begins with a y: 벼엉신.
bool goesOn(QChar before, QChar vowel)
{
    constexpr QStringView kWithY = u"ᅣᅧᅭᅲᅤᅨ";
    constexpr QStringView kWithout = u"ᅡᅥᅩᅮᅢᅦ";
    const auto place = kWithY.indexOf(before);
    return before == vowel || (place >= 0 && kWithout[place] == vowel);
}

// 씨이발, 씨바알, 씨ㅡ발, 씨씨발발: without what only goes on.
HangulRun unstretched(const HangulRun &written)
{
    HangulRun run;
    for (std::size_t at = 0; at < written.size(); ++at) {
        const auto i = static_cast<qsizetype>(at);
        if (written.jamo[i] == u'ᅳ' && written.begins(at))
            continue;
        if (written.isRepeated(at)) {
            while (at + 1 < written.size() && !written.begins(at + 1))
                ++at;
            continue;
        }
        const bool again = at > 0 && at + 1 < written.size() && written.jamo[i] == u'ᄋ'
            && goesOn(written.jamo[i - 1], written.jamo[i + 1]);
        if (again)
            ++at;
        else
            run.add(QStringView(written.jamo).sliced(i, 1), written.places[at]);
    }
    return run;
}

} // namespace

void SmartReading::readAllHangul()
{
    if (m_index.m_hangul.isEmpty()
        || std::ranges::none_of(m_letters, [](const Letter &each) { return isHangul(each.plain); }))
        return;
    const HangulRun written = hangulRun(m_letters, false);
    readHangul(written);
    if (const HangulRun shorter = unstretched(written); shorter.size() < written.size())
        readHangul(shorter);
    if (const HangulRun masked = hangulRun(m_letters, true); masked.size() > written.size())
        readHangul(masked);
}

void SmartReading::readHangul(const HangulRun &run)
{
    for (std::size_t at = 0; at < run.size(); ++at) {
        if (run.begins(at))
            readHangul(run, at);
    }
}

void SmartReading::readHangul(const HangulRun &run, std::size_t at)
{
    m_index.m_hangul.forEachPrefix(run.from(at), [&](std::span<const Entry> entries, std::size_t size) {
        for (const Entry &entry : entries) {
            if (isHangulWord(entry, run, at, size))
                add(entry.rule, run.places[at], run.places[at + size - 1] + 1, Evidence::Soft,
                    entry.view == ViewKind::Plain ? ViewKind::Inflected : entry.view);
        }
    });
}

// Whether nothing but digits and symbols parts it, or spaces its syllables, each by itself.
bool SmartReading::isTogether(int begin, int end) const
{
    int last = begin; // syllable
    bool spaced = false;
    for (int at = begin + 1; at < end; ++at) {
        const Letter &here = letter(at);
        spaced = spaced || here.kind == LetterKind::Space;
        if (!isHangul(here.plain)) {
            if (here.kind == LetterKind::Ideogram || here.sentence)
                return false;
            continue;
        }
        if (at - last - 1 > kLongestGap || (spaced && !(isSingleHangul(last) && isSingleHangul(at))))
            return false;
        last = at;
        spaced = false;
    }
    return true;
}

bool SmartReading::isSingleHangul(int at) const
{
    const auto has = [this](int i) { return i >= 0 && i < size() && isHangul(letter(i).plain); };
    return has(at) && !has(at - 1) && !has(at + 1);
}

bool SmartReading::isHangulWord(const Entry &entry, const HangulRun &run, std::size_t at,
                                std::size_t size) const
{
    const int begin = run.places[at];
    const int end = run.places[at + size - 1] + 1;
    if (!run.ends(at + size) || !isTogether(begin, end))
        return false;
    int head = begin;
    while (head > 0 && isHangul(letter(head - 1).plain))
        --head;
    if (head < begin && !isIntensifier(part(m_plain, head, begin), entry.word))
        return false;
    int tail = end;
    while (tail < this->size() && isHangul(letter(tail).plain))
        ++tail;
    while (tail > end && isSound(letter(tail - 1).plain))
        --tail;
    int last = end; // of what is the same again
    while (last < tail && letter(last).plain == letter(end - 1).plain)
        ++last;
    const QStringView after = part(m_plain, last, tail);
    if (entry.word.size() == 1) // 좆같네
        return entry.view == ViewKind::Plain && after.startsWith(u'같');
    return after.isEmpty() || isBehind(entry.word, after);
}

} // namespace barrage
