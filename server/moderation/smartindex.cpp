// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/smartindex.h"

#include "moderation/han.h"
#include "moderation/letters.h"
#include "moderation/smartreading.h"
#include "moderation/subject.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr qsizetype kShortestFuzzy = 3; // shorter words are looked for as they are only

bool has(const std::vector<Letter> &letters, LetterKind kind)
{
    return std::ranges::find(letters, kind, &Letter::kind) != letters.end();
}

QString foldedText(const std::vector<Letter> &letters)
{
    QString text;
    for (const Letter &letter : letters) {
        if (letter.kind != LetterKind::Space)
            text += QChar(letter.folded);
    }
    return text;
}

void insertOnce(std::vector<qsizetype> &sizes, qsizetype size)
{
    if (std::ranges::find(sizes, size) == sizes.end())
        sizes.push_back(size);
}

} // namespace

bool SmartIndex::takes(const Subject &pattern)
{
    const std::vector<Letter> &letters = pattern.letters();
    return !has(letters, LetterKind::Symbol)
        && (has(letters, LetterKind::Word) || has(letters, LetterKind::Ideogram));
}

void SmartIndex::add(int rule, const Subject &pattern)
{
    const std::vector<Letter> &letters = pattern.letters();
    const QString folded = foldedText(letters);
    if (!has(letters, LetterKind::Ideogram))
        addWord(rule, pattern.normalised().text.simplified(), folded);
    else if (!has(letters, LetterKind::Word))
        addIdeograms(rule, folded);
    else
        m_mixed[folded].push_back({rule, folded, ViewKind::Plain, false});
}

void SmartIndex::addWord(int rule, const QString &plain, const QString &folded)
{
    m_plain[plain].push_back({rule, folded, ViewKind::Plain, false});
    m_mostWords = std::max(m_mostWords, plain.count(u' ') + 1);
    m_words[folded].push_back({rule, folded, ViewKind::Folded, false});
    m_longestWord = std::max(m_longestWord, folded.size());
    if (folded.size() < kShortestFuzzy)
        return;
    m_collapsed[withoutRepeats(folded)].push_back({rule, folded, ViewKind::Repeats, false});
    m_byLength[folded.size()].push_back({rule, folded, ViewKind::Masked, false});
    for (const Spelling &spelling : spellingsOfWord(folded))
        addMisspelt(rule, folded, spelling);
}

void SmartIndex::addMisspelt(int rule, const QString &folded, const Spelling &spelling)
{
    m_misspelt[spelling.text].push_back({rule, folded, spelling.view, spelling.amongIdeograms});
    m_longestWord = std::max(m_longestWord, spelling.text.size());
}

void SmartIndex::addIdeograms(int rule, const QString &folded)
{
    const QString whole = reassembled(folded);
    insertOnce(m_ideogramSizes, folded.size());
    m_ideograms[folded].push_back({rule, folded, ViewKind::Plain, false});
    if (whole != folded) {
        insertOnce(m_ideogramSizes, whole.size());
        m_ideograms[whole].push_back({rule, folded, ViewKind::Homophone, false});
    }
    if (const QString sound = soundOf(folded); folded.size() > 1 && !sound.isEmpty())
        m_sounds[sound].push_back({rule, folded, ViewKind::Homophone, false});
    for (const Spelling &spelling : latinSpellingsOf(folded))
        addMisspelt(rule, folded, spelling);
    for (const Spelling &spelling : mixedSpellingsOf(folded)) {
        const bool pure = std::ranges::all_of(
            spelling.text, [](QChar c) { return isHan(c.unicode()) || isKana(c.unicode()); });
        auto &place = pure ? m_ideograms : m_mixed;
        if (pure)
            insertOnce(m_ideogramSizes, spelling.text.size());
        place[spelling.text].push_back({rule, folded, spelling.view, spelling.amongIdeograms});
    }
}

std::vector<RuleHit> SmartIndex::find(const Subject &subject) const
{
    return SmartReading(*this, subject).hits();
}

} // namespace barrage
