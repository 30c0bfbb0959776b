// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/regexletters.h"

#include "moderation/kanalikes.h"
#include "moderation/letterdrawings.h"
#include "moderation/lookalikes.h"
#include "moderation/repeats.h"

#include <algorithm>
#include <string>

namespace barrage::regexletters {

namespace {

using Letters = std::vector<Letter>;

constexpr int kLongNumber = 10; // digits; a date has fewer
constexpr int kLongestGap = 2;  // characters left out between two letters

bool isAlphabetic(const Letter &letter)
{
    return letter.kind == LetterKind::Word && !letter.digit;
}

bool isSingle(const Letters &letters, std::size_t at)
{
    const LetterKind kind = letters[at].kind;
    const bool before = at > 0 && letters[at - 1].kind == kind;
    const bool after = at + 1 < letters.size() && letters[at + 1].kind == kind;
    return !letters[at].digit && !before && !after;
}

// Whether what stands between two letters is there to part one word.
bool parts(const Letters &letters, std::size_t from, std::size_t to, bool longNumber)
{
    const Letter &left = letters[from];
    const Letter &right = letters[to];
    const bool spaces
        = std::any_of(letters.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                      letters.begin() + static_cast<std::ptrdiff_t>(to), [](const Letter &letter) {
                          return letter.kind == LetterKind::Space || letter.sentence;
                      });
    if (to - from - 1 > kLongestGap)
        return false;
    if (left.kind == LetterKind::Ideogram || right.kind == LetterKind::Ideogram)
        return left.kind == right.kind && (!spaces || (isSingle(letters, from) && isSingle(letters, to)));
    if (left.digit || right.digit)
        return left.digit && right.digit && longNumber;
    return !spaces || (isSingle(letters, from) && isSingle(letters, to));
}

// Many digits, parted by always the same.
bool isLongNumber(const Letters &letters)
{
    if (std::ranges::count(letters, true, &Letter::digit) < kLongNumber)
        return false;
    QString parting;
    QString between;
    int digits = 0;
    for (const Letter &letter : letters) {
        if (!letter.digit) {
            between += QChar(letter.plain);
            continue;
        }
        if (++digits > 1 && !between.isEmpty() && between.size() <= kLongestGap) {
            if (!parting.isEmpty() && parting != between)
                return false;
            parting = between;
        }
        between.clear();
    }
    return true;
}

std::u16string plainOf(const Letters &letters)
{
    std::u16string text;
    for (const Letter &letter : letters)
        text += letter.plain;
    return text;
}

} // namespace

bool isPicture(const Letter &letter)
{
    constexpr char16_t kFirstPicture = 0x2600;
    return letter.kind == LetterKind::Symbol
        && (letter.plain == kBeyond || (letter.plain >= kFirstPicture && letter.plain < 0x2e80));
}

char16_t leet(const Letter &letter)
{
    if (letter.drawn)
        return letter.drawn;
    const char16_t stands = leetOf(letter.folded).first;
    return stands ? stands : letter.folded;
}

Letters withoutRepeats(const Letters &letters, qsizetype left)
{
    constexpr qsizetype kOrdinary = 2;
    std::u16string text;
    for (const Letter &letter : letters)
        text += letter.folded;
    Letters once;
    once.reserve(letters.size());
    for (qsizetype from = 0; from < static_cast<qsizetype>(letters.size());) {
        const auto first = letters.begin() + from;
        const qsizetype size = isAlphabetic(*first) ? repeatsEnd(text, from) - from : 1;
        once.insert(once.end(), first, first + (size > kOrdinary ? left : size));
        from += size;
    }
    return once;
}

Letters joined(const Letters &letters)
{
    const bool longNumber = isLongNumber(letters);
    const auto isKept = [](const Letter &letter) {
        return letter.kind == LetterKind::Word || letter.kind == LetterKind::Ideogram;
    };
    Letters result;
    result.reserve(letters.size());
    for (std::size_t at = 0; at < letters.size(); ++at) {
        result.push_back(letters[at]);
        std::size_t next = at + 1;
        while (next < letters.size() && !isKept(letters[next]))
            ++next;
        if (isKept(letters[at]) && next < letters.size() && next > at + 1
            && parts(letters, at, next, longNumber))
            at = next - 1;
    }
    return result;
}

Letters spacedPictures(const Letters &letters)
{
    Letters result;
    result.reserve(letters.size());
    for (Letter each : letters) {
        if (isPicture(each)) {
            each.kind = LetterKind::Space;
            each.plain = each.folded = u' ';
        }
        const bool again = !result.empty() && result.back().kind == LetterKind::Space;
        if (each.kind != LetterKind::Space || !again)
            result.push_back(each);
    }
    return result;
}

Letters kanaOf(const Letters &letters)
{
    const Glyphs kana = kanaGlyphs(letters);
    Letters read;
    for (std::size_t at = 0; at < kana.size(); ++at) {
        Letter letter = letters[static_cast<std::size_t>(kana.begins[at])];
        letter.folded = kana.folded[static_cast<qsizetype>(at)].unicode();
        letter.origin.to = letters[static_cast<std::size_t>(kana.ends[at]) - 1].origin.to;
        read.push_back(letter);
    }
    return read;
}

Letters picturedAds(const Letters &letters)
{
    constexpr QStringView kSounds = u"威薇徽维葳围";
    Letters read;
    bool pictured = false;
    for (Letter each : letters) {
        if (isPicture(each) || (each.kind == LetterKind::Symbol && each.other)) {
            pictured = true;
            if (!each.other || each.other == u'爱')
                continue;
            each.plain = each.folded = each.other;
        }
        if (each.folded == u'信' && !read.empty() && kSounds.contains(QChar(read.back().folded)))
            read.back().folded = u'微';
        read.push_back(each);
    }
    return pictured ? read : Letters();
}

Letters readAsLetters(Letters letters)
{
    for (Letter &each : letters) {
        const char16_t read = leet(each);
        if (read == each.folded)
            continue;
        each.kind = LetterKind::Word;
        each.folded = read;
        each.digit = false;
    }
    return letters;
}

Letters withDrawings(const Letters &letters)
{
    const std::u16string text = plainOf(letters);
    Letters read;
    bool drawn = false;
    for (std::size_t at = 0; at < letters.size();) {
        const Drawing *drawing = drawingAt(QStringView(text).sliced(static_cast<qsizetype>(at)));
        const std::size_t size = drawing ? static_cast<std::size_t>(drawing->drawn.size()) : 1;
        Letter letter = letters[at];
        letter.origin.to = letters[at + size - 1].origin.to;
        for (const QChar c : drawing ? drawing->letters : QStringView(&letter.folded, 1)) {
            letter.folded = c.unicode();
            read.push_back(letter);
        }
        drawn = drawn || drawing;
        at += size;
    }
    return drawn ? read : Letters();
}

} // namespace barrage::regexletters
