// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/wordkeys.h"

namespace barrage {

namespace {

constexpr std::size_t kFewestSlots = 64;
constexpr std::size_t kBitsASlot = 4; // of the filter

std::uint32_t hashOf(QStringView word)
{
    std::uint64_t hash = 0x9e3779b97f4a7c15U + static_cast<std::uint64_t>(word.size());
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x9fb21c651e98df25U;
    return static_cast<std::uint32_t>(hash >> 32);
}

} // namespace

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

int WordKeys::find(QStringView word) const
{
    if (m_slots.empty())
        return -1;
    const std::uint32_t hash = hashOf(word);
    const std::size_t bit = (hash >> 3) & (m_filter.size() * 64 - 1);
    if (!(m_filter[bit / 64] >> (bit % 64) & 1))
        return -1;
    return m_slots[slotOf(word, hash)].number;
}

int WordKeys::add(QStringView word)
{
    if (m_spans.size() * 2 >= m_slots.size())
        grow();
    const std::uint32_t hash = hashOf(word);
    const std::size_t slot = slotOf(word, hash);
    if (m_slots[slot].number >= 0)
        return m_slots[slot].number;
    const int number = static_cast<int>(m_spans.size());
    m_spans.push_back({static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(word.size())});
    m_text.append(word.utf16(), static_cast<std::size_t>(word.size()));
    put(hash, number);
    return number;
}

void WordKeys::put(std::uint32_t hash, int number)
{
    const std::size_t bit = (hash >> 3) & (m_filter.size() * 64 - 1);
    m_filter[bit / 64] |= std::uint64_t(1) << (bit % 64);
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
    m_filter.assign(size * kBitsASlot / 64, 0);
    for (const Slot &slot : old) {
        if (slot.number >= 0)
            put(slot.hash, slot.number);
    }
}

} // namespace barrage
