// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulebook.h"

#include "core/limits.h"
#include "moderation/judging.h"

#include <utility>

namespace barrage {

RuleBook::RuleBook(std::vector<CompiledRule> rules, QList<RuleId> broken, AllowList allowed)
    : m_detector(std::move(rules))
    , m_broken(std::move(broken))
    , m_allowed(std::move(allowed))
{
}

std::shared_ptr<const RuleBook> RuleBook::compile(const QList<Rule> &rules, const QStringList &allowed)
{
    std::vector<CompiledRule> compiled;
    QList<RuleId> broken;
    for (const Rule &rule : rules) {
        if (!rule.enabled)
            continue;
        Result<CompiledRule> result = compileRule(rule);
        if (result && compiled.size() < limits::kRules)
            compiled.push_back(std::move(result).value());
        else
            broken += rule.id;
    }
    return std::make_shared<const RuleBook>(std::move(compiled), std::move(broken), AllowList(allowed));
}

Status RuleBook::check(const Rule &rule)
{
    const Result<CompiledRule> result = compileRule(rule);
    return result ? Status(Done {}) : Status(result.error());
}

Verdict RuleBook::judge(const QString &text, const QList<EarlierText> &earlier) const
{
    Verdict verdict = barrage::judge(m_detector, text, {&m_allowed, earlier});
    if (!m_broken.isEmpty() && verdict.outcome < Outcome::Hold) {
        verdict.outcome = Outcome::Hold;
        verdict.rule = m_broken.first();
    }
    return verdict;
}

const QList<RuleId> &RuleBook::broken() const
{
    return m_broken;
}

} // namespace barrage
