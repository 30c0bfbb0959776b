// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads Han by how they sound.
#include "moderation/smartreading.h"

#include "moderation/gaps.h"
#include "moderation/han.h"
#include "moderation/hansplits.h"

#include <QVarLengthArray>

#include <algorithm>

namespace barrage {

void SmartReading::lookAtSound(std::span<const Entry> entries, const Glyphs &run, std::size_t at,
                               std::size_t size)
{
    const int begin = run.begins[at];
    const int end = run.ends[at + size - 1];
    const Gaps gaps = gapsIn(m_letters, run, at, size);
    const bool apart = size == 2 && gaps.longest == 1 && !gaps.space && !gaps.sentence && !gaps.list;
    for (const Entry &entry : entries) {
        if (apart && (isHalfKept(entry, run.part(at, size)) || isHeart(begin, end)))
            add(entry.rule, begin, end, Evidence::Soft, ViewKind::Homophone);
    }
    const bool taken = isTakenApart(run, at, size) || isDrawn(begin, end);
    if (gaps.longest > (taken ? 1 : 0) || gaps.sentence || gaps.list
        || (!taken && (bordersOf(begin, end).glued || isForeignName(begin, end) || isTitled(begin, end))))
        return;
    if (isKin(begin, end))
        return;
    for (const Entry &entry : entries) {
        if (taken || isLikely(entry, run.part(at, size), begin, end))
            add(entry.rule, begin, end, Evidence::Soft, ViewKind::Homophone);
    }
}

// 薇亻言 for 微信: with a radical, which nobody writes but for a part of something else.
bool SmartReading::isTakenApart(const Glyphs &run, std::size_t at, std::size_t size) const
{
    for (std::size_t i = at; i < at + size; ++i) {
        for (int part = run.begins[i]; run.ends[i] - run.begins[i] > 1 && part < run.ends[i]; ++part) {
            if (isRadical(letter(part).folded))
                return true;
        }
    }
    return false;
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

// 卫♥星: two words of the same sound as nothing else parts them, and nothing goes on beside them.
bool SmartReading::isHeart(int begin, int end) const
{
    const char16_t between = letter(begin + 1).plain;
    return QStringView(u"♥♡❤★☆\ufffd").contains(QChar(between)) && beginsWord(begin) && endsWord(end);
}

// With a picture for one of its characters, which is no accident: 死🐴. A heart beside an everyday character
// is as often an ornament: 为❤新娘加油.
bool SmartReading::isDrawn(int begin, int end) const
{
    const std::span part = std::span(m_letters).subspan(static_cast<std::size_t>(begin),
                                                        static_cast<std::size_t>(end - begin));
    const auto isPicture = [](const Letter &each) { return each.kind == LetterKind::Symbol && each.other; };
    const auto isLoved = [&isPicture](const Letter &each) { return isPicture(each) && each.other == u'爱'; };
    const auto isEveryday = [](const Letter &each) { return isEverydayHan(each.folded); };
    return std::ranges::any_of(part, isPicture)
        && (std::ranges::none_of(part, isLoved) || std::ranges::none_of(part, isEveryday));
}

// A word of two needs more than its sound: a character that it shares with the rule, or ones that are rare.
bool SmartReading::isLikely(const Entry &entry, QStringView written, int begin, int end) const
{
    int everyday = 0;
    int same = 0;
    bool exact = true;
    bool shares = false;
    bool rare = false; // one that is as it should be
    for (qsizetype i = 0; i < written.size(); ++i) {
        const char16_t c = written[i].unicode();
        const bool kept = written[i] == entry.word[i];
        same += kept;
        everyday += !kept && isEverydayHan(c);
        rare = rare || (kept && !isEverydayHan(c));
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
    return (exact || rare) && beginsWord(begin) && endsWord(end) && !ordinary && everyday == 0
        && !isAcrossWords(begin, end);
}

// Nothing that belongs to a sentence.
bool SmartReading::isDrawnBetween(char16_t c)
{
    return (c >= 0x2190 && c < 0x2e80) || c == kBeyond || QStringView(u"*-_·").contains(QChar(c));
}

// "sha笔", "cao你ma": Han among syllables in Latin letters are read by their sound too.
void SmartReading::readHalfSpelt()
{
    constexpr std::size_t kMost = 5; // syllables
    if (std::ranges::find(m_letters, LetterKind::Word, &Letter::kind) == m_letters.end())
        return;
    QVarLengthArray<Syllable, 32> run;
    for (int at = 0; at < size();) {
        const bool word = letter(at).kind == LetterKind::Word;
        const bool joint = letter(at).kind == LetterKind::Symbol && isDrawnBetween(letter(at).plain);
        int end = at + 1;
        while (word && end < size() && letter(end).kind == LetterKind::Word)
            ++end;
        const Assembled han = isHanAt(at) ? putTogether(folded(at, size())) : Assembled {u'\0', 1};
        end += static_cast<int>(han.parts) - 1;
        if (!run.empty() && run.back().end + (joint ? 0 : 1) < at)
            run.clear();
        if (word || han.character)
            run.push_back({at, end, han.character});
        else if (!joint)
            run.clear();
        at = end;
        for (std::size_t size = 2;
             (word || han.character) && size <= std::min(static_cast<std::size_t>(run.size()), kMost); ++size)
            lookAtHalfSpelt(std::span(run.cend() - static_cast<qsizetype>(size), size));
    }
}

void SmartReading::lookAtHalfSpelt(std::span<const Syllable> syllables)
{
    constexpr qsizetype kShortest = 4;
    constexpr int kLongest = 12; // letters of one, or of two together
    const auto isHanSyllable = [](const Syllable &each) { return each.han != 0; };
    const auto isLong = [](const Syllable &each) { return each.end - each.begin > kLongest; };
    if (std::ranges::any_of(syllables, isLong) || std::ranges::all_of(syllables, isHanSyllable)
        || std::ranges::none_of(syllables, isHanSyllable))
        return;
    QString sound;
    for (const Syllable &each : syllables)
        sound += each.han ? pinyin(each.han) : folded(each.begin, each.end).toString();
    const int begin = syllables.front().begin;
    const int end = syllables.back().end;
    for (const Entry &entry :
         sound.size() < kShortest ? std::span<const Entry>() : m_index.m_spelt.find(sound)) {
        if (entry.view == ViewKind::Homophone && stands(entry, begin, end) && isHan(entry.word[0].unicode())
            && !isHanOfLongerWord(begin, end) && !goesOnAsName(end))
            add(entry.rule, begin, end, Evidence::Soft, ViewKind::Homophone);
    }
}

} // namespace barrage
