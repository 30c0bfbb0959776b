// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/hanpaths.h"

#include "moderation/hanwords.h"

#include <unicode/ucharstrie.h>
#include <unicode/udata.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace barrage {

namespace {

constexpr int kUnknown = 255;     // a character that is no word
constexpr int kRare = 50;         // each character of a part that is no word of the dictionary
constexpr int kKnown = 100;       // a word of moderation/hanwords.h
constexpr int kNever = 1'000'000; // more than any text costs
constexpr qsizetype kLongest = 8; // characters of a word that are asked for

// The words by which ICU itself finds borders. Its format: eight numbers, the first of which says where the
// trie begins, and the fifth, in its lowest bits, of which kind it is.
const char16_t *openDictionary()
{
    constexpr int32_t kKind = 4;
    constexpr int32_t kKinds = 7;
    constexpr int32_t kUnits = 1;
    UErrorCode error = U_ZERO_ERROR;
    UDataMemory *data = udata_open(U_ICUDATA_NAME "-brkitr", "dict", "cjdict", &error);
    if (U_FAILURE(error))
        return nullptr;
    const auto *numbers
        = static_cast<const int32_t *>(udata_getMemory(data)); // for as long as the program runs
    if ((numbers[kKind] & kKinds) != kUnits)
        return nullptr;
    return reinterpret_cast<const char16_t *>(reinterpret_cast<const char *>(numbers) + numbers[0]);
}

const char16_t *dictionary()
{
    static const char16_t *const opened = openDictionary();
    return opened;
}

struct Word
{
    qsizetype from = 0;
    qsizetype to = 0;
    int cost = 0;
};

// Every word that stands anywhere in the text, in the order of where it begins.
std::vector<Word> wordsIn(QStringView text)
{
    std::vector<Word> words;
    for (qsizetype from = 0; from < text.size(); ++from) {
        icu::UCharsTrie trie(dictionary());
        bool single = false;
        for (qsizetype to = from; to < std::min(text.size(), from + kLongest);) {
            const UStringTrieResult found = trie.next(text[to++].unicode());
            const bool listed = to - from > 1 && isKnownWord(text.sliced(from, to - from));
            const int cost = USTRINGTRIE_HAS_VALUE(found) ? trie.getValue() : kNever;
            if (listed || cost < kNever)
                words.push_back({from, to, listed ? std::min(cost, kKnown) : cost});
            single = single || (cost < kNever && to - from == 1);
        }
        if (!single)
            words.push_back({from, from + 1, kUnknown});
    }
    return words;
}

class Paths
{
public:
    Paths(std::vector<Word> words, qsizetype size)
        : m_words(std::move(words))
        , m_before(static_cast<std::size_t>(size) + 1, kNever)
        , m_after(static_cast<std::size_t>(size) + 1, kNever)
    {
        m_before.front() = 0;
        m_after.back() = 0;
        for (const Word &word : m_words)
            lower(at(m_before, word.to), at(m_before, word.from) + word.cost);
        for (auto word = m_words.rbegin(); word != m_words.rend(); ++word)
            lower(at(m_after, word->from), at(m_after, word->to) + word->cost);
    }

    int apart(Span part) const { return before(part.from) + inside(part) + after(part.to); }

    int cheapest() const { return m_before.back(); }

    int asWords(Span part) const { return before(part.from) + words(part) + after(part.to); }

    // With the part inside of a longer word.
    int within(Span part) const
    {
        int cost = kNever;
        for (const Word &word : m_words) {
            if (word.from <= part.from && word.to >= part.to && word.to - word.from > part.to - part.from)
                lower(cost, before(word.from) + word.cost + after(word.to));
        }
        return cost;
    }

    // With a word across one of the borders.
    int across(Span part) const
    {
        int cost = kNever;
        for (const Word &word : m_words) {
            const bool first = word.from < part.from && word.to > part.from && word.to < part.to;
            const bool last = word.from > part.from && word.from < part.to && word.to > part.to;
            if (first || last)
                cost = std::min(cost, before(word.from) + word.cost + after(word.to));
        }
        return cost;
    }

private:
    static int &at(std::vector<int> &costs, qsizetype place)
    {
        return costs[static_cast<std::size_t>(place)];
    }
    static void lower(int &cost, int other) { cost = std::min(cost, other); }
    int before(qsizetype place) const { return m_before[static_cast<std::size_t>(place)]; }
    int after(qsizetype place) const { return m_after[static_cast<std::size_t>(place)]; }

    int inside(Span part) const
    {
        return std::min(words(part), kRare * static_cast<int>(part.to - part.from));
    }

    int words(Span part) const
    {
        std::vector<int> costs(static_cast<std::size_t>(part.to - part.from) + 1, kNever);
        costs.front() = 0;
        for (const Word &word : m_words) {
            if (word.from >= part.from && word.to <= part.to)
                lower(at(costs, word.to - part.from), at(costs, word.from - part.from) + word.cost);
        }
        return costs.back();
    }

    std::vector<Word> m_words;
    std::vector<int> m_before; // the cheapest way to read all before each place
    std::vector<int> m_after;
};

} // namespace

std::optional<int> costOfStandingApart(QStringView text, Span part)
{
    if (!dictionary())
        return {};
    const Paths paths(wordsIn(text), text.size());
    return std::min(paths.apart(part), paths.within(part)) - paths.across(part);
}

std::optional<int> costOfNoWord(QStringView text, Span part)
{
    if (!dictionary())
        return {};
    const Paths paths(wordsIn(text), text.size());
    return paths.asWords(part) - paths.across(part);
}

std::optional<int> costOfBeingNoPart(QStringView text, Span part)
{
    if (!dictionary())
        return {};
    const Paths paths(wordsIn(text), text.size());
    return paths.apart(part) - paths.within(part);
}

std::optional<int> costOfBeingParted(QStringView text, Span part, qsizetype cut)
{
    if (!dictionary())
        return {};
    const QStringView left = text.first(cut);
    const QStringView right = text.sliced(cut);
    const int parted
        = Paths(wordsIn(left), left.size()).cheapest() + Paths(wordsIn(right), right.size()).cheapest();
    return parted - Paths(wordsIn(text), text.size()).apart(part);
}

bool isHanWord(QStringView text)
{
    if (isKnownWord(text))
        return true;
    if (!dictionary() || text.isEmpty())
        return false;
    icu::UCharsTrie trie(dictionary());
    return USTRINGTRIE_HAS_VALUE(trie.next(text.utf16(), static_cast<int32_t>(text.size())));
}

} // namespace barrage
