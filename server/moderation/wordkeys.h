// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

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

private:
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

    QStringView wordOf(int number) const;
    std::size_t slotOf(QStringView word, std::uint32_t hash) const;
    void grow();
    void put(std::uint32_t hash, int number);

    std::u16string m_text; // all words
    std::vector<Part> m_spans;
    std::vector<Slot> m_slots;           // a power of two, at most half of them taken
    std::vector<std::uint64_t> m_filter; // one bit for each value of a part of the hash
};

} // namespace barrage
