// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace barrage {

// Numbers words, so that a part of a text can be looked up without a copy of it. What is not there (nearly
// everything a message is asked about) costs one hash and one bit. Any number of threads may call find().
class WordKeys
{
public:
    // The number of the word: 0 for the first one, then counted up; the same for the same word.
    int add(QStringView word);
    // Of a word that was added; -1: it was not.
    int find(QStringView word) const;
    bool isEmpty() const { return m_spans.empty(); }
    qsizetype longest() const { return m_longest; } // units

    // Calls visit(number, size) for each word that the text begins with, short ones first. Costs little where
    // there is none.
    template <typename Visit>
    void forEachPrefix(QStringView text, Visit visit) const
    {
        Hash hash;
        for (qsizetype size = 1; size <= std::min(text.size(), m_longest); ++size) {
            hash.add(text[size - 1].unicode());
            if (size == kStart && !m_starts.has(hash.value()))
                return;
            if (!mayHave(size) || !m_words.has(hash.value()))
                continue;
            if (const int number = numberOf(text.first(size), hash.value()); number >= 0)
                visit(number, size);
        }
    }

private:
    static constexpr qsizetype kStart = 2; // units by which most texts are told to begin with no word

    // Unit by unit: those of all prefixes cost no more than that of the whole.
    class Hash
    {
    public:
        void add(char16_t c) { m_state = (m_state ^ c) * 0x9fb21c651e98df25U; }
        std::uint32_t value() const { return static_cast<std::uint32_t>(m_state >> 32); }

    private:
        std::uint64_t m_state = 0x9e3779b97f4a7c15U;
    };

    // Some bits for each slot of the table, one of them set for each hash.
    class Filter
    {
    public:
        void reset(std::size_t size); // slots
        void add(std::uint32_t hash) { word(hash) |= bit(hash); }
        bool has(std::uint32_t hash) const { return m_bits[place(hash)] & bit(hash); }

    private:
        std::size_t place(std::uint32_t hash) const { return (hash >> 9) & (m_bits.size() - 1); }
        std::uint64_t &word(std::uint32_t hash) { return m_bits[place(hash)]; }
        static std::uint64_t bit(std::uint32_t hash) { return std::uint64_t(1) << (hash >> 3 & 63); }

        std::vector<std::uint64_t> m_bits {0};
    };

    struct Part
    {
        std::uint32_t from = 0;
        std::uint32_t size = 0;
    };
    struct Slot
    {
        std::uint32_t hash = 0;
        int number = -1;
    };

    static Hash hashOf(QStringView word);
    // Words of more units than the mask has bits share its last one.
    static std::uint64_t sizeBit(qsizetype size) { return std::uint64_t(1) << std::min(size, qsizetype(63)); }
    bool mayHave(qsizetype size) const { return m_sizes & sizeBit(size); }
    QStringView wordOf(int number) const;
    std::size_t slotOf(QStringView word, std::uint32_t hash) const;
    int numberOf(QStringView word, std::uint32_t hash) const;
    void grow();
    void put(std::uint32_t hash, int number);

    std::u16string m_text; // all words
    std::vector<Part> m_spans;
    std::vector<Slot> m_slots; // a power of two, at most half of them taken
    Filter m_words;
    Filter m_starts; // their first kStart units
    std::uint64_t m_sizes = 0;
    qsizetype m_longest = 0;
};

} // namespace barrage
