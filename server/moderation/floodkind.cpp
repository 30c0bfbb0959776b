// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/kinds.h"
#include "moderation/needle.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"

namespace barrage {

namespace {

constexpr int kLeast = 3;
constexpr int kMost = 60;

// What repetition is looked for in; if there are no letters and digits, it is in the symbols.
View<QString> repeatable(const View<QString> &normalised)
{
    View<QString> letters;
    View<QString> symbols;
    for (qsizetype at = 0; at < normalised.text.size(); ++at) {
        const QChar c = normalised.text.at(at);
        const Span origin = normalised.origins[static_cast<std::size_t>(at)];
        if (c.isLetterOrNumber() || c.isMark())
            letters.append(c, origin);
        else if (!c.isSpace())
            symbols.append(c, origin);
    }
    return letters.text.isEmpty() ? symbols : letters;
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
        return floods(repeatable(subject.normalised()), most);
    });
}

} // namespace barrage
