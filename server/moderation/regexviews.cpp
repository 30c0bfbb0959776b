// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/regexviews.h"

#include "moderation/lookalikes.h"

#include <unicode/utf16.h>

#include <algorithm>

namespace barrage {

namespace {

using Letters = std::vector<Letter>;

constexpr int kLongNumber = 10; // digits; a date has fewer
constexpr int kLongestGap = 2;  // characters left out between two letters

// Makes a view of UTF-8.
class Encoder
{
public:
    explicit Encoder(std::size_t units)
    {
        m_view.text.reserve(static_cast<qsizetype>(units * 3));
        m_view.origins.reserve(units * 3);
    }

    void append(char32_t c, Span origin)
    {
        if (c < 0x80) {
            put(c, origin);
        } else if (c < 0x800) {
            put(0xc0 | (c >> 6), origin);
            put(0x80 | (c & 0x3f), origin);
        } else {
            if (c > 0xffff) {
                put(0xf0 | (c >> 18), origin);
                put(0x80 | ((c >> 12) & 0x3f), origin);
            } else {
                put(0xe0 | (c >> 12), origin);
            }
            put(0x80 | ((c >> 6) & 0x3f), origin);
            put(0x80 | (c & 0x3f), origin);
        }
    }
    View<QByteArray> view() && { return std::move(m_view); }

private:
    void put(char32_t byte, Span origin)
    {
        m_view.text.append(static_cast<char>(byte));
        m_view.origins.push_back(origin);
    }

    View<QByteArray> m_view;
};

constexpr char32_t kReplacement = 0xfffd;

View<QByteArray> utf8Of(const QString &text)
{
    Encoder encoder(static_cast<std::size_t>(text.size()));
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        char32_t c = 0;
        U16_NEXT(text.utf16(), to, text.size(), c);
        encoder.append(U16_IS_SURROGATE(c) ? kReplacement : c, {from, to});
        from = to;
    }
    return std::move(encoder).view();
}

template <typename Spell>
View<QByteArray> viewOf(const Letters &letters, Spell spell)
{
    Encoder encoder(letters.size());
    for (const Letter &letter : letters)
        encoder.append(spell(letter), letter.origin);
    return std::move(encoder).view();
}

char16_t leet(const Letter &letter)
{
    const char16_t stands = leetOf(letter.folded).first;
    return stands ? stands : letter.folded;
}

char16_t katakana(const Letter &letter)
{
    const bool hiragana = letter.folded >= 0x3041 && letter.folded <= 0x3096;
    return hiragana ? static_cast<char16_t>(letter.folded + 0x60) : letter.folded;
}

bool isAlphabetic(const Letter &letter)
{
    return letter.kind == LetterKind::Word && !letter.digit;
}

std::size_t runEnd(const Letters &letters, std::size_t from)
{
    std::size_t to = from + 1;
    while (to < letters.size() && isAlphabetic(letters[to]) && letters[to].folded == letters[from].folded)
        ++to;
    return to;
}

// Two of a letter are ordinary, three are not.
Letters withoutRepeats(const Letters &letters)
{
    constexpr std::size_t kOrdinary = 2;
    Letters once;
    for (std::size_t from = 0; from < letters.size();) {
        const std::size_t to = isAlphabetic(letters[from]) ? runEnd(letters, from) : from + 1;
        const std::size_t kept = to - from > kOrdinary ? 1 : to - from;
        once.insert(once.end(), letters.begin() + static_cast<std::ptrdiff_t>(from),
                    letters.begin() + static_cast<std::ptrdiff_t>(from + kept));
        from = to;
    }
    return once;
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
    return digits >= kLongNumber;
}

Letters joined(const Letters &letters)
{
    const bool longNumber = isLongNumber(letters);
    const auto isKept = [](const Letter &letter) {
        return letter.kind == LetterKind::Word || letter.kind == LetterKind::Ideogram;
    };
    Letters result;
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

} // namespace

std::vector<RegexView> regexViewsOf(const QString &original, const Letters &letters)
{
    std::vector<RegexView> views {{ViewKind::Original, Evidence::Hard, utf8Of(original)}};
    const QByteArray lower = original.toLower().toUtf8();
    const auto add = [&](ViewKind kind, Evidence evidence, View<QByteArray> view) {
        const bool known = view.text == lower || std::ranges::any_of(views, [&](const RegexView &other) {
                               return other.view.text == view.text;
                           });
        if (!known)
            views.push_back({kind, evidence, std::move(view)});
    };
    const Letters apart = joined(letters);
    const Letters once = withoutRepeats(letters);
    const auto plain = [](const Letter &letter) { return letter.plain; };
    const auto folded = [](const Letter &letter) { return letter.folded; };
    add(ViewKind::Plain, Evidence::Hard, viewOf(letters, plain));
    add(ViewKind::Folded, Evidence::Soft, viewOf(letters, folded));
    add(ViewKind::Folded, Evidence::Soft, viewOf(letters, katakana));
    add(ViewKind::Leet, Evidence::Soft, viewOf(letters, leet));
    add(ViewKind::Repeats, Evidence::Soft, viewOf(once, folded));
    add(ViewKind::Joined, Evidence::Soft, viewOf(apart, folded));
    add(ViewKind::Joined, Evidence::Soft, viewOf(apart, katakana));
    add(ViewKind::Joined, Evidence::Soft, viewOf(joined(once), leet));
    return views;
}

} // namespace barrage
