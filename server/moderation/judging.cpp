// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/judging.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/subject.h"

namespace barrage {

namespace {

using Rules = std::span<const CompiledRule>;

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

Finding worst(Rules rules, const Subject &subject, Outcome ofReplace)
{
    Finding finding;
    for (const CompiledRule &rule : rules) {
        const Outcome outcome = outcomeOf(rule.action, ofReplace);
        if (outcome > finding.outcome && !rule.hits(subject).isEmpty())
            finding = {outcome, rule.id};
        if (finding.outcome == Outcome::Block)
            break;
    }
    return finding;
}

Result<Shown> withReplacements(Rules rules, const Subject &original)
{
    Shown shown {original.original(), {}};
    Subject subject = original;
    for (const CompiledRule &rule : rules) {
        const QList<Span> hits = rule.action == RuleAction::Replace ? rule.hits(subject) : QList<Span>();
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

Verdict judgeReplaced(Rules rules, const Finding &before, const Shown &shown)
{
    const Result<Subject> subject = Subject::of(shown.text);
    if (!subject)
        return {Outcome::Hold, before.rule, shown.text};
    const Finding after = worst(rules, subject.value(), Outcome::Hold);
    const Finding &decisive = after.outcome > before.outcome ? after : before;
    const bool onlyReplaced = decisive.outcome == Outcome::Show;
    return {decisive.outcome, onlyReplaced ? shown.rule : decisive.rule, shown.text};
}

Verdict judgeOrThrow(Rules rules, const QString &text)
{
    const Result<Subject> subject = Subject::of(text);
    if (!subject)
        return {Outcome::Hold, {}, text};
    const Finding before = worst(rules, subject.value(), Outcome::Show);
    if (before.outcome == Outcome::Block)
        return {Outcome::Block, before.rule, text};
    const Result<Shown> shown = withReplacements(rules, subject.value());
    if (!shown)
        return {Outcome::Hold, before.rule, text};
    if (shown.value().text == text)
        return {before.outcome, before.outcome == Outcome::Show ? shown.value().rule : before.rule, text};
    return judgeReplaced(rules, before, shown.value());
}

} // namespace

Verdict judge(Rules rules, const QString &text) noexcept
{
    try {
        return judgeOrThrow(rules, text);
    } catch (...) {
        return {Outcome::Hold, {}, text};
    }
}

} // namespace barrage
