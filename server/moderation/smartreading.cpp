// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/smartreading.h"

#include "moderation/everydaywords.h"
#include "moderation/lookalikes.h"
#include "moderation/repeats.h"
#include "moderation/subject.h"

#include <QVarLengthArray>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kShortestWithoutDigits = 4;
constexpr int kShortestPart = 4; // of a word with capitals inside

bool isBeforeName(QStringView word)
{
    constexpr QStringView kWords[]
        = {u"monte", u"mount", u"mt",  u"st", u"san", u"santa", u"saint", u"lake", u"fort",
           u"port",  u"mr",    u"mrs", u"ms", u"dr",  u"lord",  u"sir",   u"miss", u"captain"};
    return std::ranges::find(kWords, word) != std::end(kWords);
}

bool isWritten(const Letter &letter)
{
    return letter.kind == LetterKind::Word || letter.kind == LetterKind::Ideogram;
}

} // namespace

SmartReading::SmartReading(const SmartIndex &index, const Subject &subject)
    : m_index(index)
    , m_subject(subject)
    , m_letters(subject.letters())
{
    for (std::u16string *text : {&m_plain, &m_folded, &m_leet[0], &m_leet[1]})
        text->reserve(m_letters.size());
    m_first = size();
    for (int at = 0; at < size(); ++at) {
        const Letter &here = letter(at);
        const Leet read = leetOf(here.folded);
        m_plain += here.plain;
        m_folded += here.folded;
        m_leet[0] += here.drawn ? here.drawn : read.first ? read.first : here.folded;
        m_leet[1] += here.drawn ? here.drawn
            : read.second       ? read.second
            : read.first        ? read.first
                                : here.folded;
        m_hasIdeograms = m_hasIdeograms || here.kind == LetterKind::Ideogram;
        m_hasTurned = m_hasTurned || (here.kind == LetterKind::Word && isTurned(here.plain));
        if (isWritten(here)) {
            m_first = std::min(m_first, at);
            m_last = at;
        }
    }
    splitIntoWords();
}

std::vector<RuleHit> SmartReading::hits()
{
    readPlain();
    readPhrases();
    readFolded();
    readChunks();
    readMaskedPhrases();
    readBopomofo();
    readZhuyin();
    readJoined();
    readSpaced();
    readAllHangul();
    if (m_hasIdeograms || hasPictures(m_letters)) {
        readAllMixed();
        readHalfSpelt();
        readDrawn();
        readAllIdeograms();
    }
    return std::move(m_hits);
}

void SmartReading::splitIntoWords()
{
    for (int at = 0; at < size(); ++at) {
        if (letter(at).kind != LetterKind::Word)
            continue;
        int end = at;
        while (end < size() && letter(end).kind == LetterKind::Word)
            ++end;
        m_words.push_back(wordAt(at, end));
        at = end;
    }
}

SmartReading::Word SmartReading::wordAt(int begin, int end) const
{
    const QStringView word = folded(begin, end);
    const bool digits = word != part(m_leet[0], begin, end);
    return {begin, end, isEverydayWord(word), isEverydayWordAbroad(word), repeatsEnd(word, 0) == word.size(),
            digits};
}

void SmartReading::add(int rule, int begin, int end, Evidence evidence, ViewKind view)
{
    const Span span {letter(begin).origin.from, letter(end - 1).origin.to};
    m_hits.push_back({rule, {span, evidence, view}});
}

// Turkish sık is not sik: in so short a word, ı is no disguise.
bool SmartReading::isTurkish(const Word &word) const
{
    constexpr char16_t kDotlessI = 0x131;
    return word.end - word.begin <= 3 && part(m_plain, word.begin, word.end).contains(QChar(kDotlessI));
}

// Whether nothing ties it to another word: "SB-600" is not "sb".
bool SmartReading::isFree(int begin, int end) const
{
    const auto isTied = [this](int symbol, int word) {
        return symbol >= 0 && symbol < size() && word >= 0 && word < size()
            && letter(symbol).kind == LetterKind::Symbol && letter(word).kind == LetterKind::Word;
    };
    return !isTied(begin - 1, begin - 2) && !isTied(end, end + 1);
}

