// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/regexviews.h"

#include "moderation/lookalikes.h"
#include "moderation/regexletters.h"
#include "moderation/utf8encoder.h"

#include <unicode/utf16.h>

#include <algorithm>
#include <string>

namespace barrage {

namespace {

using namespace regexletters;

using Letters = std::vector<Letter>;

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

void addLeet(Views &views, const Letters &letters)
{
    views.add(ViewKind::Leet, Evidence::Soft, letters, leet);
    views.add(ViewKind::Leet, Evidence::Soft, letters, otherLeet);
    views.add(ViewKind::Joined, Evidence::Soft, joined(readAsLetters(letters)), folded);
    if (const Letters drawn = withDrawings(letters); !drawn.empty())
        views.add(ViewKind::Leet, Evidence::Soft, drawn, leet);
}

void addRepeats(Views &views, const Letters &letters, const Letters &once)
{
    views.add(ViewKind::Repeats, Evidence::Soft, once, folded);
    views.add(ViewKind::Repeats, Evidence::Soft, withoutRepeats(letters, 2), folded);
}

void addPictures(Views &views, const Letters &letters, const Differences &differences)
{
    if (std::ranges::any_of(letters, isPicture)) {
        const Letters spaced = spacedPictures(letters);
        views.addFolded(ViewKind::Joined, spaced, differences);
        if (differences.leet)
            views.add(ViewKind::Joined, Evidence::Soft, spaced, leet);
    }
    if (const Letters ads = picturedAds(letters); !ads.empty())
        views.add(ViewKind::Homophone, Evidence::Soft, ads, folded);
}

void addKana(Views &views, const Letters &letters)
{
    const Letters kana = kanaOf(letters);
    if (kana.empty())
        return;
    views.add(ViewKind::Folded, Evidence::Soft, kana, folded);
    views.add(ViewKind::Folded, Evidence::Soft, kana, katakana);
}

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
    if (differences.leet)
        addLeet(views, letters);
    if (differences.other)
        views.add(ViewKind::Folded, Evidence::Soft, letters, other);
    if (repeats)
        addRepeats(views, letters, once);
    if (apart.size() < letters.size())
        views.addFolded(ViewKind::Joined, apart, differences);
    addPictures(views, letters, differences);
    addKana(views, letters);
    if (repeats || differences.leet)
        views.add(ViewKind::Joined, Evidence::Soft, joined(once), leet);
    return std::move(views).list();
}

} // namespace barrage
