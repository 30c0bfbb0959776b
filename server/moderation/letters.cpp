// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/letters.h"

#include "moderation/han.h"
#include "moderation/hanshapes.h"
#include "moderation/lookalikes.h"
#include "moderation/settling.h"
#include "moderation/subject.h"

#include <unicode/utf16.h>

#include <algorithm>
#include <array>

namespace barrage {

namespace {

using Letters = std::vector<Letter>;

constexpr char32_t kVoiced = 0x3099;
constexpr char32_t kHalfVoiced = 0x309a;

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

} // namespace

char32_t codePointAt(QStringView text, qsizetype at)
{
    char32_t c = 0;
    U16_GET(text.utf16(), 0, at, text.size(), c);
    return c;
}

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
    settle(letters, subject);
    return letters;
}

} // namespace barrage
