// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that puts words together which were taken apart.
#include "moderation/smartreading.h"

#include "moderation/everydaywords.h"
#include "moderation/lookalikes.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace barrage {

namespace {

constexpr std::size_t kMostSingles = 24; // letters that stand apart and are joined
constexpr std::size_t kMostPieces = 4;   // pieces of a word that was taken apart
constexpr int kShortestInside = 4;       // of single letters, with others beside them

} // namespace

// "who're", "Bob's"
bool SmartReading::isContraction(std::size_t word) const
{
    const Word &before = m_words[word - 1];
    const Word &after = m_words[word];
    if (before.end + 1 != after.begin || !QStringView(u"'’").contains(QChar(letter(before.end).plain)))
        return false;
    const QStringView ending = folded(after.begin, after.end);
    return !after.single || (!before.single && (ending == u"s" || ending == u"d" || ending == u"m"))
        || (ending == u"t" && letter(before.end - 1).folded == u'n');
}

// From the word before: by Han or kana, or, if they are no single letters, by the end of a part of the
// sentence.
bool SmartReading::isParted(std::size_t word) const
{
    const auto begin = m_letters.begin() + m_words[word - 1].end;
    const auto end = m_letters.begin() + m_words[word].begin;
    if (std::any_of(begin, end, [](const Letter &each) { return each.kind == LetterKind::Ideogram; }))
        return true;
    const bool singles = m_words[word - 1].single && m_words[word].single;
    if (singles || end - begin != 2 || (begin + 1)->kind != LetterKind::Space)
        return false;
    const bool newSentence = begin->plain == u'.' && isCapital(m_words[word].begin);
    return newSentence || QStringView(u",;:!?").contains(QChar(begin->plain));
}

// Everything between spaces, without the punctuation beside it; masks are none.
std::vector<SmartReading::Word> SmartReading::spacedWords(QStringView masks) const
{
    const auto isPunctuation = [this, masks](int at) {
        return letter(at).kind == LetterKind::Symbol && !leetOf(letter(at).plain).first
            && !masks.contains(QChar(letter(at).plain));
    };
    std::vector<Word> words;
    for (int at = 0; at < size(); ++at) {
        int end = at;
        while (end < size() && letter(end).kind != LetterKind::Space)
            ++end;
        Word word {at, end};
        while (word.begin < word.end && isPunctuation(word.begin))
            ++word.begin;
        while (word.begin < word.end && isPunctuation(word.end - 1))
            --word.end;
        if (word.begin < word.end)
            words.push_back(word);
        at = end;
    }
    return words;
}

// "$hut up", "gо home": phrases in other letters; of words so common that nothing else puts them together.
void SmartReading::readPhrases()
{
    const auto isDisguised = [this](const Letter &each) {
        return each.kind != LetterKind::Ideogram
            && leet(static_cast<int>(&each - m_letters.data())) != each.plain;
    };
    if (std::ranges::none_of(m_letters, isDisguised))
        return;
    const std::vector<Word> words = spacedWords();
    readDisguisedPairs(words);
    for (std::size_t first = 0; first < words.size(); ++first) {
        std::u16string phrase;
        const std::size_t last
            = std::min(words.size(), first + static_cast<std::size_t>(m_index.m_mostWords));
        for (std::size_t i = first; i < last; ++i) {
            const QStringView word = part(m_leet[0], words[i].begin, words[i].end);
            phrase.append(i > first ? u" " : u"").append(word.utf16(), static_cast<std::size_t>(word.size()));
            if (i > first)
                lookIn(m_index.m_plain, phrase, words[first].begin, words[i].end, Evidence::Soft,
                       ViewKind::Leet);
        }
    }
}

void SmartReading::readJoined()
{
    for (std::size_t first = 0; first < m_words.size(); ++first)
        readJoinedFrom(first);
    for (std::size_t first = 0; m_hasIdeograms && first + 1 < m_words.size(); ++first)
        readPair(first);
}

