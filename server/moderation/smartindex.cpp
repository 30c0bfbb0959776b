// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/smartindex.h"

#include "moderation/han.h"
#include "moderation/hangul.h"
#include "moderation/hanslang.h"
#include "moderation/hansplits.h"
#include "moderation/letters.h"
#include "moderation/lookalikes.h"
#include "moderation/repeats.h"
#include "moderation/smartreading.h"
#include "moderation/soundkeys.h"
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

// What a run of ideograms is made of; * stands for one that was left out.
bool isGlyph(QChar c)
{
    return isHan(c.unicode()) || isKana(c.unicode()) || c == u'*';
}

} // namespace

void SmartIndex::Table::add(QStringView key, Entry entry)
{
    const auto number = static_cast<std::size_t>(m_keys.add(key));
    if (number == m_entries.size())
        m_entries.emplace_back();
    m_entries[number].push_back(std::move(entry));
}

std::span<const SmartIndex::Entry> SmartIndex::Table::find(QStringView key) const
{
    const int number = m_keys.find(key);
    return number < 0 ? std::span<const Entry>() : m_entries[static_cast<std::size_t>(number)];
}

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
    if (!has(letters, LetterKind::Ideogram)) {
        addWord(rule, pattern.normalised().text.simplified(), folded);
    } else if (!has(letters, LetterKind::Word)) {
        addIdeograms(rule, folded);
    } else {
        m_mixed.add(folded, {rule, folded, ViewKind::Plain});
        addSpellingsOfIdeograms(rule, folded);
    }
}

void SmartIndex::addPhrase(const QString &plain, Entry entry)
{
    m_plain.add(plain, std::move(entry));
    m_mostWords = std::max(m_mostWords, plain.count(u' ') + 1);
}

void SmartIndex::addWord(int rule, const QString &plain, const QString &folded)
{
    addPhrase(plain, {rule, folded, ViewKind::Plain});
    m_words.add(folded, {rule, folded, ViewKind::Folded});
    m_spelt.add(folded, {rule, folded, ViewKind::Folded});
    if (!plain.contains(u' '))
        addHangul(rule, folded);
    for (const HanReading &reading : soundsOfLatin()) {
        if (reading.from == folded)
            m_ideograms.add(reading.to, {rule, folded, ViewKind::Homophone});
    }
    if (folded.size() < kShortestFuzzy)
        return;
    m_collapsed.add(withoutRepeats(folded), {rule, folded, ViewKind::Repeats});
    m_byLength[folded.size()].push_back({rule, folded, ViewKind::Masked});
    const bool phrase = plain.contains(u' ');
    if (const SoundKey key = soundKeyOf(folded); !key.isEmpty())
        (phrase ? m_phraseSounds : m_wordSounds)
            .add(QStringView(key.data(), key.size()), {rule, folded, ViewKind::Misspelt});
    addNumbered(rule, folded);
    for (const Spelling &spelling : spellingsOfWord(folded))
        addSpelling(rule, folded, spelling);
    if (plain.contains(u' ')) {
        for (const Spelling &spelling : spellingsOfPhrase(plain))
            addSpelling(rule, folded, spelling);
    }
}

// "b3t365" for bet365.
void SmartIndex::addNumbered(int rule, const QString &folded)
{
    constexpr qsizetype kShortestNumbered = 4;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (folded.size() < kShortestNumbered || std::ranges::none_of(folded, isDigit)
        || std::ranges::all_of(folded, isDigit))
        return;
    QString first;
    QString second;
    for (const QChar c : folded) {
        const Leet read = leetOf(c.unicode());
        first += read.first ? QChar(read.first) : c;
        second += read.second ? QChar(read.second) : first.back();
    }
    m_numbered.add(first, {rule, folded, ViewKind::Leet});
    if (second != first)
        m_numbered.add(second, {rule, folded, ViewKind::Leet});
}

void SmartIndex::addHangul(int rule, const QString &folded)
{
    const bool hangul = std::ranges::all_of(folded, [](QChar c) { return isHangul(c.unicode()); });
    if (!hangul)
        return;
    m_hangul.add(jamoOf(folded), {rule, folded, ViewKind::Plain});
    for (const Spelling &spelling : spellingsOfWord(folded)) // in Latin letters
        addSpelling(rule, folded, spelling);
    for (const Spelling &spelling : spellingsOfHangul(folded))
        m_hangul.add(spelling.text, {rule, folded, spelling.view, spelling.where});
}

void SmartIndex::addSpelling(int rule, const QString &folded, const Spelling &spelling)
{
    Entry entry {rule, folded, spelling.view, spelling.where};
    if (spelling.text.contains(u' ')) {
        addPhrase(spelling.text, std::move(entry));
        return;
    }
    m_spelt.add(spelling.text, std::move(entry));
}

void SmartIndex::addIdeograms(int rule, const QString &folded)
{
    m_ideograms.add(folded, {rule, folded, ViewKind::Plain});
    if (const QString whole = reassembled(folded); whole != folded)
        m_ideograms.add(whole, {rule, folded, ViewKind::Homophone});
    if (const QString sounds = soundsOf(folded); folded.size() > 1 && !sounds.contains(QChar()))
        m_sounds.add(sounds, {rule, folded, ViewKind::Homophone});
    for (const Spelling &spelling : latinSpellingsOf(folded))
        addSpelling(rule, folded, spelling);
    addSpellingsOfIdeograms(rule, folded);
}

void SmartIndex::addSpellingsOfIdeograms(int rule, const QString &folded)
{
    for (const Spelling &spelling : mixedSpellingsOf(folded)) {
        if (std::ranges::none_of(spelling.text, isGlyph)) {
            addSpelling(rule, folded, spelling);
            continue;
        }
        Table &table = std::ranges::all_of(spelling.text, isGlyph) ? m_ideograms : m_mixed;
        table.add(spelling.text, {rule, folded, spelling.view, spelling.where});
    }
}

std::vector<RuleHit> SmartIndex::find(const Subject &subject) const
{
    return SmartReading(*this, subject).hits();
}

} // namespace barrage
