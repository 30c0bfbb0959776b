// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads Han and kana.
#include "moderation/smartreading.h"

#include "moderation/han.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr int kLongestGap = 3;       // characters between two ideograms of a word that was taken apart
constexpr int kFewestRepeats = 2;    // 妈妈的 has one
constexpr std::size_t kSureSize = 3; // a word of so many ideograms is hardly ever there by chance

// What stands between the ideograms of a part.
struct Gaps
{
    bool sentence = false; // the end of a sentence among it
    bool list = false;     // nothing of the kind but 、
    bool space = false;
    bool tooLong = false; // for one word
    int longest = 0;
    bool joints = true; // each is one mark that nobody puts there: 微-信
};

// Not what ends a part of a sentence, nor a picture, which may do so.
bool isJoint(const Letter &letter)
{
    return letter.kind == LetterKind::Symbol && !letter.sentence && letter.plain != 0xfffd
        && !QStringView(u",!?;:~").contains(QChar(letter.plain));
}

Gaps gapsIn(const std::vector<Letter> &letters, const Glyphs &run, std::size_t at, std::size_t size)
{
    Gaps gaps;
    for (std::size_t i = at; i + 1 < at + size; ++i) {
        int words = 0;
        int gap = 0; // without kana that were left out
        for (int between = run.ends[i]; between < run.begins[i + 1]; ++between) {
            const Letter &letter = letters[static_cast<std::size_t>(between)];
            gaps.space = gaps.space || letter.kind == LetterKind::Space;
            gaps.sentence = gaps.sentence || (letter.sentence && letter.plain != u'、');
            gaps.list = gaps.list || letter.plain == u'、';
            words += letter.kind == LetterKind::Word;
            gap += letter.kind != LetterKind::Ideogram;
        }
        gaps.longest = std::max(gaps.longest, gap);
        gaps.joints = gaps.joints && gap == 1 && isJoint(letters[static_cast<std::size_t>(run.ends[i])]);
        gaps.tooLong = gaps.tooLong || gap > kLongestGap || words > 1;
    }
    return gaps;
}

} // namespace

// "傻b": ideograms and letters side by side, or with one symbol or space between them.
void SmartReading::readAllMixed()
{
    if (m_index.m_mixed.isEmpty() || m_words.empty())
        return;
    readMixed(mixedGlyphs(m_letters));
    if (hasPictures(m_letters))
        readMixed(picturedMixedGlyphs(m_letters));
}

void SmartReading::readMixed(const Glyphs &run)
{
    const auto isWord = [&](std::size_t at) { return letter(run.begins[at]).kind == LetterKind::Word; };
    std::size_t change = 0; // where the other kind begins
    for (std::size_t at = 0; at < run.size(); ++at) {
        if (isInsideWord(run.begins[at]))
            continue;
        change = std::max(change, at);
        while (change < run.size() && isWord(change) == isWord(at))
            ++change;
        m_index.m_mixed.forEachPrefix(run.from(at), [&](std::span<const Entry> entries, std::size_t size) {
            if (at + size > change && !isInsideWord(run.ends[at + size - 1]))
                lookAtMixed(entries, run, at, size);
        });
    }
}

bool SmartReading::isInsideWord(int at) const
{
    return at > 0 && at < size() && letter(at).kind == LetterKind::Word
        && letter(at - 1).kind == LetterKind::Word;
}

void SmartReading::lookAtMixed(std::span<const Entry> entries, const Glyphs &run, std::size_t at,
                               std::size_t size)
{
    const int begin = run.begins[at];
    const int end = run.ends[at + size - 1];
    const Gaps gaps = gapsIn(m_letters, run, at, size);
    const bool close = end - begin <= static_cast<int>(size) + (isAlone(begin, end) ? kLongestGap : 1);
    if (gaps.sentence || gaps.list || (!close && gaps.longest > 1) || isHanOfLongerWord(begin, end))
        return;
    const bool whole = end - begin == static_cast<int>(size);
    for (const Entry &entry : entries)
        add(entry.rule, begin, end, whole && entry.view == ViewKind::Plain ? Evidence::Hard : Evidence::Soft,
            whole ? entry.view : ViewKind::Joined);
}