// "s.b" among Han and kana, where two letters are a word.
void SmartReading::readPair(std::size_t first)
{
    const int begin = m_words[first].begin;
    const int end = m_words[first + 1].end;
    if (end - begin != 3 || !isAlphabetic(begin) || !isAlphabetic(begin + 2) || !isFree(begin, end))
        return;
    const Letter &between = letter(begin + 1);
    const bool links = QStringView(u"/&+=<>").contains(QChar(between.plain)) || between.sentence;
    if (between.kind != LetterKind::Symbol || links)
        return;
    const std::array<QChar, 2> word {QChar(letter(begin).folded), QChar(letter(begin + 2).folded)};
    if (!isEverydayWord(QStringView(word.data(), 2)))
        lookIn(m_index.m_words, QStringView(word.data(), 2), begin, end, Evidence::Soft, ViewKind::Joined);
}

// "Sam-sung": words that a hyphen makes one of.
bool SmartReading::isHyphened(std::size_t first, std::size_t last) const
{
    constexpr int kShortestHyphened = 3;
    const Word &before = m_words[first];
    const Word &after = m_words[last];
    return last == first + 1 && before.end + 1 == after.begin
        && QStringView(u"-_").contains(QChar(letter(before.end).plain))
        && std::min(before.end - before.begin, after.end - after.begin) >= kShortestHyphened;
}

// "wan-kers"
void SmartReading::lookAtJoined(QStringView word, int begin, int end)
{
    look(word, begin, end, ViewKind::Joined);
    const bool spaced = std::any_of(m_letters.begin() + begin, m_letters.begin() + end,
                                    [](const Letter &each) { return each.kind == LetterKind::Space; });
    if (!spaced && word.size() > kShortestInside && (word.back() == u's' || word.back() == u'z'))
        lookAtStem(word.chopped(1), {}, begin, end);
}

void SmartReading::readJoinedFrom(std::size_t first)
{
    const std::array<const std::u16string *, 3> texts {&m_folded, &m_leet[0], &m_leet[1]};
    std::array<QVarLengthArray<char16_t, 64>, 3> joined;
    bool digits = false;
    bool singles = true;
    bool everyday = true;
    bool abroad = true;
    std::size_t pieces = 0;
    if (first > 0 && isContraction(first))
        return; // "it's Pam"
    const bool begins = first == 0 || !m_words[first - 1].single;
    // "the only fans here" are what they are called; an "ass hole" may still be one.
    const bool thing = first > 0 && folded(m_words[first - 1].begin, m_words[first - 1].end) == u"the";
    int shortest = size();
    for (std::size_t i = first; i < m_words.size(); ++i) {
        const Word &word = m_words[i];
        singles = singles && word.single;
        everyday = everyday && (word.everyday || word.single);
        abroad = abroad && word.abroad;
        pieces += !word.single;
        digits = digits || word.digits;
        if (i - first >= kMostSingles || pieces > kMostPieces
            || joined[0].size() > m_index.m_spelt.longest() * 3
            || (i > first && (isParted(i) || isContraction(i))))
            return;
        for (std::size_t read = 0; read < texts.size(); ++read)
            joined[read].append(texts[read]->data() + word.begin, word.end - word.begin);
        const qsizetype size = joined[0].size();
        const bool ends = i + 1 == m_words.size() || !m_words[i + 1].single;
        shortest = std::min(shortest, word.end - word.begin);
        if (i == first || (thing && shortest > 3)
            || (singles ? size < 3 || (size < kShortestInside && !(begins && ends))
                        : (everyday && !isHyphened(first, i))
                        || (abroad && !isAlone(m_words[first].begin, word.end)))
            || isCounted(first, i) || isInitialed(first, i))
            continue;
        for (std::size_t read = 0; read < (digits ? joined.size() : 1); ++read)
            lookAtJoined(QStringView(joined[read].data(), size), m_words[first].begin, word.end);
    }
}

} // namespace barrage
