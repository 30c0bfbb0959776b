// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads chunks: everything between spaces and ideograms, with symbols and
// digits for letters, or in the place of letters.
#include "moderation/smartreading.h"

#include "moderation/everydaywords.h"
#include "moderation/lookalikes.h"
#include "moderation/subject.h"

#include <QVarLengthArray>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kMostTrimmed = 3; // symbols beside a word that may be letters of it or not
constexpr int kLongestMask = 4; // letters that one run of * and the like hides

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

// What nobody writes for a letter at the end of a word: it belongs to the sentence.
bool isPunctuation(char16_t c)
{
    return QStringView(u"\"“”„«»()[]{}<>:;!?,./\\=").contains(QChar(c));
}

// Between letters of a word that was taken apart; once, it may also be left out.
bool isWeak(char16_t c)
{
    return QStringView(u".-_'’‘,·").contains(QChar(c));
}

} // namespace

void SmartReading::readChunks()
{
    const auto belongs = [this](int at) {
        return letter(at).kind == LetterKind::Word || letter(at).kind == LetterKind::Symbol;
    };
    for (int at = 0; at < size(); ++at) {
        int end = at;
        while (end < size() && belongs(end))
            ++end;
        if (end > at) {
            readLeet(at, end);
            readMasked(at, end);
            readShapes(at, end);
            readAlternating(at, end);
            readTurned(at, end);
            readCyrillic(at, end);
            readAcrossPictures(at, end);
            at = end;
        }
    }
}

bool SmartReading::isAlphabetic(int at) const
{
    return letter(at).kind == LetterKind::Word && !letter(at).digit;
}

// "A55" among words in small letters, "p19": a phone, a road, a room, a page. An "a55" is what it looks like.
bool SmartReading::isModelNumber(int begin, int end) const
{
    const QString &text = m_subject.original();
    for (int at = begin + 1; at < end; ++at) {
        if (!letter(at).digit)
            return false;
    }
    if (isCapital(begin))
        return std::ranges::any_of(text, [](QChar c) { return c.isLower(); });
    return isAlphabetic(begin) && letter(begin).folded != u'a' && end - begin > 2;
}

// The next word, if nothing but a space is before it.
QStringView SmartReading::wordAfter(int at) const
{
    int begin = at;
    while (begin < size() && letter(begin).kind == LetterKind::Space)
        ++begin;
    int end = begin;
    while (end < size() && letter(end).kind == LetterKind::Word)
        ++end;
    return folded(begin, end);
}

// "53x zoom", "5h17 today"
bool SmartReading::isMeasure(int begin, int end) const
{
    constexpr QStringView kTimes[]
        = {u"zoom",   u"faster",  u"slower", u"times", u"speed", u"optical", u"more", u"better",
           u"bigger", u"cheaper", u"today",  u"long",  u"ago",   u"later",   u"each", u"per"};
    int letters = 0;
    char16_t unit = 0;
    for (int at = begin; at < end; ++at) {
        if (!letter(at).digit) {
            ++letters;
            unit = letter(at).folded;
        }
    }
    const bool measured = letters == 1 && letter(begin).digit && QStringView(u"xhk").contains(QChar(unit));
    return measured && std::ranges::find(kTimes, wordAfter(end)) != std::end(kTimes);
}

void SmartReading::readLeet(int chunk, int chunkEnd)
{
    for (int begin = chunk; begin < chunkEnd; ++begin)
        begin = readLeetFrom(begin, chunkEnd);
}

// Reads what can be read from there on; where that ends.
int SmartReading::readLeetFrom(int begin, int chunkEnd)
{
    int end = begin;
    int digits = 0;
    int letters = 0;
    for (; end < chunkEnd && (letter(end).kind == LetterKind::Word || leetOf(letter(end).plain).first);
         ++end) {
        digits += letter(end).digit;
        letters += isAlphabetic(end);
    }
    const bool changed = part(m_leet[0], begin, end) != folded(begin, end);
    const bool readable = letters > 0 || (digits == 0 && end - begin > 2) || (digits < end - begin);
    for (int from = begin; changed && readable && from < end && from - begin <= kMostTrimmed; ++from) {
        readTrimmed(from, end);
        if (isAlphabetic(from))
            break;
    }
    readTwoForOne(begin, end);
    return end;
}

