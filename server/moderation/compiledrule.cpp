// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/compiledrule.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/smartindex.h"
#include "moderation/subject.h"

namespace barrage {

namespace {

Error refusal(const QString &text)
{
    return {QStringLiteral("bad_rule"), text};
}

// A number that came from the store may be none of the enum's.
bool isKnown(RuleAction action)
{
    return action == RuleAction::Block || action == RuleAction::Hold || action == RuleAction::Replace;
}

Result<Matcher> compilePattern(const Rule &rule)
{
    const RuleKind *kind = ruleKindFromId(rule.kind);
    if (!kind)
        return refusal(
            QStringLiteral("This program does not know rules of the kind \"%1\": choose another kind.")
                .arg(rule.kind));
    if (rule.pattern.trimmed().isEmpty())
        return refusal(QStringLiteral("The pattern is empty: write what is to be found."));
    if (characterCount(rule.pattern) > limits::kPatternCharacters)
        return refusal(QStringLiteral("The pattern is too long: use at most %1 characters, or several rules.")
                           .arg(limits::kPatternCharacters));
    return kind->compile(rule.pattern);
}

// What a message would be that consists of one replaced character.
QString shownFor(const QString &replacement)
{
    return replacement.isEmpty() ? QStringLiteral("*") : replacement;
}

Status checkReplacement(const Matcher &hits, const QString &replacement)
{
    if (characterCount(replacement) > limits::kTextCharacters)
        return refusal(QStringLiteral("The replacement is too long: use at most %1 characters.")
                           .arg(limits::kTextCharacters));
    const Result<Subject> subject = Subject::of(shownFor(replacement));
    if (!subject)
        return subject.error();
    if (!hits(subject.value()).isEmpty())
        return refusal(
            QStringLiteral("The rule would find its own replacement: choose another replacement."));
    return Done {};
}

Result<std::shared_ptr<const Subject>> wordOf(const Rule &rule)
{
    if (rule.kind != kSmartKind)
        return std::shared_ptr<const Subject>();
    Result<Subject> subject = smartPattern(rule.pattern);
    if (!subject)
        return subject.error();
    const bool taken = SmartIndex::takes(subject.value());
    return taken ? std::make_shared<const Subject>(std::move(subject).value())
                 : std::shared_ptr<const Subject>();
}

// Hits that overlap are replaced once.
QList<Span> merged(const QList<Span> &hits)
{
    QList<Span> spans;
    for (const Span hit : hits) {
        if (spans.isEmpty() || hit.from >= spans.last().to)
            spans += hit;
        else
            spans.last().to = qMax(spans.last().to, hit.to);
    }
    return spans;
}

} // namespace

Result<CompiledRule> compileRule(const Rule &rule)
{
    if (!isKnown(rule.action))
        return refusal(
            QStringLiteral("This program does not know what to do with a hit: choose another action."));
    Result<Matcher> hits = compilePattern(rule);
    if (!hits)
        return hits.error();
    const QString replacement = guarded(rule.replacement);
    if (rule.action == RuleAction::Replace) {
        if (const Status status = checkReplacement(hits.value(), replacement); !status)
            return status.error();
    }
    Result<std::shared_ptr<const Subject>> word = wordOf(rule);
    if (!word)
        return word.error();
    return CompiledRule {rule.id,
                         rule.action,
                         replacement,
                         std::move(hits).value(),
                         std::move(word).value(),
                         rule.kind == kRegexKind ? rule.pattern : QString()};
}

QString replaced(const QString &text, const QList<Span> &hits, const QString &replacement)
{
    QString result;
    qsizetype done = 0;
    for (const Span hit : merged(hits)) {
        const QStringView part = QStringView(text).sliced(hit.from, hit.to - hit.from);
        result += QStringView(text).sliced(done, hit.from - done);
        result += replacement.isEmpty() ? QString(characterCount(part), u'*') : replacement;
        done = hit.to;
    }
    return result += QStringView(text).sliced(done);
}

} // namespace barrage
