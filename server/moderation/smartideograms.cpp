// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads Han and kana.
#include "moderation/smartreading.h"

#include "moderation/gaps.h"
#include "moderation/han.h"
#include "moderation/kanalikes.h"
#include "moderation/lookalikes.h"

#include <algorithm>
#include <functional>

namespace barrage {

namespace {

constexpr int kLongestGap = 3; // characters between two ideograms of a word that is all that is said

// The same glyphs, each as it is in another reading of the letters.
Glyphs readAs(const std::u16string &reading, Glyphs run)
{
    for (std::size_t at = 0; at < run.size(); ++at)
        run.folded[static_cast<qsizetype>(at)] = reading[static_cast<std::size_t>(run.begins[at])];
    return run;
}

} // namespace

// "傻b": ideograms and letters side by side, or with one symbol or space between them.
void SmartReading::readAllMixed()
{
    if (m_index.m_mixed.isEmpty() || m_words.empty())
        return;
    const Glyphs written = mixedGlyphs(m_letters);
    readMixed(written);
    if (hasPictures(m_letters)) {
        const Glyphs pictured = picturedMixedGlyphs(m_letters);
        readMixed(pictured);
        readMixed(heartedGlyphs(m_letters, pictured));
    }
    readMixed(unnumberedMixedGlyphs(m_letters));
    if (m_leet[0] != m_folded)
        readMixed(readAs(m_leet[0], written), ViewKind::Leet);
    if (m_leet[1] != m_leet[0])
        readMixed(readAs(m_leet[1], written), ViewKind::Leet);
    readMixedLeet();
}

// "死ね10$3r", "5ß主持人": symbols for letters too.
void SmartReading::readMixedLeet()
{
    const auto isSymbol = [](const Letter &each) {
        return (each.kind == LetterKind::Symbol && leetOf(each.plain).first)
            || (each.kind == LetterKind::Word && each.other);
    };
    if (std::ranges::none_of(m_letters, isSymbol))
        return;
    for (const std::u16string &text : m_leet) {
        readMixed(leetMixedGlyphs(m_letters, text, false), ViewKind::Leet);
        readMixed(leetMixedGlyphs(m_letters, text, true), ViewKind::Leet);
    }
}

void SmartReading::readMixed(const Glyphs &run, ViewKind view)
{
    const auto isWord = [&run](std::size_t at) {
        const char16_t c = run.folded[static_cast<qsizetype>(at)].unicode();
        return !isHan(c) && !isKana(c);
    };
    std::size_t change = 0; // where the other kind begins
    for (std::size_t at = 0; at < run.size(); ++at) {
        if (isInsideWord(run.begins[at]))
            continue;
        change = std::max(change, at);
        while (change < run.size() && isWord(change) == isWord(at))
            ++change;
        m_index.m_mixed.forEachPrefix(run.from(at), [&](std::span<const Entry> entries, std::size_t size) {
            if (at + size > change && !isInsideWord(run.ends[at + size - 1]))
                lookAtMixed(entries, run, at, size, view);
        });
    }
}

bool SmartReading::isInsideWord(int at) const
{
    return at > 0 && at < size() && letter(at).kind == LetterKind::Word
        && letter(at - 1).kind == LetterKind::Word;
}

void SmartReading::lookAtMixed(std::span<const Entry> entries, const Glyphs &run, std::size_t at,
                               std::size_t size, ViewKind view)
{
    const int begin = run.begins[at];
    const int end = run.ends[at + size - 1];
    const Gaps gaps = gapsIn(m_letters, run, at, size);
    const bool close = end - begin <= static_cast<int>(size) + (isAlone(begin, end) ? kLongestGap : 1);
    if (gaps.sentence || gaps.list || (!close && gaps.longest > 1)
        || isHanOfLongerWord(begin, end, gaps.space) || isCounting(begin, end))
        return;
    const bool whole = end - begin == static_cast<int>(size);
    const bool disguised
        = std::any_of(m_letters.begin() + begin, m_letters.begin() + end, std::mem_fn(&Letter::foreign));
    for (const Entry &entry : entries) {
        const bool hard = whole && !disguised && view == ViewKind::Plain && entry.view == ViewKind::Plain;
        add(entry.rule, begin, end, hard ? Evidence::Hard : Evidence::Soft,
            !whole                        ? ViewKind::Joined
                : view == ViewKind::Plain ? entry.view
                                          : view);
    }
}

void SmartReading::readAllIdeograms()
{
    const Glyphs written = writtenGlyphs(m_letters);
    readGlyphs(written, Certainty::Sure);
    if (std::ranges::any_of(written.folded, [](QChar c) { return isKana(c.unicode()); })) {
        if (const Glyphs plain = unstretchedGlyphs(m_letters); plain.size() != written.size())
            readGlyphs(plain, Certainty::Stretched);
    }
    if (const Glyphs kana = kanaGlyphs(m_letters); kana.size()) {
        readGlyphs(kana, Certainty::Guessed);
        readGlyphs(maskedGlyphs(m_letters, kana), Certainty::Guessed);
    }
    if (const Glyphs whole = assembledGlyphs(written); whole.size() != written.size())
        readGlyphs(whole, Certainty::Guessed);
    if (const Glyphs pictured = picturedGlyphs(m_letters); pictured.size()) {
        readGlyphs(pictured, Certainty::Guessed);
        readGlyphs(heartedGlyphs(m_letters, pictured), Certainty::Guessed);
        if (const Glyphs whole = assembledGlyphs(pictured); whole.size() != pictured.size())
            readGlyphs(whole, Certainty::Guessed);
    }
    readGlyphs(maskedGlyphs(m_letters, written), Certainty::Guessed);
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

} // namespace barrage
