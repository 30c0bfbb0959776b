// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/judging.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/detector.h"
#include "moderation/subject.h"

#include <algorithm>

namespace barrage {

namespace {

struct Finding
{
    Outcome outcome = Outcome::Show;
    RuleId rule {}; // the first that says so
};

struct Shown
{
    QString text;
    RuleId rule {}; // the first that replaced something
};

bool isHard(const QList<Hit> &hits)
{
    return std::ranges::any_of(hits, [](const Hit &hit) { return hit.evidence == Evidence::Hard; });
}

Outcome outcomeOf(RuleAction action, Outcome ofReplace)
{
    switch (action) {
    case RuleAction::Block:
        return Outcome::Block;
    case RuleAction::Hold:
        return Outcome::Hold;
    case RuleAction::Replace:
        return ofReplace;
    }
    return Outcome::Hold;
}

// Soft evidence is for a person, whatever the action.
Outcome outcomeOf(RuleAction action, Outcome ofReplace, const QList<Hit> &hits)
{
    if (hits.isEmpty())
        return Outcome::Show;
    return isHard(hits) ? outcomeOf(action, ofReplace) : Outcome::Hold;
}

Finding worst(const Detector &detector, const Subject &subject, Outcome ofReplace)
{
    const Detector::Scan scan(detector, subject);
    Finding finding;
    for (const std::size_t i : scan.candidates()) {
        if (finding.outcome == Outcome::Block)
            break;
        const CompiledRule &rule = detector.rules()[i];
        const Outcome outcome = outcomeOf(rule.action, ofReplace, scan.hits(i));
        if (outcome > finding.outcome)
            finding = {outcome, rule.id};
    }
    return finding;
}

QList<Span> hardSpans(const QList<Hit> &hits)
{
    QList<Span> spans;
    for (const Hit &hit : hits) {
        if (hit.evidence == Evidence::Hard)
            spans += hit.span;
    }
    std::ranges::sort(spans, {}, &Span::from);
    return spans;
}

Result<Shown> withReplacements(const Detector &detector, const Subject &original)
{
    Shown shown {original.original(), {}};
    Subject subject = original;
    for (std::size_t i = 0; i < detector.rules().size(); ++i) {
        const CompiledRule &rule = detector.rules()[i];
        if (rule.action != RuleAction::Replace)
            continue;
        const QList<Span> hits = hardSpans(rule.hits(subject));
        if (hits.isEmpty())
            continue;
        if (!isStored(shown.rule))
            shown.rule = rule.id;
        shown.text = guarded(replaced(shown.text, hits, rule.replacement));
        Result<Subject> next = Subject::of(shown.text);
        if (!next || shown.text.size() > limits::kTextUnits)
            return Error {QStringLiteral("internal"),
                          QStringLiteral("The replacements make the text too long.")};
        subject = std::move(next).value();
    }
    return shown;
}

Verdict judgeReplaced(const Detector &detector, const Finding &before, const Shown &shown)
{
    const Result<Subject> subject = Subject::of(shown.text);
    if (!subject)
        return {Outcome::Hold, before.rule, shown.text};
    const Finding after = worst(detector, subject.value(), Outcome::Hold);
    const Finding &decisive = after.outcome > before.outcome ? after : before;
    const bool onlyReplaced = decisive.outcome == Outcome::Show;
    return {decisive.outcome, onlyReplaced ? shown.rule : decisive.rule, shown.text};
}

Verdict judgeOrThrow(const Detector &detector, const QString &text)
{
    const Result<Subject> subject = Subject::of(text);
    if (!subject)
        return {Outcome::Hold, {}, text};
    const Finding before = worst(detector, subject.value(), Outcome::Show);
    if (before.outcome == Outcome::Block)
        return {Outcome::Block, before.rule, text};
    const Result<Shown> shown = withReplacements(detector, subject.value());
    if (!shown)
        return {Outcome::Hold, before.rule, text};
    if (shown.value().text == text)
        return {before.outcome, before.outcome == Outcome::Show ? shown.value().rule : before.rule, text};
    return judgeReplaced(detector, before, shown.value());
}

} // namespace

Verdict judge(const Detector &detector, const QString &text) noexcept
{
    try {
        return judgeOrThrow(detector, text);
    } catch (...) {
        return {Outcome::Hold, {}, text};
    }
}

} // namespace barrage