bool SmartReading::stands(const Entry &entry, int begin, int end) const
{
    using Where = Spelling::Where;
    return entry.where == Where::Anywhere || isAlone(begin, end)
        || (entry.where == Where::AmongIdeograms && m_hasIdeograms && isFree(begin, end));
}

void SmartReading::lookIn(const Table &table, QStringView key, int begin, int end, Evidence evidence,
                          ViewKind view)
{
    for (const Entry &entry : table.find(key)) {
        const bool named = entry.view != ViewKind::Plain && entry.view != ViewKind::Folded;
        if (stands(entry, begin, end))
            add(entry.rule, begin, end, named ? Evidence::Soft : evidence, named ? entry.view : view);
    }
}

void SmartReading::readPlain()
{
    std::u16string phrase;
    for (std::size_t first = 0; first < m_words.size(); ++first) {
        const std::size_t last
            = std::min(m_words.size(), first + static_cast<std::size_t>(m_index.m_mostWords));
        phrase.clear();
        for (std::size_t i = first; i < last; ++i) {
            if (i > first)
                phrase += u' ';
            phrase.append(m_plain, static_cast<std::size_t>(m_words[i].begin),
                          static_cast<std::size_t>(m_words[i].end - m_words[i].begin));
            if (!isPartOfCompound(m_words[first].begin, m_words[i].end))
                lookIn(m_index.m_plain, phrase, m_words[first].begin, m_words[i].end, Evidence::Hard,
                       ViewKind::Plain);
        }
    }
}

void SmartReading::readFolded()
{
    for (const Word &word : m_words) {
        const bool written = part(m_plain, word.begin, word.end) == folded(word.begin, word.end);
        if (word.everyday && written)
            lookAtOwnPlural(folded(word.begin, word.end), word.begin, word.end);
        if (isTurkish(word) || (word.everyday && written) || isPartOfCompound(word.begin, word.end)
            || (!written && (isAccentedWord(part(m_plain, word.begin, word.end)) || isPlace(word))))
            continue;
        look(folded(word.begin, word.end), word.begin, word.end, ViewKind::Folded, How::Inflected);
        readCamelCase(word);
        if (!word.digits)
            continue;
        int begin = word.begin;
        int end = word.end;
        while (begin < end && letter(begin).digit)
            ++begin;
        while (end > begin && letter(end - 1).digit)
            --end;
        if (begin < end && end - begin < word.end - word.begin)
            look(folded(begin, end), begin, end, ViewKind::Border);
        readWithoutDigits(word);
    }
}

bool SmartReading::isCapital(int at) const
{
    return m_subject.original()[letter(at).origin.from].isUpper();
}

// "#IdiotHost", "#WhatAnIdiot"
void SmartReading::readCamelCase(const Word &word)
{
    int begin = word.begin;
    for (int at = word.begin + 1; at <= word.end; ++at) {
        const bool border = at == word.end
            || (isCapital(at) && (!isCapital(at - 1) || (at + 1 < word.end && !isCapital(at + 1))));
        if (!border)
            continue;
        if (at - begin >= kShortestPart && at - begin < word.end - word.begin)
            lookIn(m_index.m_words, folded(begin, at), begin, at, Evidence::Soft, ViewKind::Border);
        begin = at;
    }
}

// "Monte Cassino": a name of two words within a sentence.
bool SmartReading::isName(int begin, int end) const
{
    const auto isWord = [this](int at) { return letter(at).kind == LetterKind::Word; };
    if (begin < 2 || !isCapital(begin) || letter(begin - 1).kind != LetterKind::Space || !isWord(begin - 2))
        return false;
    for (int at = begin + 1; at < end; ++at) {
        if (isCapital(at))
            return false;
    }
    int first = begin - 2;
    while (first > 0 && isWord(first - 1))
        --first;
    const QStringView before = folded(first, begin - 1);
    return isCapital(first) && !isCapital(begin - 2) && (first > m_first || isBeforeName(before));
}

