// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/smartglyphs.h"

#include "moderation/han.h"
#include "moderation/hansplits.h"
#include "moderation/kana.h"
#include "moderation/lookalikes.h"
#include "moderation/masks.h"

#include <algorithm>

namespace barrage {

namespace {

// Parts of Han characters that are characters only to Unicode.
bool isPartOfHan(char16_t c)
{
    return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0x3400 && c <= 0x4dbf);
}

bool isGlyph(const Letter &letter)
{
    return letter.kind == LetterKind::Ideogram || isPartOfHan(letter.plain);
}

// A vowel that only makes the kana before it longer: at the end of the kana, or written again and again.
bool isStretched(const std::vector<Letter> &letters, int at, const Glyphs &before)
{
    constexpr int kFarthest = 3; // letters
    const auto index = static_cast<std::size_t>(at);
    const char16_t vowel = letters[index].folded;
    if (!before.size() || before.ends.back() + kFarthest < at
        || !isStretch(before.folded.back().unicode(), vowel))
        return false;
    const auto isVowel = [&](std::size_t i) { return i < letters.size() && letters[i].folded == vowel; };
    if (before.folded.back().unicode() == vowel) // いい is a word, いいい is not
        return isVowel(index - 1) && (isVowel(index - 2) || isVowel(index + 1));
    const bool small = isSmallVowel(letters[index].plain);
    const bool last = index + 1 == letters.size() || !isKana(letters[index + 1].plain);
    return small || last || isVowel(index - 1) || isVowel(index + 1);
}

template <typename Wanted, typename Read>
Glyphs glyphs(const std::vector<Letter> &letters, Wanted isWanted, Read read)
{
    Glyphs run;
    run.folded.reserve(static_cast<qsizetype>(letters.size()));
    run.begins.reserve(letters.size());
    run.ends.reserve(letters.size());
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (isWanted(letters[at]))
            run.add(read(letters[at]), static_cast<int>(at), static_cast<int>(at) + 1);
    }
    return run;
}

char16_t folded(const Letter &letter)
{
    return letter.folded;
}

bool isPicture(const Letter &letter)
{
    return letter.kind == LetterKind::Symbol && letter.other;
}

char16_t pictured(const Letter &letter)
{
    return isPicture(letter) ? letter.other : letter.folded;
}

} // namespace

bool hasPictures(const std::vector<Letter> &letters)
{
    return std::ranges::any_of(letters, isPicture);
}

void Glyphs::add(char16_t glyph, int begin, int end)
{
    folded += QChar(glyph);
    begins.push_back(begin);
    ends.push_back(end);
}

QStringView Glyphs::part(std::size_t at, std::size_t count) const
{
    return QStringView(folded).sliced(static_cast<qsizetype>(at), static_cast<qsizetype>(count));
}

Glyphs writtenGlyphs(const std::vector<Letter> &letters)
{
    return glyphs(letters, isGlyph, folded);
}

Glyphs unstretchedGlyphs(const std::vector<Letter> &letters)
{
    Glyphs run;
    const int size = static_cast<int>(letters.size());
    const auto at = [&letters](int i) -> const Letter & { return letters[static_cast<std::size_t>(i)]; };
    for (int i = 0; i < size; ++i) {
        const char16_t glyph = at(i).folded;
        if (at(i).kind != LetterKind::Ideogram || isLongVowel(at(i).plain) || glyph == u'っ')
            continue;
        if (!isStretched(letters, i, run))
            run.add(glyph, i, i + 1);
    }
    return run;
}

Glyphs assembledGlyphs(const Glyphs &written)
{
    Glyphs run;
    for (std::size_t at = 0; at < written.size();) {
        std::size_t together = 1;
        while (at + together < written.size()
               && written.begins[at + together] == written.ends[at + together - 1])
            ++together;
        for (const std::size_t end = at + together; at < end;) {
            const Assembled first = putTogether(written.part(at, end - at));
            run.add(first.character, written.begins[at], written.ends[at + first.parts - 1]);
            at += first.parts;
        }
    }
    return run;
}

Glyphs singleGlyphs(const Glyphs &written)
{
    Glyphs run;
    std::size_t again = 0;
    for (std::size_t at = 0; at < written.size(); ++at) {
        const char16_t glyph = written.folded[static_cast<qsizetype>(at)].unicode();
        const bool same
            = run.size() && run.folded.back().unicode() == glyph && run.ends.back() == written.begins[at];
        again += same;
        if (same)
            run.ends.back() = written.ends[at];
        else
            run.add(glyph, written.begins[at], written.ends[at]);
    }
    return again > 1 ? run : Glyphs();
}

Glyphs picturedGlyphs(const std::vector<Letter> &letters)
{
    if (!hasPictures(letters))
        return {};
    return glyphs(
        letters, [](const Letter &each) { return isGlyph(each) || isPicture(each); }, pictured);
}

Glyphs heartedGlyphs(const std::vector<Letter> &letters, Glyphs pictured)
{
    bool hearted = false;
    for (std::size_t at = 0; at < pictured.size(); ++at) {
        const Letter &letter = letters[static_cast<std::size_t>(pictured.begins[at])];
        if (!isPicture(letter) || letter.other != u'爱')
            continue;
        pictured.folded[static_cast<qsizetype>(at)] = u'心';
        hearted = true;
    }
    return hearted ? pictured : Glyphs();
}

Glyphs maskedGlyphs(const std::vector<Letter> &letters, const Glyphs &run)
{
    std::size_t first = 0;
    while (first < letters.size() && maskAt(letters, first) == Mask::None)
        ++first;
    Glyphs masked;
    std::size_t next = 0; // glyph
    for (int at = 0; first < letters.size() && at < static_cast<int>(letters.size());) {
        const bool glyph = next < run.size() && run.begins[next] == at;
        if (glyph)
            masked.add(run.folded[static_cast<qsizetype>(next)].unicode(), at, run.ends[next]);
        else if (maskAt(letters, static_cast<std::size_t>(at)) != Mask::None)
            masked.add(u'*', at, at + 1);
        at = glyph ? run.ends[next++] : at + 1;
    }
    return masked.size() > run.size() ? masked : Glyphs();
}

Glyphs mixedGlyphs(const std::vector<Letter> &letters)
{
    return glyphs(
        letters, [](const Letter &each) { return isGlyph(each) || each.kind == LetterKind::Word; }, folded);
}

Glyphs unnumberedMixedGlyphs(const std::vector<Letter> &letters)
{
    if (std::ranges::none_of(letters, &Letter::enclosed))
        return {};
    return glyphs(
        letters,
        [](const Letter &each) { return isGlyph(each) || (each.kind == LetterKind::Word && !each.enclosed); },
        folded);
}

Glyphs picturedMixedGlyphs(const std::vector<Letter> &letters)
{
    return glyphs(
        letters,
        [](const Letter &each) { return isGlyph(each) || each.kind == LetterKind::Word || isPicture(each); },
        pictured);
}

Glyphs leetMixedGlyphs(const std::vector<Letter> &letters, const std::u16string &reading, bool others)
{
    Glyphs run;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const Letter &each = letters[at];
        const bool word = each.kind == LetterKind::Word;
        const bool other = others && word && each.other;
        const bool again = other && at > 0 && letters[at - 1].origin == each.origin; // of a ß
        const bool symbol = each.kind == LetterKind::Symbol && leetOf(each.plain).first;
        if (!again && (isGlyph(each) || word || symbol))
            run.add(other ? each.other : reading[at], static_cast<int>(at), static_cast<int>(at) + 1);
    }
    return run;
}

} // namespace barrage
