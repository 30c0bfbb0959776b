// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/letters.h"

#include "moderation/han.h"
#include "moderation/hanshapes.h"
#include "moderation/lookalikes.h"
#include "moderation/subject.h"

#include <unicode/uregion.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>

namespace barrage {

namespace {

using Letters = std::vector<Letter>;

constexpr char16_t kBeyond = 0xfffd; // see Letter::plain
constexpr char32_t kVoiced = 0x3099;
constexpr char32_t kHalfVoiced = 0x309a;

char32_t codePointAt(QStringView text, qsizetype at)
{
    char32_t c = 0;
    U16_GET(text.utf16(), 0, at, text.size(), c);
    return c;
}

bool isAscii(char16_t c)
{
    return c && c < 0x80;
}

// As CJK keyboards write them; those of ASCII inside such a text are suspicious.
bool isSentenceMark(char16_t c)
{
    return QStringView(u"。，！？；：、…「」『』（）《》“”～\n").contains(QChar(c));
}

// Strokes of Han characters that nobody writes but between two of them: 六丶合丶彩.
bool isStroke(char32_t c)
{
    return c == U'丶' || c == U'丨' || c == U'丿' || c == U'乀' || c == U'乁' || c == U'亅';
}

// Of the block of Unicode that has nothing else: ⺅.
bool isRadicalForm(char16_t c)
{
    return c >= 0x2e80 && c <= 0x2eff;
}

// ヽ, which is drawn for a part of a kana: ノヽ for ハ.
constexpr char32_t kIterationMark = 0x30fd;

LetterKind kindOf(char32_t c, bool looksLikeLetter)
{
    if (isStroke(c))
        return LetterKind::Symbol;
    if (c == kIterationMark)
        return LetterKind::Ideogram;
    if (c < 0xffff && (isHan(static_cast<char16_t>(c)) || isKana(static_cast<char16_t>(c))))
        return LetterKind::Ideogram;
    if (QChar::isLetterOrNumber(c) || looksLikeLetter)
        return LetterKind::Word;
    return QChar::isSpace(c) ? LetterKind::Space : LetterKind::Symbol;
}

// What it was before case was folded tells more: Μ looks like M, μ does not.
LookAlike lookOf(char32_t original, char32_t normalised)
{
    if (original == normalised || normalised < 0x80 || !QChar::isUpper(original))
        return lookAlike(normalised).letter ? lookAlike(normalised) : lookAlike(original);
    const LookAlike capital = lookAlike(original);
    return capital.letter ? capital : lookAlike(normalised);
}

char16_t pictureOf(char32_t original, char32_t normalised)
{
    const char16_t han = hanOfPicture(original);
    return han ? han : hanOfPicture(normalised);
}

Letter anyLetter(char32_t original, char32_t c)
{
    const LookAlike look = lookOf(original, c);
    Letter letter;
    letter.kind = kindOf(c, look.letter && (look.rare || look.accented || look.letter == c));
    letter.plain = c < 0xffff ? static_cast<char16_t>(c) : kBeyond;
    letter.other = letter.kind == LetterKind::Symbol ? pictureOf(original, c) : otherLook(original);
    letter.digit = QChar::isDigit(c);
    letter.enclosed = QChar::category(original) == QChar::Number_Other;
    letter.marked = look.accented;
    letter.foreign = look.letter && look.letter != c && !look.accented;
    letter.rare = look.rare;
    letter.folded = letter.kind == LetterKind::Ideogram || isRadicalForm(letter.plain)
        ? foldedHan(letter.plain)
        : look.letter ? look.letter
                      : letter.plain;
    if (const int digit = QChar::digitValue(c); letter.enclosed && digit >= 0 && c > 0x7f) { // ❶
        letter.folded = static_cast<char16_t>(u'0' + digit);
        letter.digit = true;
    }
    letter.sentence = letter.kind == LetterKind::Symbol
        && (isSentenceMark(static_cast<char16_t>(original)) || isSentenceMark(letter.plain));
    return letter;
}

Letter ideogram(char16_t c)
{
    Letter letter;
    letter.kind = LetterKind::Ideogram;
    letter.plain = c;
    letter.folded = foldedHan(c);
    return letter;
}

const Letter &asciiLetter(char32_t c)
{
    static const auto table = [] {
        std::array<Letter, 0x80> letters;
        for (char32_t each = 0; each < letters.size(); ++each)
            letters[each] = anyLetter(each, each);
        return letters;
    }();
    return table[c];
}

// The first two are most of what is ever asked for; case makes no difference to them.
Letter letterOf(char32_t original, char32_t c)
{
    if (c < 0x80 && original < 0x80)
        return asciiLetter(c);
    const auto unit = static_cast<char16_t>(c);
    if (original == c && c < 0xffff && (isHan(unit) || isKana(unit)) && !isStroke(c))
        return ideogram(unit);
    return anyLetter(original, c);
}

// A voicing mark that was written beside its kana: NFKC makes a space and a mark of it.
void voice(Letters &letters, char32_t mark)
{
    if (letters.size() > 1 && letters.back().kind == LetterKind::Space)
        letters.pop_back();
    Letter &letter = letters.back();
    const QString voiced = (QString(QChar(letter.plain)) + QChar(static_cast<char16_t>(mark)))
                               .normalized(QString::NormalizationForm_C);
    if (voiced.size() == 1 && letter.plain != kIterationMark)
        letter.folded = foldedHan(voiced[0].unicode());
    else if (letter.kind == LetterKind::Ideogram)
        letter.other = static_cast<char16_t>(mark);
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

bool hasLatin(const Word &word)
{
    return std::any_of(word.begin, word.end, [](const Letter &letter) {
        return !letter.foreign && !letter.digit && isAscii(letter.folded);
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

Letters lettersOf(const Subject &subject)
{
    const View<QString> &view = subject.normalised();
    const QString &text = view.text;
    Letters letters;
    letters.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        const Span origin = view.origins[static_cast<std::size_t>(at)];
        if (c >= 0x80 && QChar::isMark(c)) {
            if (!letters.empty())
                letters.back().marked = true;
            if (!letters.empty() && (c == kVoiced || c == kHalfVoiced))
                voice(letters, c);
        } else {
            letters.push_back(letterOf(codePointAt(subject.original(), origin.from), c));
            letters.back().at = static_cast<int>(at);
            letters.back().origin = origin;
        }
        at += c > 0xffff ? 2 : 1;
    }
    settleFlags(letters, text);
    settleZeros(letters);
    settleAlphabets(letters);
    settleTildes(letters);
    settleCapitals(letters, subject.original());
    return letters;
}

} // namespace barrage
