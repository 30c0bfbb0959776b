// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulescheck.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/rulebook.h"
#include "moderation/rulekinds.h"

#include <QHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace barrage {

namespace {

constexpr QLatin1String kExpression("re:");

struct Case
{
    QString rule;
    QString text;
};

Error refusal(const char *text)
{
    return {QStringLiteral("bad_line"), QString::fromLatin1(text)};
}

Result<Case> caseOf(const QByteArray &line)
{
    if (line.size() > limits::kRulesCheckLineBytes)
        return refusal("The line is too long: leave it out or shorten its text.");
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue rule = object.value(QLatin1String("rule"));
    const QJsonValue text = object.value(QLatin1String("text"));
    if (!rule.isString() || !text.isString())
        return refusal("Write each line as {\"rule\":\"...\",\"text\":\"...\"}.");
    return Case {rule.toString(), text.toString()};
}

Rule ruleOf(const QString &written)
{
    const bool expression = written.startsWith(kExpression);
    Rule rule;
    rule.id = RuleId {1};
    rule.kind = expression ? QString(kRegexKind) : QString(kSmartKind);
    rule.pattern = expression ? written.sliced(kExpression.size()) : written;
    return rule;
}

const char *answerOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Show:
        return "pass\n";
    case Outcome::Hold:
        return "hold\n";
    case Outcome::Block:
        return "block\n";
    }
    return "hold\n";
}

// Lists often have many texts for one rule in a row.
class Judge
{
public:
    Result<Outcome> judge(const Case &wanted)
    {
        if (!m_book || wanted.rule != m_rule.rule) {
            const Rule rule = ruleOf(wanted.rule);
            if (const Status usable = RuleBook::check(rule); !usable)
                return usable.error();
            m_book = RuleBook::compile({rule});
            m_rule = wanted;
        }
        return m_book->judge(guarded(wanted.text)).outcome;
    }

private:
    Case m_rule;
    std::shared_ptr<const RuleBook> m_book;
};

Result<Outcome> outcomeOf(Judge &judge, const QByteArray &line)
{
    const Result<Case> wanted = caseOf(line);
    return wanted ? judge.judge(wanted.value()) : Result<Outcome>(wanted.error());
}

} // namespace

int checkRules(QIODevice &in, QIODevice &out, QIODevice &errors)
{
    Judge judge;
    int exitCode = 0;
    for (qint64 number = 1;; ++number) {
        const QByteArray raw = in.readLine();
        if (raw.isEmpty())
            return exitCode;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const Result<Outcome> outcome = outcomeOf(judge, line);
        out.write(answerOf(outcome ? outcome.value() : Outcome::Hold));
        if (!outcome) {
            errors.write(QStringLiteral("line %1: %2\n").arg(number).arg(outcome.error().text).toUtf8());
            exitCode = 1;
        }
    }
}

} // namespace barrage
