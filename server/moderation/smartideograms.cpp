// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads Han and kana, which have no spaces between words.
#include "moderation/smartreading.h"

#include "moderation/han.h"

#include <QStringList>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kLongestGap = 3;       // characters between two ideograms of a word that was taken apart
constexpr std::size_t kSureSize = 3; // a word of so many ideograms is hardly ever there by chance

// Parts of Han characters that are characters only to Unicode.
bool isPartOfHan(char16_t c)
{
    return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0x3400 && c <= 0x4dbf);
}

// What stands beside an insult rather than in a word with its half.
bool isBeforeWords(char16_t c)
{
    return QStringView(u"你我他她它们是真个这那都也就不很太最老臭死的了叫骂说").contains(QChar(c));
}

bool isAfterWords(char16_t c)
{
    return QStringView(u"吧啊了的呢吗呀哦们你我他她它哈嘛").contains(QChar(c));
}

// Katakana side by side are one word, whatever a dictionary makes of them.
bool isKatakana(const Letter &letter)
{
    return letter.plain >= 0x30a1 && letter.plain <= 0x30fa && letter.plain != u'ッ';
}

bool isLongVowel(char16_t c)
{
    return QStringView(u"ー〜~-ｰ―─—").contains(QChar(c));
}

} // namespace

// "傻b": ideograms and letters side by side, or with one symbol or space between them.
void SmartReading::readMixed()
{
    if (m_index.m_mixed.isEmpty())
        return;
    constexpr int kMostIdeograms = 3;
    const auto ideogram = [this](int at) {
        return at >= 0 && at < static_cast<int>(m_letters.size())
            && m_letters[static_cast<std::size_t>(at)].kind == LetterKind::Ideogram;
    };
    for (const Word &word : m_words) {
        QString before;
        for (int left = 0; left <= kMostIdeograms; ++left) {
            if (left > 0) {
                if (!ideogram(word.begin - left))
                    break;
                before.prepend(QChar(m_letters[static_cast<std::size_t>(word.begin - left)].folded));
            }
            QString whole = before + word.read[0];
            for (int right = 0; right + left <= kMostIdeograms; ++right) {
                if (right > 0) {
                    if (!ideogram(word.end + right - 1))
                        break;
                    whole += QChar(m_letters[static_cast<std::size_t>(word.end + right - 1)].folded);
                }
                if (left + right > 0)
                    lookIn(m_index.m_mixed, whole, word.begin - left, word.end + right, Evidence::Hard,
                           ViewKind::Plain);
            }
        }
    }
}

void SmartReading::readAllIdeograms()
{
    Glyphs all;
    Glyphs unstretched;
    for (int at = 0; at < static_cast<int>(m_letters.size()); ++at) {
        const Letter &letter = m_letters[static_cast<std::size_t>(at)];
        if (letter.kind == LetterKind::Ideogram || isPartOfHan(letter.plain))
            all.push_back({letter.folded, at, at + 1});
        if (letter.kind == LetterKind::Ideogram && !isLongVowel(letter.plain) && letter.folded != u'っ')
            unstretched.push_back({letter.folded, at, at + 1});
    }
    readIdeograms(all, true);
    if (unstretched.size() != all.size())
        readIdeograms(unstretched, false);
    if (const Glyphs whole = putTogether(all); whole.size() != all.size())
        readIdeograms(whole, false);
}

// "女马" read as 妈.
SmartReading::Glyphs SmartReading::putTogether(const Glyphs &run)
{
    constexpr std::size_t kMostParts = 3;
    Glyphs whole;
    for (std::size_t at = 0; at < run.size(); ++at) {
        whole.push_back(run[at]);
        QString parts(QChar(run[at].folded));
        for (std::size_t next = at + 1; next < run.size() && next < at + kMostParts; ++next) {
            if (run[next].begin != run[next - 1].end)
                break;
            parts += QChar(run[next].folded);
            if (const QChar one = barrage::putTogether(parts); !one.isNull()) {
                whole.back() = {one.unicode(), run[at].begin, run[next].end};
                at = next;
                break;
            }
        }
    }
    return whole;
}

void SmartReading::readIdeograms(const Glyphs &run, bool certain)
{
    for (std::size_t at = 0; at < run.size(); ++at) {
        for (const qsizetype size : m_index.m_ideogramSizes) {
            const auto wanted = static_cast<std::size_t>(size);
            if (at + wanted <= run.size()) {
                lookAtWindow(run, at, wanted, certain);
                if (certain && !m_index.m_sounds.isEmpty() && wanted > 1)
                    lookAtSound(run, at, wanted);
            }
        }
    }
}

