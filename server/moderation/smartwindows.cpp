// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that decides on a part of Han and kana in which a rule was found.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/hanpaths.h"
#include "moderation/kana.h"
#include "moderation/masks.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr int kFewestRepeats = 2; // 妈妈的 has one

} // namespace

SmartReading::Window SmartReading::windowAt(const Glyphs &run, std::size_t at, std::size_t size,
                                            Certainty certainty) const
{
    Window window;
    window.begin = run.begins[at];
    window.end = run.ends[at + size - 1];
    window.size = size;
    window.gaps = gapsIn(m_letters, run, at, size);
    window.alone = isBounded(run, at, size);
    window.begins = beginsWord(run, at, size);
    window.ends = endsWord(run, at, size, certainty);
    window.whole = window.end - window.begin == static_cast<int>(size);
    window.kana = isKana(run.folded[static_cast<qsizetype>(at)].unicode());
    window.allKana = std::ranges::all_of(run.part(at, size), [](QChar c) { return isKana(c.unicode()); });
    window.hasKana = std::ranges::any_of(run.part(at, size), [](QChar c) { return isKana(c.unicode()); });
    window.emphatic = window.whole && isByItselfInKatakana(window.begin, window.end);
    window.told
        = window.whole && ((window.allKana && isTold(window.begin, window.end)) || isWish(window.end));
    window.torn = isTornApart(window);
    return window;
}

// Whether what stands between and beside it leaves it one word.
bool SmartReading::isOneSaying(const Window &window) const
{
    const Gaps &gaps = window.gaps;
    const bool loose = gaps.space && isIdeogram(window.begin - 1) && isIdeogram(window.end)
        && !isLastParticle(window.end) && !isHanAmongKana(window.begin, window.end);
    const bool parted = gaps.sentence && !window.alone;
    if (gaps.tooLong || ((loose || parted) && !window.torn))
        return false;
    // 馬、鹿、うさぎ
    const bool listed
        = gaps.list && !window.hasKana && window.end < size() && letter(window.end).plain == u'、';
    return !listed && (!gaps.list || window.alone || window.edges());
}

// 傻 逼, 代～购, う ざ い: what belongs together and not to what is beside it, whatever parts it.
bool SmartReading::isTornApart(const Window &window) const
{
    const Gaps &gaps = window.gaps;
    if (window.whole || window.size < 2 || gaps.tooLong || gaps.list || (gaps.sentence && !gaps.wave)
        || !isIdeogram(window.begin) || !isIdeogram(window.end - 1) || isEnumerated(window))
        return false;
    const Part around = ideogramsAround(window.begin, window.end);
    std::vector<qsizetype> cuts; // within the text as if nothing parted it
    qsizetype length = window.begin - around.begin;
    for (int at = window.begin; at < window.end; ++at) {
        if (isIdeogram(at))
            ++length;
        else if (letter(at).kind == LetterKind::Word)
            return false;
        else if (cuts.empty() || cuts.back() != length)
            cuts.push_back(length);
    }
    const Span part {window.begin - around.begin, length};
    const bool each = cuts.size() + 1 == window.size; // is by itself
    const bool kana = each && (window.size > 2 || !gaps.space);
    if (cuts.empty() || part.to - part.from != static_cast<qsizetype>(window.size)
        || (window.hasKana && !kana))
        return false;
    return (window.hasKana || !isCrossed(around, part, false)) && !isCrossed(around, part, true)
        && (cuts.size() > 1 || isOnePartedWord(window, joined(around, false), part, cuts.front()));
}

// The ideograms of a part as if nothing stood between them, simplified or as they are.
QString SmartReading::joined(Part part, bool plain) const
{
    QString text;
    for (int at = part.begin; at < part.end; ++at) {
        if (isIdeogram(at))
            text += QChar(plain || !isHan(letter(at).plain) ? letter(at).plain : letter(at).folded);
    }
    return text;
}

bool SmartReading::isCrossed(Part around, Span part, bool plain) const
{
    const std::optional<int> cost = costOfStandingApart(joined(around, plain), part);
    return cost && *cost >= kSurelyApart;
}

// That two words say the same as easily is no accident where a space parts them, nor is it where one ends
// what is said: 太傻 逼我.
bool SmartReading::isOnePartedWord(const Window &window, const QString &text, Span part, qsizetype cut) const
{
    constexpr QStringView kDegrees = u"太很好最更真超挺蛮够越";
    constexpr int kOrdinary = 50; // costs
    constexpr int kRare = 38;
    if (!window.gaps.space && window.end - window.begin == static_cast<int>(window.size) + 1)
        return true;
    if (window.hasKana)
        return true;
    if (cut == part.from + 1 && part.from > 0 && kDegrees.contains(text[part.from - 1]))
        return false;
    const bool everyday = isEverydayHan(text[cut - 1].unicode()) || isEverydayHan(text[cut].unicode());
    return costOfBeingParted(text, part, cut).value_or(0) > (everyday ? kOrdinary : kRare);
}

// 馬 鹿 羊: it goes on in the same way.
bool SmartReading::isEnumerated(const Window &window) const
{
    int gap = window.begin;
    while (isIdeogram(gap))
        ++gap;
    if (gap >= window.end)
        return false;
    const char16_t between = letter(gap).plain;
    const auto isSingle = [&](int at, int beside) {
        return isIdeogram(at) && !isIdeogram(at + beside) && letter(at - beside).plain == between
            && !isAfterWords(letter(at).folded) && !isKana(letter(at).plain);
    };
    return isSingle(window.end + 1, 1) || isSingle(window.begin - 2, -1);
}