void SmartReading::readTrimmed(int from, int end)
{
    for (int to = end; to > from + 1 && end - to <= kMostTrimmed; --to) {
        const bool splitsNumber = to < end && letter(to).digit && letter(to - 1).digit;
        if (splitsNumber || isModelNumber(from, to) || isMeasure(from, to))
            continue;
        const QStringView first = part(m_leet[0], from, to);
        const QStringView second = part(m_leet[1], from, to);
        look(first, from, to, ViewKind::Leet, How::Inflected);
        lookIn(m_index.m_numbered, first, from, to, Evidence::Soft, ViewKind::Leet);
        if (second != first) {
            look(second, from, to, ViewKind::Leet);
            lookIn(m_index.m_numbered, second, from, to, Evidence::Soft, ViewKind::Leet);
            lookAtEither(from, to);
        }
        if (isAlphabetic(to - 1))
            break;
    }
}

// "mother" in "motherf*cker"
bool SmartReading::beginsMasked(int chunk, int at) const
{
    int word = at;
    while (word > chunk && letter(word - 1).kind == LetterKind::Word)
        --word;
    return !isPunctuation(letter(at).plain) && (word == at || isGlueWord(folded(word, at)));
}

// "er" in it
bool SmartReading::endsMasked(int at, int chunkEnd) const
{
    int word = at;
    while (word < chunkEnd && letter(word).kind == LetterKind::Word)
        ++word;
    const bool inside = letter(at - 1).kind == LetterKind::Word && word > at;
    return !isPunctuation(letter(at - 1).plain) && (!inside || isEnding(folded(at, word)));
}

void SmartReading::readMasked(int chunk, int chunkEnd)
{
    const auto isLetter = [this](int at) { return letter(at).kind == LetterKind::Word; };
    if (std::all_of(m_letters.begin() + chunk, m_letters.begin() + chunkEnd,
                    [](const Letter &each) { return each.kind == LetterKind::Word; }))
        return;
    QVarLengthArray<QChar, 128> pattern;
    QVarLengthArray<int, 128> ends;
    for (int at = chunk; at < chunkEnd; ++at) {
        pattern.push_back(isLetter(at) ? QChar(letter(at).folded) : isWeak(letter(at).plain) ? u'-' : u'*');
        if (endsMasked(at + 1, chunkEnd))
            ends.push_back(at + 1);
    }
    const QStringView all(pattern.data(), pattern.size());
    for (int from = chunk; from < chunkEnd; ++from) {
        if (!beginsMasked(chunk, from))
            continue;
        for (const int to : ends) {
            if (to > from + 2)
                compareMasked(all.sliced(from - chunk, to - from), from, to);
        }
    }
}

// "fr*e cr*pto"
void SmartReading::readMaskedPhrases()
{
    const auto isMask = [](const Letter &each) { return QStringView(u"*#_").contains(QChar(each.plain)); };
    if (std::ranges::none_of(m_letters, isMask))
        return;
    const std::vector<Word> words = spacedWords(u"*#_");
    const auto most = static_cast<std::size_t>(m_index.m_mostWords);
    for (std::size_t first = 0; first < words.size(); ++first) {
        QVarLengthArray<QChar, 128> pattern;
        for (std::size_t i = first; i < std::min(words.size(), first + most); ++i) {
            for (int at = words[i].begin; at < words[i].end; ++at)
                pattern.push_back(letter(at).kind == LetterKind::Word ? QChar(letter(at).folded) : u'*');
            if (i > first)
                compareMasked(QStringView(pattern.data(), pattern.size()), words[first].begin, words[i].end);
        }
    }
}

void SmartReading::compareMasked(QStringView pattern, int begin, int end)
{
    const qsizetype stars = pattern.count(u'*');
    const qsizetype dashes = pattern.count(u'-');
    const qsizetype known = pattern.size() - stars - dashes;
    const bool onlyFirst = stars > 2 && known == 1 && pattern.front() != u'*' && !dashes; // "f***"
    const bool plausible = stars + dashes > 0 && stars <= kLongestMask && known >= 2
        && (dashes == 0 || (dashes == 1 && stars == 0 && known > 2)) && pattern.front() != u'-'
        && pattern.back() != u'-';
    if (!plausible && !onlyFirst)
        return;
    const auto words = m_index.m_byLength.constFind(pattern.size());
    if (words == m_index.m_byLength.cend())
        return;
    for (const Entry &entry : words.value()) {
        bool vowels = true;
        const bool same = std::equal(pattern.begin(), pattern.end(), entry.word.begin(),
                                     [&vowels](QChar read, QChar wanted) {
                                         vowels = vowels && (read == wanted || isVowel(wanted));
                                         return read == wanted || read == u'*' || read == u'-';
                                     });
        if (same && (onlyFirst || vowels || known * 2 >= pattern.size()))
            add(entry.rule, begin, end, Evidence::Soft, ViewKind::Masked);
    }
}

} // namespace barrage