void SmartReading::readAllIdeograms()
{
    const Glyphs written = writtenGlyphs(m_letters);
    readGlyphs(written, Certainty::Sure);
    if (std::ranges::any_of(written.folded, [](QChar c) { return isKana(c.unicode()); })) {
        if (const Glyphs plain = unstretchedGlyphs(m_letters); plain.size() != written.size())
            readGlyphs(plain, Certainty::Stretched);
    }
    if (const Glyphs whole = assembledGlyphs(written); whole.size() != written.size())
        readGlyphs(whole, Certainty::Guessed);
    readGlyphs(picturedGlyphs(m_letters), Certainty::Guessed);
    readGlyphs(maskedGlyphs(m_letters), Certainty::Guessed);
    readGlyphs(singleGlyphs(written), Certainty::Repeated);
}

void SmartReading::readGlyphs(const Glyphs &run, Certainty certainty)
{
    const bool exact = certainty == Certainty::Sure || certainty == Certainty::Guessed;
    const bool heard = exact && !m_index.m_sounds.isEmpty();
    const QString sounds = heard ? soundsOf(run.folded) : QString();
    for (std::size_t at = 0; at < run.size(); ++at) {
        m_index.m_ideograms.forEachPrefix(run.from(at),
                                          [&](std::span<const Entry> entries, std::size_t size) {
                                              lookAtWindow(entries, run, at, size, certainty);
                                          });
        if (!heard)
            continue;
        m_index.m_sounds.forEachPrefix(
            QStringView(sounds).sliced(static_cast<qsizetype>(at)),
            [&](std::span<const Entry> entries, std::size_t size) { lookAtSound(entries, run, at, size); });
    }
}

void SmartReading::lookAtWindow(std::span<const Entry> entries, const Glyphs &run, std::size_t at,
                                std::size_t size, Certainty certainty)
{
    const int begin = run.begins[at];
    const int end = run.ends[at + size - 1];
    if (certainty == Certainty::Repeated && end - begin < static_cast<int>(size) + kFewestRepeats)
        return;
    const Gaps gaps = gapsIn(m_letters, run, at, size);
    const bool alone = isBounded(run, at, size);
    const bool begins = beginsWord(run, at, size);
    const bool ends = endsWord(run, at, size, certainty);
    const bool edges = begins && ends;
    const bool whole = end - begin == static_cast<int>(size);
    const bool kana = isKana(run.folded[static_cast<qsizetype>(at)].unicode());
    const bool allKana = std::ranges::all_of(run.part(at, size), [](QChar c) { return isKana(c.unicode()); });
    // 色情 in 色情片: the beginning or the end of one word.
    const bool part = whole && !kana && size > 1 && isOneWord(begin, end) && (isEdge(begin) || isEdge(end));
    const bool sure = whole && size >= (kana ? kSureSize + 1 : kSureSize) && !isInLongerKatakana(begin, end);
    const bool jointed = size > 1 && gaps.joints && (begins || ends);
    const bool emphatic = whole && isByItselfInKatakana(begin, end);
    const bool loose = gaps.space && isIdeogram(begin - 1) && isIdeogram(end) && !isLastParticle(end);
    if (gaps.tooLong || loose || (gaps.sentence && !alone) || (gaps.list && !alone && !edges)
        || (!edges && !alone && !part && !sure && !jointed && !emphatic))
        return;
    if (whole && allKana && isBeforeParticle(begin, end))
        return;
    if (isWordByLongVowel(begin, end) || isReason(begin, end))
        return;
    if (whole && (isAcrossKatakana(begin, end) || isStemOfVerb(begin, end) || isBehindLoneKana(begin, end)))
        return;
    if (whole
        && (isThing(begin, end) || isBeyondMeasure(begin) || bordersOf(begin, end).crossed
            || isPieceOfWord(begin, end) || isPotential(end) || isCondition(end)
            || isAdjectiveEnd(begin, end)))
        return;
    for (const Entry &entry : entries) {
        const bool heard = entry.view == ViewKind::Homophone && allKana;
        if ((heard && !alone && !emphatic && !(edges && isWordOfKana(begin, end)))
            || !stands(entry, begin, end))
            continue;
        const bool hard = certainty == Certainty::Sure && whole && edges && entry.view == ViewKind::Plain;
        add(entry.rule, begin, end, hard ? Evidence::Hard : Evidence::Soft,
            entry.view != ViewKind::Plain ? entry.view
                : !whole                  ? ViewKind::Joined
                : edges                   ? ViewKind::Plain
                                          : ViewKind::Border);
    }
}

