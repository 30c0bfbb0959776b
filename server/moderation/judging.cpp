// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/judging.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/allowlist.h"
#include "moderation/detector.h"
#include "moderation/ruleactions.h"
#include "moderation/subject.h"

#include <algorithm>
#include <optional>

namespace barrage {

namespace {

struct Finding
{
    Outcome outcome = Outcome::Show;
    RuleId rule {}; // the first that says so
    int muteMinutes = 0;
    QStringList tags = {};
    RuleId tagging {}; // the first that gave a tag
};

struct Shown
{
    QString text;
    RuleId rule {}; // the first that replaced something
};

// A text, and the hits in it that count.
class Reading
{
public:
    Reading(const Detector &detector, const Circumstances &circumstances, Subject subject)
        : m_detector(detector)
        , m_circumstances(circumstances)
        , m_subject(std::move(subject))
    {
    }

    const Detector &detector() const { return m_detector; }
    const Circumstances &circumstances() const { return m_circumstances; }
    const Subject &subject() const { return m_subject; }
    QList<Hit> counted(const CompiledRule &rule, QList<Hit> hits)
    {
        if (!hits.isEmpty() && !rule.exceptions.isEmpty())
            hits = outside(rule.exceptions.in(m_subject), std::move(hits));
        return hits.isEmpty() ? hits : outside(allowed(), std::move(hits));
    }
    void read(Subject subject)
    {
        m_subject = std::move(subject);
        m_allowed.reset();
    }

private:
    const QList<Span> &allowed()
    {
        if (!m_allowed)
            m_allowed = m_circumstances.allowed ? m_circumstances.allowed->in(m_subject) : QList<Span>();
        return *m_allowed;
    }

    const Detector &m_detector;
    const Circumstances &m_circumstances;
    Subject m_subject;
    std::optional<QList<Span>> m_allowed; // when it was first asked for
};

bool isHard(const QList<Hit> &hits)
{
    return std::ranges::any_of(hits, [](const Hit &hit) { return hit.evidence == Evidence::Hard; });
}

Outcome outcomeOf(RuleAction action, Outcome ofReplace, bool hard)
{
    const RuleActionRow *row = rowOf(action);
    if (!row)
        return Outcome::Hold;
    if (!hard)
        return row->soft;
    return action == RuleAction::Replace ? ofReplace : row->outcome;
}

void tag(Finding &finding, const CompiledRule &rule)
{
    if (!isStored(finding.tagging))
        finding.tagging = rule.id;
    if (!finding.tags.contains(rule.tag))
        finding.tags += rule.tag;
}

void note(Finding &finding, const CompiledRule &rule, Outcome outcome, bool hard)
{
    if (rule.action == RuleAction::Tag)
        return tag(finding, rule);
    const int minutes = rule.action == RuleAction::Mute && hard ? rule.muteMinutes : 0;
    if (outcome > finding.outcome || (minutes > 0 && finding.muteMinutes == 0)) {
        finding.outcome = outcome;
        finding.rule = rule.id;
    }
    finding.muteMinutes = std::max(finding.muteMinutes, minutes);
}

// Nothing is worse than a block, but somebody may have to be muted, and tags may be missing.
bool matters(const Finding &finding, const CompiledRule &rule)
{
    return finding.outcome != Outcome::Block || rule.action == RuleAction::Mute
        || rule.action == RuleAction::Tag;
}

Finding worst(Reading &reading, Outcome ofReplace)
{
    const Detector::Scan scan(reading.detector(), reading.subject());
    Finding finding;
    for (const std::size_t i : scan.candidates()) {
        const CompiledRule &rule = reading.detector().rules()[i];
        if (!matters(finding, rule))
            continue;
        const QList<Hit> hits = reading.counted(rule, scan.hits(i));
        if (hits.isEmpty())
            continue;
        const bool hard = isHard(hits);
        note(finding, rule, outcomeOf(rule.action, ofReplace, hard), hard);
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

// Reads on what each replacement left.
Result<Shown> withReplacements(Reading &reading)
{
    Shown shown {reading.subject().original(), {}};
    for (const std::size_t i : reading.detector().replacing()) {
        const CompiledRule &rule = reading.detector().rules()[i];
        const QList<Span> hits = hardSpans(reading.counted(rule, rule.hits(reading.subject())));
        if (hits.isEmpty())
            continue;
        if (!isStored(shown.rule))
            shown.rule = rule.id;
        shown.text = guarded(replaced(shown.text, hits, rule.replacement));
        Result<Subject> next = Subject::of(shown.text, reading.circumstances().earlier);
        if (!next || shown.text.size() > limits::kTextUnits)
            return Error {QStringLiteral("internal"),
                          QStringLiteral("The replacements make the text too long.")};
        reading.read(std::move(next).value());
    }
    return shown;
}

RuleId ruleOf(const Finding &finding, RuleId replacing)
{
    if (finding.outcome != Outcome::Show)
        return finding.rule;
    return isStored(replacing) ? replacing : finding.tagging;
}

Verdict verdictOf(const Finding &finding, const Shown &shown)
{
    return {finding.outcome, ruleOf(finding, shown.rule), shown.text, finding.muteMinutes, finding.tags};
}

// Nobody is muted for what a replacement made.
Verdict judgeReplaced(Reading &reading, Finding finding, const Shown &shown)
{
    const Finding after = worst(reading, Outcome::Hold);
    if (after.outcome > finding.outcome) {
        finding.outcome = after.outcome;
        finding.rule = after.rule;
    }
    return verdictOf(finding, shown);
}

Verdict heldUnread(const QString &text)
{
    return {.outcome = Outcome::Hold, .text = text};
}

Verdict judgeOrThrow(const Detector &detector, const QString &text, const Circumstances &circumstances)
{
    Result<Subject> subject = Subject::of(text, circumstances.earlier);
    if (!subject)
        return heldUnread(text);
    Reading reading(detector, circumstances, std::move(subject).value());
    const Finding finding = worst(reading, Outcome::Show);
    if (finding.outcome == Outcome::Block)
        return verdictOf(finding, {text, {}});
    const Result<Shown> shown = withReplacements(reading);
    if (!shown)
        return {Outcome::Hold, finding.rule, text, 0, finding.tags};
    return shown.value().text == text ? verdictOf(finding, shown.value())
                                      : judgeReplaced(reading, finding, shown.value());
}

} // namespace

Verdict judge(const Detector &detector, const QString &text, const Circumstances &circumstances) noexcept
{
    try {
        return judgeOrThrow(detector, text, circumstances);
    } catch (...) {
        return heldUnread(text);
    }
}

} // namespace barrage
