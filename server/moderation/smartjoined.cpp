// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that puts words together which were taken apart.
#include "moderation/smartreading.h"

#include <QVarLengthArray>

#include <algorithm>

namespace barrage {

namespace {

constexpr std::size_t kMostSingles = 24; // letters that stand apart and are joined
constexpr std::size_t kMostPieces = 4;   // pieces of a word that was taken apart
constexpr int kShortestInside = 4;       // of single letters, with others beside them

} // namespace

// "who're"
bool SmartReading::isContraction(std::size_t word) const
{
    const int at = m_words[word - 1].end;
    return !m_words[word].single && at + 1 == m_words[word].begin
        && QStringView(u"'’").contains(QChar(letter(at).plain));
}

// From the word before, by Han or kana.
bool SmartReading::isParted(std::size_t word) const
{
    return std::any_of(m_letters.begin() + m_words[word - 1].end, m_letters.begin() + m_words[word].begin,
                       [](const Letter &each) { return each.kind == LetterKind::Ideogram; });
}

void SmartReading::readJoined()
{
    for (std::size_t first = 0; first < m_words.size(); ++first)
        readJoinedFrom(first);
}

void SmartReading::readJoinedFrom(std::size_t first)
{
    const std::array<const std::u16string *, 3> texts {&m_folded, &m_leet[0], &m_leet[1]};
    std::array<QVarLengthArray<char16_t, 64>, 3> joined;
    bool digits = false;
    bool singles = true;
    bool everyday = true;
    std::size_t pieces = 0;
    const bool begins = first == 0 || !m_words[first - 1].single;
    for (std::size_t i = first; i < m_words.size(); ++i) {
        const Word &word = m_words[i];
        singles = singles && word.single;
        everyday = everyday && (word.everyday || word.single);
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
        if (i == first || (singles ? size < 3 || (size < kShortestInside && !(begins && ends)) : everyday))
            continue;
        for (std::size_t read = 0; read < (digits ? joined.size() : 1); ++read)
            look(QStringView(joined[read].data(), size), m_words[first].begin, word.end, ViewKind::Joined);
    }
}

} // namespace barrage
