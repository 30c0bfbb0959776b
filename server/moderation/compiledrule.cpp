// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/compiledrule.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/refusal.h"
#include "moderation/ruleactions.h"
#include "moderation/smartindex.h"
#include "moderation/subject.h"
#include "moderation/wholecharacters.h"

namespace barrage {

namespace {

Result<Matcher> compilePattern(const Rule &rule)
{
    const RuleKind *kind = ruleKindFromId(rule.kind);
    if (!kind)
        return refusal(
            Refusal::tr("This program does not know rules of the kind \"%1\": choose another kind.")
                .arg(rule.kind));
    if (rule.pattern.trimmed().isEmpty())
        return refusal(Refusal::tr("The pattern is empty: write what is to be found."));
    if (characterCount(rule.pattern) > limits::kPatternCharacters)
        return refusal(Refusal::tr("The pattern is too long: use at most %1 characters, or several rules.")
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
        return refusal(Refusal::tr("The replacement is too long: use at most %1 characters.")
                           .arg(limits::kTextCharacters));
    const Result<Subject> subject = Subject::of(shownFor(replacement));
    if (!subject)
        return subject.error();
    if (!hits(subject.value()).isEmpty())
        return refusal(Refusal::tr("The rule would find its own replacement: choose another replacement."));
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

QList<Span> wholeCharacters(const QString &text, QList<Span> hits)
{
    for (Span &hit : hits)
        hit = barrage::wholeCharacters(text, hit);
    return hits;
}

Status checkMinutes(int minutes)
{
    if (minutes >= 1 && minutes <= limits::kMuteMinutes)
        return Done {};
    return refusal(Refusal::tr("Mute for at least 1 and at most %1 minutes.").arg(limits::kMuteMinutes));
}

Status checkTag(const QString &tag)
{
    if (characterCount(tag) <= limits::kTagCharacters)
        return Done {};
    return refusal(
        Refusal::tr("The tag is too long: use at most %1 characters.").arg(limits::kTagCharacters));
}

// What the action needs to know more.
Status checkAction(const Rule &rule, const Matcher &hits)
{
    const RuleActionRow *action = rowOf(rule.action);
    if (!action)
        return refusal(
            Refusal::tr("This program does not know what to do with a hit: choose another action."));
    const RuleKind *kind = ruleKindFromId(rule.kind);
    if (rule.action == RuleAction::Replace && kind && kind->looks == Looks::AtTheWhole)
        return refusal(
            Refusal::tr("A rule of this kind judges the message as a whole, and can't replace a part of "
                        "it: choose another action."));
    switch (action->field) {
    case RuleActionRow::Field::None:
        return Done {};
    case RuleActionRow::Field::Replacement:
        return checkReplacement(hits, guarded(rule.replacement));
    case RuleActionRow::Field::Minutes:
        return checkMinutes(rule.muteMinutes);
    case RuleActionRow::Field::Tag:
        return checkTag(rule.tag);
    }
    Q_UNREACHABLE();
}

QString tagOf(const Rule &rule)
{
    const QString tag = guarded(rule.tag);
    return tag.isEmpty() ? leftCharacters(guarded(rule.pattern), limits::kTagCharacters) : tag;
}

} // namespace

Result<CompiledRule> compileRule(const Rule &rule)
{
    Result<Matcher> hits = compilePattern(rule);
    if (!hits)
        return hits.error();
    if (const Status status = checkAction(rule, hits.value()); !status)
        return status.error();
    if (const Status status = AllowList::check(rule.exceptions, limits::kExceptions); !status)
        return status.error();
    Result<std::shared_ptr<const Subject>> word = wordOf(rule);
    if (!word)
        return word.error();
    return CompiledRule {.id = rule.id,
                         .action = rule.action,
                         .replacement = guarded(rule.replacement),
                         .hits = std::move(hits).value(),
                         .word = std::move(word).value(),
                         .expression = rule.kind == kRegexKind ? rule.pattern : QString(),
                         .muteMinutes = rule.muteMinutes,
                         .tag = tagOf(rule),
                         .exceptions = AllowList(rule.exceptions)};
}

QList<Hit> find(const CompiledRule &rule, const Subject &subject)
{
    QList<Hit> hits = rule.hits(subject);
    if (!hits.isEmpty() && !rule.exceptions.isEmpty())
        hits = outside(rule.exceptions.in(subject), std::move(hits));
    for (Hit &hit : hits)
        hit.span = wholeCharacters(subject.original(), hit.span);
    return hits;
}

QString replaced(const QString &text, const QList<Span> &hits, const QString &replacement)
{
    QString result;
    qsizetype done = 0;
    for (const Span hit : merged(wholeCharacters(text, hits))) {
        const QStringView part = QStringView(text).sliced(hit.from, hit.to - hit.from);
        result += QStringView(text).sliced(done, hit.from - done);
        result += replacement.isEmpty() ? QString(characterCount(part), u'*') : replacement;
        done = hit.to;
    }
    return result += QStringView(text).sliced(done);
}

} // namespace barrage
