// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/smartreading.h"

#include "moderation/everydaywords.h"
#include "moderation/lookalikes.h"
#include "moderation/subject.h"

#include <QStringList>

#include <algorithm>

namespace barrage {

namespace {

constexpr std::size_t kMostSingles = 24; // letters that stand apart and are joined
constexpr std::size_t kMostPieces = 4;   // pieces of a word that was taken apart
constexpr int kMostTrimmed = 3;          // symbols beside a word that may be letters of it or not
constexpr int kLongestMask = 4;          // letters that one run of * and the like hides
constexpr int kShortestGlued = 4;        // a word that grows together with others

qsizetype runEnd(const QString &word, qsizetype from)
{
    qsizetype to = from;
    while (to < word.size() && word[to] == word[from])
        ++to;
    return to;
}

// No English word has them twice.
bool isDoubledByNobody(QChar c)
{
    return QStringView(u"aihjkquvwxy").contains(c);
}

bool isShape(const QString &text)
{
    return text.contains(QStringLiteral("vv")) || text.contains(QStringLiteral("rn"))
        || text.contains(QStringLiteral("cl"));
}

QString withShapes(QString text)
{
    return text.replace(QStringLiteral("vv"), QStringLiteral("w"))
        .replace(QStringLiteral("rn"), QStringLiteral("m"))
        .replace(QStringLiteral("cl"), QStringLiteral("d"));
}

constexpr const char16_t *kEndings[] = {u"s", u"es",  u"ed", u"d",  u"er",   u"ers", u"ing", u"in",
                                        u"y", u"ies", u"z",  u"ty", u"ting", u"ted", u"ter"};

} // namespace

QString withoutRepeats(const QString &word)
{
    QString once;
    for (const QChar c : word) {
        if (once.isEmpty() || once.back() != c)
            once += c;
    }
    return once;
}

bool isRepeating(const QString &written, const QString &word)
{
    int longer = 0;
    bool sure = word.size() > 4 && written.size() > word.size();
    qsizetype at = 0;
    for (qsizetype from = 0; from < word.size();) {
        const qsizetype wanted = runEnd(word, from) - from;
        const qsizetype there = runEnd(written, at) - at;
        if (there < wanted)
            return false;
        longer += there > wanted;
        sure = sure || (there > wanted && (there > 2 || isDoubledByNobody(word[from])));
        from += wanted;
        at += there;
    }
    return longer && (sure || longer > 1);
}

SmartReading::SmartReading(const SmartIndex &index, const Subject &subject)
    : m_index(index)
    , m_letters(subject.letters())
    , m_hasIdeograms(std::ranges::find(m_letters, LetterKind::Ideogram, &Letter::kind) != m_letters.end())
{
    splitIntoWords();
}

std::vector<RuleHit> SmartReading::hits()
{
    readPlain();
    readFolded();
    readChunks();
    readJoined();
    if (m_hasIdeograms) {
        readMixed();
        readAllIdeograms();
    }
    return std::move(m_hits);
}

void SmartReading::splitIntoWords()
{
    const int size = static_cast<int>(m_letters.size());
    for (int at = 0; at < size; ++at) {
        if (m_letters[static_cast<std::size_t>(at)].kind != LetterKind::Word)
            continue;
        int end = at;
        while (end < size && m_letters[static_cast<std::size_t>(end)].kind == LetterKind::Word)
            ++end;
        m_words.push_back(wordAt(at, end));
        at = end;
    }
}

SmartReading::Word SmartReading::wordAt(int begin, int end) const
{
    Word word {begin, end, {}, {}, false, false};
    for (int at = begin; at < end; ++at) {
        word.plain += QChar(m_letters[static_cast<std::size_t>(at)].plain);
        word.read[0] += QChar(m_letters[static_cast<std::size_t>(at)].folded);
    }
    word.read[1] = leet(begin, end, false);
    word.read[2] = leet(begin, end, true);
    word.everyday = isEverydayWord(word.read[0]);
    word.single = runEnd(word.read[0], 0) == word.read[0].size();
    return word;
}

QString SmartReading::leet(int begin, int end, bool second) const
{
    QString read;
    for (int at = begin; at < end; ++at) {
        const Letter &letter = m_letters[static_cast<std::size_t>(at)];
        const Leet stands = leetOf(letter.folded);
        read += QChar(!stands.first ? letter.folded : second && stands.second ? stands.second : stands.first);
    }
    return read;
}

bool SmartReading::isEdge(int at) const
{
    return at == static_cast<int>(m_letters.size()) || m_letters[static_cast<std::size_t>(at)].edge;
}

void SmartReading::add(int rule, int begin, int end, Evidence evidence, ViewKind view)
{
    const Span span {m_letters[static_cast<std::size_t>(begin)].origin.from,
                     m_letters[static_cast<std::size_t>(end - 1)].origin.to};
    m_hits.push_back({rule, {span, evidence, view}});
}

void SmartReading::lookIn(const Table &table, const QString &key, int begin, int end, Evidence evidence,
                          ViewKind view)
{
    const auto entries = table.constFind(key);
    if (entries == table.cend())
        return;
    for (const SmartIndex::Entry &entry : entries.value()) {
        const bool alone = begin == 0 && end == static_cast<int>(m_letters.size());
        if (entry.amongIdeograms && !m_hasIdeograms && !alone)
            continue;
        const bool named = entry.view != ViewKind::Plain && entry.view != ViewKind::Folded;
        add(entry.rule, begin, end, named ? Evidence::Soft : evidence, named ? entry.view : view);
    }
}

// ---- words of letters

void SmartReading::readPlain()
{
    for (std::size_t first = 0; first < m_words.size(); ++first) {
        QString phrase;
        const std::size_t last
            = std::min(m_words.size(), first + static_cast<std::size_t>(m_index.m_mostWords));
        for (std::size_t i = first; i < last; ++i) {
            phrase += (i > first ? QStringLiteral(" ") : QString()) + m_words[i].plain;
            lookIn(m_index.m_plain, phrase, m_words[first].begin, m_words[i].end, Evidence::Hard,
                   ViewKind::Plain);
        }
    }
}

void SmartReading::readFolded()
{
    for (const Word &word : m_words) {
        look(word.read[0], word.begin, word.end, ViewKind::Folded, How::Inflected);
        int begin = word.begin;
        int end = word.end;
        while (begin < end && m_letters[static_cast<std::size_t>(begin)].digit)
            ++begin;
        while (end > begin && m_letters[static_cast<std::size_t>(end - 1)].digit)
            --end;
        if (begin < end && end - begin < word.end - word.begin)
            look(word.read[0].mid(begin - word.begin, end - begin), begin, end, ViewKind::Border);
    }
}

void SmartReading::look(const QString &word, int begin, int end, ViewKind view, How how)
{
    lookIn(m_index.m_words, word, begin, end, Evidence::Soft, view);
    lookIn(m_index.m_misspelt, word, begin, end, Evidence::Soft, view);
    const auto repeats = m_index.m_collapsed.constFind(withoutRepeats(word));
    if (repeats != m_index.m_collapsed.cend()) {
        for (const SmartIndex::Entry &entry : repeats.value()) {
            if (isRepeating(word, entry.word))
                add(entry.rule, begin, end, Evidence::Soft, ViewKind::Repeats);
        }
    }
    if (how == How::Inflected && !isEverydayWord(word) && !isWordOfItsOwn(word))
        lookInflected(word, begin, end);
}

void SmartReading::lookInflected(const QString &word, int begin, int end)
{
    const auto lookAt = [&](const QString &stem) {
        lookIn(m_index.m_words, stem, begin, end, Evidence::Soft, ViewKind::Inflected);
    };
    const auto lookAtEndings = [&](const QString &whole) {
        for (const char16_t *ending : kEndings) {
            const QString suffix = QString::fromUtf16(ending);
            const QString stem = whole.chopped(std::min(whole.size(), suffix.size()));
            const qsizetype shortest = suffix == u's' || suffix == QStringLiteral("es") ? 3 : kShortestGlued;
            if (!whole.endsWith(suffix) || stem.size() < shortest)
                continue;
            lookAt(stem);
            if (suffix == QStringLiteral("ing") || suffix == QStringLiteral("ed")
                || suffix == QStringLiteral("er") || suffix == QStringLiteral("ers")) {
                lookAt(stem + u'e');
                if (stem.size() > kShortestGlued && stem.back() == stem[stem.size() - 2])
                    lookAt(stem.chopped(1));
            }
            if (suffix == QStringLiteral("ies"))
                lookAt(stem + u'y');
        }
    };
    lookAtEndings(word);
    for (qsizetype cut = 1; cut < word.size(); ++cut) {
        const QString left = word.first(cut);
        const QString right = word.sliced(cut);
        const auto isLong = [](const QString &part, const QString &glue) {
            return part.size() >= kShortestGlued
                || (part.size() == kShortestGlued - 1 && glue.size() >= kShortestGlued);
        };
        if (isGlueWord(left) && isLong(right, left)) {
            lookAt(right);
            lookAtEndings(right);
        }
        if (isGlueWord(right) && isLong(left, right))
            lookAt(left);
    }
}

// A chunk: everything between spaces and ideograms.
void SmartReading::readChunks()
{
    const int size = static_cast<int>(m_letters.size());
    const auto belongs = [&](int at) {
        const LetterKind kind = m_letters[static_cast<std::size_t>(at)].kind;
        return kind == LetterKind::Word || kind == LetterKind::Symbol;
    };
    for (int at = 0; at < size; ++at) {
        int end = at;
        while (end < size && belongs(end))
            ++end;
        if (end > at) {
            readLeet(at, end);
            readMasked(at, end);
            at = end;
        }
    }
}

void SmartReading::readLeet(int chunk, int chunkEnd)
{
    const auto isAlphabetic = [this](int at) {
        const Letter &letter = m_letters[static_cast<std::size_t>(at)];
        return letter.kind == LetterKind::Word && !letter.digit;
    };
    const auto isReadable = [this](int at) {
        const Letter &letter = m_letters[static_cast<std::size_t>(at)];
        return letter.kind == LetterKind::Word || leetOf(letter.plain).first;
    };
    for (int begin = chunk; begin < chunkEnd; ++begin) {
        int end = begin;
        while (end < chunkEnd && isReadable(end))
            ++end;
        int digits = 0;
        int letters = 0;
        for (int at = begin; at < end; ++at) {
            digits += m_letters[static_cast<std::size_t>(at)].digit;
            letters += isAlphabetic(at);
        }
        const bool changed = letters < end - begin;
        const bool readable = letters > 0 || (digits == 0 && end - begin > 2) || (digits < end - begin);
        for (int from = begin; changed && readable && from < end && from - begin <= kMostTrimmed; ++from) {
            for (int to = end; to > from + 1 && end - to <= kMostTrimmed; --to) {
                const bool splitsNumber = to < end && m_letters[static_cast<std::size_t>(to)].digit
                    && m_letters[static_cast<std::size_t>(to - 1)].digit;
                if (splitsNumber)
                    continue;
                look(leet(from, to, false), from, to, ViewKind::Leet, How::Inflected);
                look(leet(from, to, true), from, to, ViewKind::Leet);
                if (isAlphabetic(to - 1))
                    break;
            }
            if (isAlphabetic(from))
                break;
        }
        if (const QString read = leet(begin, end, false); end > begin && isShape(read))
            look(withShapes(read), begin, end, ViewKind::Leet);
        begin = end;
    }
}

void SmartReading::readMasked(int chunk, int chunkEnd)
{
    const auto isLetter
        = [this](int at) { return m_letters[static_cast<std::size_t>(at)].kind == LetterKind::Word; };
    QString pattern;
    for (int at = chunk; at < chunkEnd; ++at) {
        const Letter &letter = m_letters[static_cast<std::size_t>(at)];
        const bool weak = QStringView(u".-_'’‘,·").contains(QChar(letter.plain));
        pattern += isLetter(at) ? QChar(letter.folded) : weak ? u'-' : u'*';
    }
    for (qsizetype from = 0; from < pattern.size(); ++from) {
        if (from > 0 && isLetter(chunk + static_cast<int>(from) - 1))
            continue;
        for (qsizetype to = pattern.size(); to > from + 2; --to) {
            const bool insideWord = to < pattern.size() && isLetter(chunk + static_cast<int>(to))
                && isLetter(chunk + static_cast<int>(to) - 1);
            if (!insideWord)
                compareMasked(pattern.sliced(from, to - from), chunk + static_cast<int>(from),
                              chunk + static_cast<int>(to));
        }
    }
}

void SmartReading::compareMasked(const QString &pattern, int begin, int end)
{
    const qsizetype stars = pattern.count(u'*');
    const qsizetype dashes = pattern.count(u'-');
    const qsizetype known = pattern.size() - stars - dashes;
    const bool onlyFirst = stars > 2 && known == 1 && pattern.front() != u'*' && !dashes; // "f***"
    const bool plausible = stars + dashes > 0 && stars <= kLongestMask && known >= 2
        && (dashes == 0 || (dashes == 1 && stars == 0 && known > 2)) && known * 2 >= pattern.size()
        && pattern.front() != u'-' && pattern.back() != u'-';
    if (!plausible && !onlyFirst)
        return;
    const auto words = m_index.m_byLength.constFind(pattern.size());
    if (words == m_index.m_byLength.cend())
        return;
    for (const SmartIndex::Entry &entry : words.value()) {
        const bool same
            = std::equal(pattern.begin(), pattern.end(), entry.word.begin(), [](QChar read, QChar wanted) {
                  return read == wanted || read == u'*' || read == u'-';
              });
        if (same)
            add(entry.rule, begin, end, Evidence::Soft, ViewKind::Masked);
    }
}

// "who're"
bool SmartReading::isContraction(std::size_t word) const
{
    const int at = m_words[word - 1].end;
    return !m_words[word].single && at + 1 == m_words[word].begin
        && QStringView(u"'’").contains(QChar(m_letters[static_cast<std::size_t>(at)].plain));
}

void SmartReading::readJoined()
{
    for (std::size_t first = 0; first < m_words.size(); ++first)
        readJoinedFrom(first);
}

void SmartReading::readJoinedFrom(std::size_t first)
{
    std::array<QString, 3> joined = m_words[first].read;
    bool singles = m_words[first].single;
    bool everyday = m_words[first].everyday || m_words[first].single;
    std::size_t pieces = !m_words[first].single;
    const bool begins = first == 0 || !m_words[first - 1].single;
    for (std::size_t i = first + 1; i < m_words.size(); ++i) {
        const auto between = [](const Letter &letter) { return letter.kind == LetterKind::Ideogram; };
        singles = singles && m_words[i].single;
        everyday = everyday && (m_words[i].everyday || m_words[i].single);
        pieces += !m_words[i].single;
        const bool parted = std::any_of(m_letters.begin() + m_words[i - 1].end,
                                        m_letters.begin() + m_words[i].begin, between);
        if (parted || i - first >= kMostSingles || pieces > kMostPieces || isContraction(i)
            || joined[0].size() > m_index.m_longestWord * 3)
            return;
        for (std::size_t read = 0; read < joined.size(); ++read)
            joined[read] += m_words[i].read[read];
        const bool ends = i + 1 == m_words.size() || !m_words[i + 1].single;
        if (singles ? joined[0].size() < 3 || (joined[0].size() < kShortestGlued && !(begins && ends))
                    : everyday)
            continue;
        for (std::size_t read = 0; read < joined.size(); ++read) {
            if (read == 0 || joined[read] != joined[0])
                look(joined[read], m_words[first].begin, m_words[i].end, ViewKind::Joined);
        }
    }
}

} // namespace barrage
