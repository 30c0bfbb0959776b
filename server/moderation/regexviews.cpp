// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/regexviews.h"

#include "moderation/kanalikes.h"
#include "moderation/letterdrawings.h"
#include "moderation/lookalikes.h"
#include "moderation/repeats.h"
#include "moderation/utf8encoder.h"

#include <unicode/utf16.h>

#include <algorithm>
#include <string>

namespace barrage {

namespace {

using Letters = std::vector<Letter>;

constexpr int kLongNumber = 10; // digits; a date has fewer
constexpr int kLongestGap = 2;  // characters left out between two letters

constexpr char32_t kReplacement = 0xfffd;

View<QByteArray> utf8Of(const QString &text)
{
    Utf8Encoder encoder(static_cast<std::size_t>(text.size()));
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
    Utf8Encoder encoder(letters.size());
    for (const Letter &letter : letters)
        encoder.append(spell(letter), letter.origin);
    return std::move(encoder).view();
}

char16_t leet(const Letter &letter)
{
    if (letter.drawn)
        return letter.drawn;
    const char16_t stands = leetOf(letter.folded).first;
    return stands ? stands : letter.folded;
}

char16_t otherLeet(const Letter &letter)
{
    const char16_t stands = leetOf(letter.folded).second;
    return stands ? stands : leet(letter);
}

char16_t other(const Letter &letter)
{
    return letter.other && letter.kind == LetterKind::Word ? letter.other : leet(letter);
}

bool isHiragana(const Letter &letter)
{
    return letter.folded >= 0x3041 && letter.folded <= 0x3096;
}

char16_t katakana(const Letter &letter)
{
    return isHiragana(letter) ? static_cast<char16_t>(letter.folded + 0x60) : letter.folded;
}

char16_t plain(const Letter &letter)
{
    return letter.plain;
}

char16_t folded(const Letter &letter)
{
    return letter.folded;
}

bool isAlphabetic(const Letter &letter)
{
    return letter.kind == LetterKind::Word && !letter.digit;
}

bool isPicture(const Letter &letter)
{
    constexpr char16_t kBeyond = 0xfffd; // see Letter::plain
    constexpr char16_t kFirstPicture = 0x2600;
    return letter.kind == LetterKind::Symbol
        && (letter.plain == kBeyond || (letter.plain >= kFirstPicture && letter.plain < 0x2e80));
}

// Two of a letter are ordinary, three are not: so many are left of them.
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

// "free 🎁 crypto", "free🎁crypto": with a space for each picture, and each run of spaces once.
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

// With what looks like kana as kana, and nothing but ideograms: ノヽケ゛.
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

// "➕我 威❤信" for 加我 微信: pictures as what they stand for, hearts as nothing.
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

// "1 d 1 0 t": with digits and symbols as the letters that they stand for.
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

// "fu|<", "f(_)ck": null if nothing is drawn so.
Letters withDrawings(const Letters &letters)
{
    std::u16string text;
    for (const Letter &letter : letters)
        text += letter.plain;
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

// Which ways of spelling make a difference to a text: a view that would say the same as another is not made.
struct Differences
{
    bool folded = false;
    bool katakana = false;
    bool leet = false;
    bool other = false;

    explicit Differences(const Letters &letters)
    {
        for (const Letter &letter : letters) {
            folded = folded || letter.folded != letter.plain;
            katakana = katakana || isHiragana(letter);
            leet = leet || letter.drawn || leetOf(letter.folded).first;
            other = other || (letter.other && letter.kind == LetterKind::Word);
        }
    }
};

class Views
{
public:
    explicit Views(const QString &original)
        : m_lower(original.toLower().toUtf8())
        , m_list {{ViewKind::Original, Evidence::Hard, utf8Of(original)}}
    {
    }

    template <typename Spell>
    void add(ViewKind kind, Evidence evidence, const Letters &letters, Spell spell)
    {
        View<QByteArray> view = viewOf(letters, spell);
        const auto isSame = [&view](const RegexView &other) { return other.view.text == view.text; };
        if (view.text != m_lower && std::ranges::none_of(m_list, isSame))
            m_list.push_back({kind, evidence, std::move(view)});
    }
    // Of the same text in other letters.
    void addFolded(ViewKind kind, const Letters &letters, const Differences &differences)
    {
        add(kind, Evidence::Soft, letters, folded);
        if (differences.katakana)
            add(kind, Evidence::Soft, letters, katakana);
    }
    std::vector<RegexView> list() && { return std::move(m_list); }

private:
    QByteArray m_lower;
    std::vector<RegexView> m_list;
};

} // namespace

std::vector<RegexView> regexViewsOf(const QString &original, const Letters &letters)
{
    const Differences differences(letters);
    const Letters apart = joined(letters);
    const Letters once = withoutRepeats(letters, 1);
    const bool repeats = once.size() < letters.size();
    Views views(original);
    views.add(ViewKind::Plain, Evidence::Hard, letters, plain);
    if (differences.folded || differences.katakana)
        views.addFolded(ViewKind::Folded, letters, differences);
    if (differences.leet) {
        views.add(ViewKind::Leet, Evidence::Soft, letters, leet);
        views.add(ViewKind::Leet, Evidence::Soft, letters, otherLeet);
    }
    if (differences.other)
        views.add(ViewKind::Folded, Evidence::Soft, letters, other);
    if (repeats) {
        views.add(ViewKind::Repeats, Evidence::Soft, once, folded);
        views.add(ViewKind::Repeats, Evidence::Soft, withoutRepeats(letters, 2), folded);
    }
    if (differences.leet) {
        views.add(ViewKind::Joined, Evidence::Soft, joined(readAsLetters(letters)), folded);
        if (const Letters drawn = withDrawings(letters); !drawn.empty())
            views.add(ViewKind::Leet, Evidence::Soft, drawn, leet);
    }
    if (apart.size() < letters.size())
        views.addFolded(ViewKind::Joined, apart, differences);
    if (std::ranges::any_of(letters, isPicture)) {
        const Letters spaced = spacedPictures(letters);
        views.addFolded(ViewKind::Joined, spaced, differences);
        if (differences.leet)
            views.add(ViewKind::Joined, Evidence::Soft, spaced, leet);
    }
    if (const Letters ads = picturedAds(letters); !ads.empty())
        views.add(ViewKind::Homophone, Evidence::Soft, ads, folded);
    if (const Letters kana = kanaOf(letters); !kana.empty()) {
        views.add(ViewKind::Folded, Evidence::Soft, kana, folded);
        views.add(ViewKind::Folded, Evidence::Soft, kana, katakana);
    }
    if (repeats || differences.leet)
        views.add(ViewKind::Joined, Evidence::Soft, joined(once), leet);
    return std::move(views).list();
}

} // namespace barrage
