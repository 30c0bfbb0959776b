// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/settling.h"

#include "moderation/lookalikes.h"
#include "moderation/subject.h"

#include <unicode/uregion.h>

#include <algorithm>

namespace barrage {

namespace {

using Letters = std::vector<Letter>;

bool isAscii(char16_t c)
{
    return c && c < 0x80;
}

struct Word
{
    Letters::iterator begin;
    Letters::iterator end;
};

template <typename Visit>
void forEachWord(Letters &letters, Visit visit)
{
    const auto isWord = [](const Letter &letter) { return letter.kind == LetterKind::Word; };
    for (auto at = letters.begin(); at != letters.end();) {
        const auto begin = std::find_if(at, letters.end(), isWord);
        at = std::find_if_not(begin, letters.end(), isWord);
        if (begin != at)
            visit(Word {begin, at});
    }
}

bool hasOwnAlphabet(const Word &word)
{
    return std::any_of(word.begin, word.end, [](const Letter &letter) {
        return !letter.digit && !letter.foreign && !isAscii(letter.folded);
    });
}

bool isAllForeign(const Word &word)
{
    return std::all_of(word.begin, word.end,
                       [](const Letter &letter) { return letter.foreign || letter.digit; });
}

bool hasRare(const Word &word)
{
    return std::any_of(word.begin, word.end,
                       [](const Letter &letter) { return letter.foreign && letter.rare; });
}

// "β ! т ¢ н": nobody writes Greek and Cyrillic at once.
bool hasTwoAlphabets(const Letters &letters)
{
    const auto has = [&letters](char16_t first, char16_t last) {
        return std::ranges::any_of(letters, [first, last](const Letter &letter) {
            return letter.foreign && letter.plain >= first && letter.plain <= last;
        });
    };
    return has(0x370, 0x3ff) && has(0x400, 0x52f);
}

// Small capitals too: ʟσѕєя.
bool hasLatin(const Word &word)
{
    return std::any_of(word.begin, word.end, [](const Letter &letter) {
        return !letter.digit && isAscii(letter.folded)
            && (!letter.foreign || QChar::script(letter.plain) == QChar::Script_Latin);
    });
}

void keepAsItIs(const Word &word)
{
    std::for_each(word.begin, word.end, [](Letter &letter) {
        if (!letter.foreign)
            return;
        letter.folded = letter.plain;
        letter.foreign = false;
    });
}

bool isLatin(const Letter &letter)
{
    return letter.kind == LetterKind::Word && !letter.foreign && !letter.digit
        && QChar::script(letter.plain) == QChar::Script_Latin;
}

// "ñ@ЯԀ": nothing but a picture or a symbol that is read as a letter is between the word and a Latin letter.
bool isTiedToLatin(const Letters &letters, const Word &word)
{
    const auto ties = [](const Letter &letter) {
        return letter.kind == LetterKind::Symbol && (letter.plain == kBeyond || leetOf(letter.plain).first);
    };
    const bool before
        = word.begin - letters.begin() > 1 && ties(*(word.begin - 1)) && isLatin(*(word.begin - 2));
    const bool after = letters.end() - word.end > 1 && ties(*word.end) && isLatin(*(word.end + 1));
    return before || after;
}

// A whole word of another alphabet is one of that language, unless it stands among Latin words alone or has
// letters that the language does not.
void settleAlphabets(Letters &letters)
{
    if (std::ranges::none_of(letters, &Letter::foreign))
        return;
    const bool two = hasTwoAlphabets(letters);
    bool latin = false;
    bool other = false;
    forEachWord(letters, [&](const Word &word) {
        latin = latin || (hasLatin(word) && !hasOwnAlphabet(word));
        other = other || hasOwnAlphabet(word);
    });
    forEachWord(letters, [&](const Word &word) {
        const bool looksLatin = isAllForeign(word) && (hasRare(word) || ((latin || two) && !other));
        const bool mixed = hasLatin(word) || isTiedToLatin(letters, word);
        if (!looksLatin && !mixed)
            keepAsItIs(word);
    });
}

// 〇 hides a letter, but beside numerals, where it is the zero: 二〇二六.
void settleZeros(Letters &letters)
{
    const auto isNumeral = [&letters](std::size_t at) {
        return at < letters.size()
            && (letters[at].digit
                || QStringView(u"一二三四五六七八九十百千万零年月日号").contains(QChar(letters[at].plain)));
    };
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (letters[at].plain == u'〇' && !isNumeral(at - 1) && !isNumeral(at + 1))
            letters[at].kind = LetterKind::Symbol;
    }
}

// ñ is a letter of its own, but not in a word that has several other accents: pëñdéjö.
void settleTildes(Letters &letters)
{
    constexpr char16_t kTilde = 0xf1;
    if (std::ranges::find(letters, kTilde, &Letter::plain) == letters.end())
        return;
    forEachWord(letters, [](const Word &word) {
        if (std::count_if(word.begin, word.end, [](const Letter &each) { return each.marked; }) < 2)
            return;
        std::for_each(word.begin, word.end, [](Letter &each) {
            if (each.plain == kTilde)
                each.folded = u'n';
        });
    });
}

// The letters of flags.
constexpr char32_t kFirstRegional = 0x1f1e6;
constexpr char32_t kLastRegional = 0x1f1ff;

bool isRegional(const Letter &letter, const QString &text)
{
    if (letter.plain != kBeyond || letter.kind != LetterKind::Word)
        return false;
    const char32_t c = codePointAt(text, letter.at);
    return c >= kFirstRegional && c <= kLastRegional;
}

bool isFlag(const Letter &first, const Letter &second)
{
    constexpr int kCapital = 'A' - 'a';
    const char code[]
        = {static_cast<char>(first.folded + kCapital), static_cast<char>(second.folded + kCapital), '\0'};
    UErrorCode error = U_ZERO_ERROR;
    return uregion_getRegionFromCode(code, &error) && U_SUCCESS(error);
}

void keepAsPicture(Letter &letter)
{
    letter.kind = LetterKind::Symbol;
    letter.folded = letter.plain;
    letter.foreign = false;
    letter.rare = false;
}

// Two that are a flag are a picture, unless letters go on behind it: 🇸🇧, but 🇨🇺nt. More of them spell a word.
void settleFlags(Letters &letters, const QString &text)
{
    const auto isPart = [&text](const Letter &letter) { return isRegional(letter, text); };
    for (auto at = letters.begin(); at != letters.end();) {
        const auto begin = std::find_if(at, letters.end(), isPart);
        at = std::find_if_not(begin, letters.end(), isPart);
        const bool goesOn = at != letters.end() && at->kind == LetterKind::Word;
        if (at - begin == 2 && !goesOn && isFlag(*begin, *(begin + 1)))
            std::for_each(begin, at, keepAsPicture);
    }
}

// "kiII", "CASlNO"
void settleCapitals(Letters &letters, const QString &original)
{
    const auto isLetter = [&letters](std::size_t at) {
        return at < letters.size() && letters[at].kind == LetterKind::Word && !letters[at].digit;
    };
    const auto isCapital
        = [&](std::size_t at) { return isLetter(at) && original[letters[at].origin.from].isUpper(); };
    for (std::size_t at = 1; at < letters.size(); ++at) {
        Letter &letter = letters[at];
        if (!isLetter(at - 1))
            continue;
        const bool behindL = letters[at - 1].drawn == u'l';
        if (letter.plain == u'i' && isCapital(at) && (behindL || !isCapital(at - 1)))
            letter.drawn = u'l';
        else if (letter.plain == u'l' && !isCapital(at) && isCapital(at - 1) && isCapital(at + 1))
            letter.drawn = u'i';
    }
}

} // namespace

void settle(std::vector<Letter> &letters, const Subject &subject)
{
    settleFlags(letters, subject.normalised().text);
    settleZeros(letters);
    settleAlphabets(letters);
    settleTildes(letters);
    settleCapitals(letters, subject.original());
}

} // namespace barrage