void SmartReading::lookAtWindow(const Glyphs &run, std::size_t at, std::size_t size, bool certain)
{
    QString key;
    for (std::size_t i = at; i < at + size; ++i)
        key += QChar(run[i].folded);
    const auto entries = m_index.m_ideograms.constFind(key);
    if (entries == m_index.m_ideograms.cend())
        return;
    const int begin = run[at].begin;
    const int end = run[at + size - 1].end;
    const Gaps gaps = gapsIn(run, at, size);
    const bool alone = isBounded(begin, end);
    const bool edges = beginsWord(begin) && endsWord(end);
    const bool whole = end - begin == static_cast<int>(size);
    const bool kana = isKana(run[at].folded);
    // 色情 in 色情片: the beginning or the end of one word.
    const bool part = whole && !kana && size > 1 && isOneWord(begin, end) && (isEdge(begin) || isEdge(end));
    const bool sure = whole && size >= (kana ? kSureSize + 1 : kSureSize);
    const bool loose = gaps.space && isIdeogram(begin - 1) && isIdeogram(end);
    if (gaps.tooLong || loose || (gaps.sentence && !alone) || (!edges && !alone && !part && !sure))
        return;
    for (const SmartIndex::Entry &entry : entries.value()) {
        if (entry.view == ViewKind::Homophone && kana && !alone)
            continue;
        const bool hard = certain && whole && edges && entry.view == ViewKind::Plain;
        add(entry.rule, begin, end, hard ? Evidence::Hard : Evidence::Soft,
            entry.view != ViewKind::Plain ? entry.view
                : !whole                  ? ViewKind::Joined
                : edges                   ? ViewKind::Plain
                                          : ViewKind::Border);
    }
}

// A word of two needs more than its sound: a character that it shares with the rule, or ones that are rare.
void SmartReading::lookAtSound(const Glyphs &run, std::size_t at, std::size_t size)
{
    const int begin = run[at].begin;
    const int end = run[at + size - 1].end;
    QString written;
    for (std::size_t i = at; i < at + size; ++i)
        written += QChar(run[i].folded);
    const auto entries = m_index.m_sounds.constFind(soundOf(written));
    if (entries == m_index.m_sounds.cend() || end - begin != static_cast<int>(size))
        return;
    const bool edges = beginsWord(begin) && endsWord(end);
    for (const SmartIndex::Entry &entry : entries.value()) {
        int everyday = 0;
        int same = 0;
        for (qsizetype i = 0; i < written.size(); ++i) {
            const bool kept = written[i] == entry.word[i];
            same += kept;
            everyday += !kept && isEverydayHan(written[i].unicode());
        }
        const bool shares = std::any_of(written.begin(), written.end(), [&](QChar c) {
            return entry.word.contains(c) && !isEverydayHan(c.unicode());
        });
        // A word of the dictionary that has an everyday part of the rule: 沙子 is not 傻子.
        const bool ordinary = isOneWord(begin, end) && same > 0 && !shares;
        const bool likely
            = size >= kSureSize ? same < written.size() : edges && !ordinary && (everyday == 0 || shares);
        if (same < written.size() && likely)
            add(entry.rule, begin, end, Evidence::Soft, ViewKind::Homophone);
    }
}

SmartReading::Gaps SmartReading::gapsIn(const Glyphs &run, std::size_t at, std::size_t size) const
{
    Gaps gaps;
    for (std::size_t i = at; i + 1 < at + size; ++i) {
        int letters = 0;
        for (int between = run[i].end; between < run[i + 1].begin; ++between) {
            const Letter &letter = m_letters[static_cast<std::size_t>(between)];
            gaps.space = gaps.space || letter.kind == LetterKind::Space;
            gaps.sentence = gaps.sentence || letter.sentence;
            letters += letter.kind == LetterKind::Word;
        }
        gaps.tooLong = gaps.tooLong || run[i + 1].begin - run[i].end > kLongestGap || letters > 1;
    }
    return gaps;
}

bool SmartReading::beginsWord(int at) const
{
    if (at > 0 && isKatakana(m_letters[static_cast<std::size_t>(at)])
        && isKatakana(m_letters[static_cast<std::size_t>(at - 1)]))
        return false;
    return isEdge(at) || isBeforeWords(m_letters[static_cast<std::size_t>(at - 1)].folded);
}

bool SmartReading::endsWord(int at) const
{
    if (at == static_cast<int>(m_letters.size()))
        return true;
    const Letter &next = m_letters[static_cast<std::size_t>(at)];
    if (isKatakana(next) && isKatakana(m_letters[static_cast<std::size_t>(at - 1)]))
        return false;
    if (next.edge)
        return true;
    return isAfterWords(next.folded) || next.folded == u'っ' || isLongVowel(next.plain);
}

bool SmartReading::isIdeogram(int at) const
{
    return at >= 0 && at < static_cast<int>(m_letters.size())
        && m_letters[static_cast<std::size_t>(at)].kind == LetterKind::Ideogram;
}

// Whether no ideogram stands directly beside the part.
bool SmartReading::isBounded(int begin, int end) const
{
    return !isIdeogram(begin - 1) && !isIdeogram(end);
}

// Whether no word ends within the part.
bool SmartReading::isOneWord(int begin, int end) const
{
    for (int at = begin + 1; at < end; ++at) {
        if (isEdge(at))
            return false;
    }
    return true;
}

} // namespace barrage