// "Morón de la Frontera": with an accent, and where it is.
bool SmartReading::isPlace(const Word &word) const
{
    constexpr QStringView kBetween[]
        = {u" de la ", u" de los ", u" de las ", u" del ", u" am ", u" an der ", u" ob der ", u" im "};
    for (int at = word.begin; at < word.end; ++at) {
        if (letter(at).foreign || isCapital(at) != (at == word.begin))
            return false;
    }
    const QStringView after = part(m_plain, word.end, size());
    return std::ranges::any_of(kBetween, [&](QStringView between) {
        const int next = word.end + static_cast<int>(between.size());
        return after.startsWith(between) && next < size() && isCapital(next);
    });
}

// "f1u2c3k"; and pinyin with the numbers of its tones.
void SmartReading::readWithoutDigits(const Word &word)
{
    QVarLengthArray<QChar, 32> letters;
    for (int at = word.begin; at < word.end; ++at) {
        if (!letter(at).digit)
            letters.push_back(QChar(letter(at).folded));
    }
    if (letters.size() >= kShortestWithoutDigits && letters.size() < word.end - word.begin)
        look(QStringView(letters.data(), letters.size()), word.begin, word.end, ViewKind::Joined);
}

void SmartReading::look(QStringView word, int begin, int end, ViewKind view, How how)
{
    lookIn(m_index.m_spelt, word, begin, end, Evidence::Soft, view);
    lookAtRepeats(word, begin, end);
    if (how == How::Inflected || view == ViewKind::Joined)
        lookAtSound(word, begin, end, view);
    if (how != How::Inflected || word.size() <= 3)
        return;
    if (isEverydayWord(word) || isWordOfItsOwn(word))
        lookAtOwnPlural(word, begin, end);
    else
        lookInflected(word, begin, end);
}

void SmartReading::lookAtRepeats(QStringView word, int begin, int end)
{
    QVarLengthArray<char16_t, 64> once(word.size());
    const qsizetype size = writeWithoutRepeats(word, once.data());
    if (size == word.size() || isEverydayWord(word))
        return;
    lookAtLongRepeats(word, begin, end);
    for (const Entry &entry : m_index.m_collapsed.find(QStringView(once.data(), size))) {
        const bool name = word.size() == entry.word.size() + 1 && isName(begin, end);
        if (!name && isRepeating(word, entry.word))
            add(entry.rule, begin, end, Evidence::Soft, ViewKind::Repeats);
    }
}

// "stooopid", "biiiatch": of what is written three times or more, one or two are meant; in other spellings
// too.
void SmartReading::lookAtLongRepeats(QStringView word, int begin, int end)
{
    constexpr qsizetype kLong = 3;
    constexpr qsizetype kShortest = 3;
    const auto isSpace = [](const Letter &each) { return each.kind == LetterKind::Space; };
    if (std::any_of(m_letters.begin() + begin, m_letters.begin() + end, isSpace))
        return; // "ball locks"
    std::array<QVarLengthArray<QChar, 64>, 2> shorter;
    for (qsizetype from = 0; from < word.size();) {
        const qsizetype size = repeatsEnd(word, from) - from;
        for (qsizetype most = 1; most <= 2; ++most) {
            const qsizetype kept = size < kLong ? size : most;
            shorter[static_cast<std::size_t>(most - 1)].append(word.data() + from, kept);
        }
        from += size;
    }
    for (const auto &each : shorter) {
        const QStringView text(each.data(), each.size());
        if (text.size() >= kShortest && text.size() < word.size() && !isEverydayWord(text))
            lookAtSpellings(text, begin, end);
    }
}

// The word itself is looked for with more care.
void SmartReading::lookAtSpellings(QStringView word, int begin, int end)
{
    for (const Entry &entry : m_index.m_spelt.find(word)) {
        if (entry.view == ViewKind::Misspelt && stands(entry, begin, end))
            add(entry.rule, begin, end, Evidence::Soft, ViewKind::Misspelt);
    }
}

} // namespace barrage
