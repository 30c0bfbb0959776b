// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/kinds.h"
#include "moderation/needle.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"

namespace barrage {

namespace {

constexpr int kLeast = 3;
constexpr int kMost = 60;

// What repetition is looked for in: the letters and digits, whatever stands between them, and the symbols,
// where no letter does.
struct Repeatable
{
    View<QString> letters;
    View<QString> symbols; // what parts them is never the same
};

Repeatable repeatable(const View<QString> &normalised)
{
    constexpr char16_t kFirstParting = 0xe000; // of the private use area
    Repeatable found;
    for (qsizetype at = 0; at < normalised.text.size(); ++at) {
        const QChar c = normalised.text.at(at);
        const Span origin = normalised.origins[static_cast<std::size_t>(at)];
        const bool letter = c.isLetterOrNumber() || c.isMark();
        if (letter)
            found.letters.append(c, origin);
        if (!c.isSpace())
            found.symbols.append(letter ? QChar(static_cast<char16_t>(kFirstParting + at)) : c, origin);
    }
    return found;
}

// The longest part made of units of this size, if there are more than `most` of them.
std::optional<Span> longestRun(const QString &text, qsizetype unit, int most)
{
    std::optional<Span> longest;
    qsizetype from = 0;
    for (qsizetype at = unit; at <= text.size(); ++at) {
        if (at < text.size() && text.at(at) == text.at(at - unit))
            continue;
        const Span run {from, at};
        if ((run.to - run.from) / unit > most
            && (!longest || run.to - run.from > longest->to - longest->from))
            longest = run;
        from = at - unit + 1;
    }
    return longest;
}

QList<Hit> floods(const View<QString> &view, int most)
{
    for (qsizetype unit = 1; unit * (most + 1) <= view.text.size(); ++unit) {
        if (const auto run = longestRun(view.text, unit, most))
            return {Hit {view.inOriginal(*run), Evidence::Hard, ViewKind::Original}};
    }
    return {};
}

} // namespace

Result<Matcher> kinds::flood(const QString &pattern)
{
    const auto numbers = numbersFrom(pattern, {{kLeast, kMost}});
    if (!numbers)
        return refusal(
            Refusal::tr("Write how often something may stand in a row, from %1 to %2: for example 10.")
                .arg(kLeast)
                .arg(kMost));
    return Matcher([most = numbers->first()](const Subject &subject) {
        const Repeatable found = repeatable(subject.normalised());
        const QList<Hit> letters = floods(found.letters, most);
        return letters.isEmpty() ? floods(found.symbols, most) : letters;
    });
}

} // namespace barrage
