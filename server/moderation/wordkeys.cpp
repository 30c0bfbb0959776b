// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/wordkeys.h"

namespace barrage {

namespace {

constexpr std::size_t kFewestSlots = 64;
constexpr std::size_t kBitsASlot = 4; // of a filter

} // namespace

void WordKeys::Filter::reset(std::size_t size)
{
    m_bits.assign(size * kBitsASlot / 64, 0);
}

WordKeys::Hash WordKeys::hashOf(QStringView word)
{
    Hash hash;
    for (const QChar c : word)
        hash.add(c.unicode());
    return hash;
}

QStringView WordKeys::wordOf(int number) const
{
    const Part part = m_spans[static_cast<std::size_t>(number)];
    return QStringView(m_text.data() + part.from, static_cast<qsizetype>(part.size));
}

// Where the word is, or would be.
std::size_t WordKeys::slotOf(QStringView word, std::uint32_t hash) const
{
    std::size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].number >= 0 && (m_slots[at].hash != hash || wordOf(m_slots[at].number) != word))
        at = (at + 1) & (m_slots.size() - 1);
    return at;
}

int WordKeys::numberOf(QStringView word, std::uint32_t hash) const
{
    return m_slots[slotOf(word, hash)].number;
}

int WordKeys::find(QStringView word) const
{
    if (!mayHave(word.size()))
        return -1;
    const std::uint32_t hash = hashOf(word).value();
    return m_words.has(hash) ? numberOf(word, hash) : -1;
}

int WordKeys::add(QStringView word)
{
    if (m_spans.size() * 2 >= m_slots.size())
        grow();
    const std::uint32_t hash = hashOf(word).value();
    const std::size_t slot = slotOf(word, hash);
    if (m_slots[slot].number >= 0)
        return m_slots[slot].number;
    const int number = static_cast<int>(m_spans.size());
    m_spans.push_back({static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(word.size())});
    m_text.append(word.utf16(), static_cast<std::size_t>(word.size()));
    m_sizes |= sizeBit(word.size());
    m_longest = std::max(m_longest, word.size());
    put(hash, number);
    return number;
}

void WordKeys::put(std::uint32_t hash, int number)
{
    m_words.add(hash);
    m_starts.add(hashOf(wordOf(number).first(std::min(wordOf(number).size(), kStart))).value());
    std::size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].number >= 0)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = {hash, number};
}

void WordKeys::grow()
{
    const std::size_t size = m_slots.empty() ? kFewestSlots : m_slots.size() * 2;
    std::vector<Slot> old(size);
    old.swap(m_slots);
    m_words.reset(size);
    m_starts.reset(size);
    for (const Slot &slot : old) {
        if (slot.number >= 0)
            put(slot.hash, slot.number);
    }
}

} // namespace barrage