void SmartReading::lookAtSound(std::span<const Entry> entries, const Glyphs &run, std::size_t at,
                               std::size_t size)
{
    const int begin = run.begins[at];
    const int end = run.ends[at + size - 1];
    const Gaps gaps = gapsIn(m_letters, run, at, size);
    const bool apart = size == 2 && gaps.longest == 1 && !gaps.space && !gaps.sentence && !gaps.list;
    for (const Entry &entry : entries) {
        if (apart && isHalfKept(entry, run.part(at, size)))
            add(entry.rule, begin, end, Evidence::Soft, ViewKind::Homophone);
    }
    if (end - begin != static_cast<int>(size) || bordersOf(begin, end).glued)
        return;
    for (const Entry &entry : entries) {
        if (isDrawn(begin, end) || isLikely(entry, run.part(at, size), begin, end))
            add(entry.rule, begin, end, Evidence::Soft, ViewKind::Homophone);
    }
}

// 威❤信: one character of two is as it should be, the other sounds so.
bool SmartReading::isHalfKept(const Entry &entry, QStringView written)
{
    int kept = 0;
    bool exact = true;
    for (qsizetype i = 0; i < written.size(); ++i) {
        kept += written[i] == entry.word[i];
        exact = exact && soundOf(written[i].unicode()) == soundOf(entry.word[i].unicode());
    }
    return exact && kept == 1;
}

// With a picture for one of its characters, which is no accident: 死🐴.
bool SmartReading::isDrawn(int begin, int end) const
{
    const auto first = m_letters.begin() + begin;
    return std::any_of(first, first + (end - begin),
                       [](const Letter &each) { return each.kind == LetterKind::Symbol && each.other; });
}

// A word of two needs more than its sound: a character that it shares with the rule, or ones that are rare.
bool SmartReading::isLikely(const Entry &entry, QStringView written, int begin, int end) const
{
    int everyday = 0;
    int same = 0;
    bool exact = true;
    bool shares = false;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const char16_t c = written[i].unicode();
        const bool kept = written[i] == entry.word[i];
        same += kept;
        everyday += !kept && isEverydayHan(c);
        exact = exact && soundOf(c) == soundOf(entry.word[i].unicode());
        shares = shares || (entry.word.contains(written[i]) && !isEverydayHan(c));
    }
    if (same == written.size())
        return false;
    if (written.size() >= static_cast<qsizetype>(kSureSize))
        return exact || same + 1 == written.size() || isAlone(begin, end);
    // A word of the dictionary: 沙子 is not 傻子, 简直 is not 兼职. One that shares a rare part with the rule
    // may still be meant where nothing but it is said: 威信 for 微信.
    const bool called = isAlone(begin, end) || (begin > 0 && isBeforeWords(letter(begin - 1).folded));
    const bool ordinary = isOneWord(begin, end) && (!shares || !called);
    return exact && beginsWord(begin) && endsWord(end) && !ordinary && everyday == 0;
}

} // namespace barrage
