// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulebook.h"

#include "core/limits.h"
#include "moderation/judging.h"

#include <algorithm>
#include <utility>

namespace barrage {

namespace {

// As among the rules of one book, one that mutes names itself before one that only blocks.
bool decides(const Verdict &later, const Verdict &before)
{
    if ((later.muteMinutes > 0) != (before.muteMinutes > 0))
        return later.muteMinutes > 0;
    const bool onlyLater = !isStored(before.rule) && isStored(later.rule);
    return later.outcome > before.outcome || (later.outcome == before.outcome && onlyLater);
}

// Of one text; the later rules judged what the earlier ones had left of it.
Verdict worseOf(const Verdict &before, const Verdict &later)
{
    const QStringList tags = before.tags + later.tags;
    Verdict worse = decides(later, before) ? later : before;
    worse.outcome = std::max(before.outcome, later.outcome);
    worse.text = later.text;
    worse.muteMinutes = std::max(before.muteMinutes, later.muteMinutes);
    worse.tags = tags;
    worse.tags.removeDuplicates();
    return worse;
}

} // namespace

RuleBook::RuleBook(std::vector<CompiledRule> rules, QList<RuleId> broken, AllowList allowed)
    : m_detector(std::make_shared<const Detector>(std::move(rules)))
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

std::shared_ptr<const RuleBook> RuleBook::supplemented(const QList<Rule> &later) const
{
    auto addition = std::make_shared<RuleBook>(*compile(later));
    addition->m_allowed = m_allowed;
    auto book = std::make_shared<RuleBook>(*this);
    book->m_broken += addition->m_broken;
    book->m_later = std::move(addition);
    return book;
}

std::shared_ptr<const RuleBook> RuleBook::allowing(const QStringList &allowed) const
{
    auto book = std::make_shared<RuleBook>(*this);
    book->m_allowed = AllowList(allowed);
    if (m_later)
        book->m_later = m_later->allowing(allowed);
    return book;
}

Status RuleBook::check(const Rule &rule)
{
    const Result<CompiledRule> result = compileRule(rule);
    return result ? Status(Done {}) : Status(result.error());
}

Verdict RuleBook::judge(const QString &text, const QList<EarlierText> &earlier) const
{
    Verdict verdict = barrage::judge(*m_detector, text, {&m_allowed, earlier});
    if (!m_broken.isEmpty() && verdict.outcome < Outcome::Hold) {
        verdict.outcome = Outcome::Hold;
        verdict.rule = m_broken.first();
    }
    return m_later ? worseOf(verdict, m_later->judge(verdict.text, earlier)) : verdict;
}

const QList<RuleId> &RuleBook::broken() const
{
    return m_broken;
}

} // namespace barrage
