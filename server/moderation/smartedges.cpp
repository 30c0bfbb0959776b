// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that tells whether a word may begin or end at a place.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/kana.h"
#include "moderation/subject.h"

#include <algorithm>

namespace barrage {

namespace {

// After a word of kana, within hiragana.
bool isAfterKana(char16_t c)
{
    return QStringView(u"だよかじやぞぜめど").contains(QChar(c));
}

// ブスゥ, and not パンツァー
bool isStretchedBy(char16_t vowel, const Letter &kana)
{
    return isSmallVowel(vowel) && isStretch(kana.folded, foldedHan(vowel));
}

} // namespace

bool SmartReading::isEdge(int at) const
{
    return at == size() || m_subject.isWordEdge(letter(at).at);
}

bool SmartReading::isIdeogram(int at) const
{
    return at >= 0 && at < size() && letter(at).kind == LetterKind::Ideogram;
}

// What stands behind an insult rather than in a word with its half.
bool SmartReading::isAfterWords(char16_t c)
{
    return QStringView(u"吧啊了的呢吗呀哦们你我他她它哈嘛").contains(QChar(c));
}

bool SmartReading::beginsWord(int at) const
{
    if (at > 0 && isKatakana(letter(at)) && (isKatakana(letter(at - 1)) || letter(at - 1).plain == u'ッ'))
        return false;
    return isEdge(at) || isBeforeWords(letter(at - 1).folded);
}

// The same word before or after it parts it from everything else.
bool SmartReading::beginsWord(const Glyphs &run, std::size_t at, std::size_t size) const
{
    return beginsWord(run.begins[at])
        || (size > 1 && at >= size && run.ends[at - 1] == run.begins[at]
            && run.part(at - size, size) == run.part(at, size));
}

bool SmartReading::endsWord(int at) const
{
    if (at == size())
        return true;
    const Letter &next = letter(at);
    if (isBeforePeople(at) || isBeforeDirection(at))
        return true;
    if (isKatakana(next) && isKatakana(letter(at - 1)))
        return false;
    if (isLongVowel(next.plain) || next.folded == u'っ')
        return isLastKana(at);
    const bool afterKana = isKana(letter(at - 1).plain)
        && (isAfterKana(next.plain) || isStretchedBy(next.plain, letter(at - 1)));
    return isEdge(at) || isAfterWords(next.folded) || afterKana;
}

bool SmartReading::endsWord(const Glyphs &run, std::size_t at, std::size_t size, Certainty certainty) const
{
    const std::size_t next = at + size;
    if (endsWord(run.ends[next - 1]))
        return true;
    if (size > 1 && next + size <= run.size() && run.part(next, size) == run.part(at, size))
        return true;
    if (certainty != Certainty::Stretched || isMimetic(run.ends[next - 1]))
        return false;
    int tail = run.ends[next - 1];
    while (isIdeogram(tail) && (next == run.size() || tail < run.begins[next]))
        ++tail;
    return endsWord(tail);
}

// Whether a long vowel or っ ends the kana, but for て and つ.
bool SmartReading::isLastKana(int at) const
{
    while (at < size() && (isLongVowel(letter(at).plain) || letter(at).folded == u'っ'))
        ++at;
    return at == size() || !isKana(letter(at).plain) || QStringView(u"てつ").contains(QChar(letter(at).plain))
        || (isEdge(at) && letter(at - 1).folded != u'っ');
}

// ブスッと: how somebody does something.
bool SmartReading::isMimetic(int end) const
{
    return folded(end, size()).startsWith(QStringView(u"っと"));
}

// しねよ
bool SmartReading::isLastParticle(int at) const
{
    return isIdeogram(at) && isKana(letter(at - 1).folded) && !isIdeogram(at + 1)
        && QStringView(u"よやなわぞ").contains(QChar(letter(at).plain));
}

// Whether no ideogram stands directly beside the part, but for the same once more.
bool SmartReading::isBounded(const Glyphs &run, std::size_t at, std::size_t size) const
{
    std::size_t first = at;
    while (first >= size && run.part(first - size, size) == run.part(at, size))
        first -= size;
    std::size_t end = at + size;
    while (end + size <= run.size() && run.part(end, size) == run.part(at, size))
        end += size;
    const int after = run.ends[end - 1];
    return !isIdeogram(run.begins[first] - 1) && !isIdeogram(isLastParticle(after) ? after + 1 : after);
}

// Whether no word ends within the part.
bool SmartReading::isOneWord(int begin, int end) const
{
    for (int at = begin + 1; at < end; ++at) {
        if (isEdge(at))
            return false;
    }
    return true;
}

} // namespace barrage