// Whether its borders, or its size, tell it from a piece of something else.
bool SmartReading::standsOut(const Window &window) const
{
    const int begin = window.begin;
    const int end = window.end;
    if (window.edges() || window.alone || window.emphatic || window.told || window.torn)
        return true;
    if (window.size == 1 && isKeptInWord(begin, end))
        return true;
    if (window.whole && isBehindKatakana(begin, end))
        return true;
    if (window.size > 1 && window.gaps.joints && (window.begins || window.ends))
        return true;
    if (window.whole && window.size >= (window.kana ? kSureSize + 1 : kSureSize)
        && !isInLongerKatakana(begin, end))
        return true;
    // 校長のちωこ
    if (window.size > 2 && isDrawnKana(window))
        return true;
    // 色情 in 色情片: the beginning or the end of one word.
    return window.whole && !window.kana && window.size > 1 && isOneWord(begin, end)
        && (isEdge(begin) || isEdge(end));
}

// All kana, of which one is only drawn, and none goes on behind it.
bool SmartReading::isDrawnKana(const Window &window) const
{
    const auto isDrawn
        = [](const Letter &each) { return each.kind == LetterKind::Word || each.kind == LetterKind::Symbol; };
    const auto first = m_letters.begin();
    return window.whole && window.allKana && (window.end == size() || !isKana(letter(window.end).plain))
        && std::any_of(first + window.begin, first + window.end, isDrawn);
}

bool SmartReading::meansOther(const Window &window) const
{
    const int begin = window.begin;
    const int end = window.end;
    if (window.told)
        return false;
    if (isWordByLongVowel(begin, end) || isReason(begin, end))
        return true;
    if (!window.whole)
        return false;
    if (isBeforeOwnParticle(begin, end) || isOfOtherWord(begin, end) || isNumber(begin, end)
        || isNickname(begin, end) || isKin(begin, end) || isReadingOfName(begin, end))
        return true;
    return (window.allKana && isBeforeParticle(begin, end)) || isOtherSound(end)
        || isAcrossKatakana(begin, end) || isStemOfVerb(begin, end) || isBehindLoneKana(begin, end)
        || isThing(begin, end) || isBeyondMeasure(begin) || bordersOf(begin, end).crossed
        || isPieceOfWord(begin, end) || isPotential(end) || isCondition(end) || isAdjectiveEnd(begin, end);
}

// 殺○, ○す: one character of two is hidden, the other says enough, and no word goes on beside them.
bool SmartReading::isHalfHidden(const Window &window) const
{
    constexpr QStringView kParticles = u"はがをにでともかのへやなよぞえるたてい";
    const auto isMask = [this](int at) {
        const char16_t c = letter(at).plain;
        return isUsualMask(c) || QStringView(u"✖❌⭕").contains(QChar(c));
    };
    const bool first = isMask(window.begin);
    const int mask = first ? window.begin : window.end - 1;
    const char16_t kept = letter(first ? window.end - 1 : window.begin).plain;
    if (!window.whole || !window.edges() || !isMask(mask) || isEverydayHan(kept)
        || kParticles.contains(QChar(kept)))
        return false;
    const bool begins = mask == 0 || isHiragana(letter(mask - 1))
        || (letter(mask - 1).kind != LetterKind::Ideogram && letter(mask - 1).kind != LetterKind::Word
            && letter(mask - 1).plain != letter(mask).plain);
    return first ? begins : !goesOnBehindMask(mask);
}

bool SmartReading::goesOnBehindMask(int mask) const
{
    return mask + 1 < size()
        && (letter(mask + 1).plain == letter(mask).plain
            || (isIdeogram(mask + 1)
                && !QStringView(u"だよかじやぞなはがをにでの了的吧啊")
                        .contains(QChar(letter(mask + 1).plain))));
}

bool SmartReading::mayMean(const Entry &entry, const Window &window) const
{
    if (entry.view == ViewKind::Masked && entry.word.size() == 2 && !isHalfHidden(window))
        return false;
    // 博采 in 博采众长
    if (entry.view == ViewKind::Homophone && !window.allKana && window.whole && !window.edges()
        && !window.alone)
        return false;
    if (entry.view == ViewKind::Homophone && window.whole && isAllHan(window.begin, window.end)
        && (isAcrossWords(window.begin, window.end) || isTitled(window.begin, window.end)))
        return false;
    const bool heard = entry.view == ViewKind::Homophone && window.allKana;
    const bool clear = window.alone || window.emphatic || window.told
        || (window.edges() && isWordOfKana(window.begin, window.end));
    const bool stands = entry.where != Spelling::Where::Alone || isAlone(window.begin, window.end);
    return (!heard || clear) && stands;
}

ViewKind SmartReading::viewOf(const Entry &entry, const Window &window)
{
    if (entry.view != ViewKind::Plain)
        return entry.view;
    if (!window.whole)
        return ViewKind::Joined;
    return window.edges() ? ViewKind::Plain : ViewKind::Border;
}

void SmartReading::lookAtWindow(std::span<const Entry> entries, const Glyphs &run, std::size_t at,
                                std::size_t size, Certainty certainty)
{
    if (certainty == Certainty::Repeated
        && run.ends[at + size - 1] - run.begins[at] < static_cast<int>(size) + kFewestRepeats)
        return;
    const Window window = windowAt(run, at, size, certainty);
    if (!isOneSaying(window) || !standsOut(window) || meansOther(window))
        return;
    for (const Entry &entry : entries) {
        const ViewKind view = viewOf(entry, window);
        const bool hard = certainty == Certainty::Sure && view == ViewKind::Plain;
        if (mayMean(entry, window))
            add(entry.rule, window.begin, window.end, hard ? Evidence::Hard : Evidence::Soft, view);
    }
}

} // namespace barrage
