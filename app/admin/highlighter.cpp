// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/highlighter.h"

#include "moderation/subject.h"

#include <algorithm>
#include <utility>

namespace barrage {

namespace {

// The surest and simplest of several that find the same comes first.
bool isBefore(const Hit &a, const Hit &b)
{
    const auto key = [](const Hit &hit) {
        return std::tuple(hit.span.from, hit.span.to, hit.evidence == Evidence::Soft, hit.view);
    };
    return key(a) < key(b);
}

} // namespace

void Highlighter::setRules(const QList<Rule> &rules)
{
    m_compiled.clear();
    m_rules.clear();
    for (const Rule &rule : rules)
        m_rules.insert(rule.id, rule);
}

void Highlighter::setAllowed(const QStringList &phrases)
{
    m_allowed = AllowList(phrases);
}

QList<Hit> Highlighter::hitsOf(RuleId rule, const QString &text) const
{
    const auto known = m_rules.constFind(rule);
    if (known == m_rules.cend())
        return {};
    const std::optional<CompiledRule> &use = compiled(*known);
    const Result<Subject> subject = Subject::of(text);
    if (!use || !subject)
        return {};
    QList<Hit> hits = outside(m_allowed.in(subject.value()), find(*use, subject.value()));
    std::ranges::sort(hits, &isBefore);
    const auto again = std::ranges::unique(hits, {}, &Hit::span); // a rule finds the same in several views
    hits.erase(again.begin(), again.end());
    return hits;
}

QList<Span> Highlighter::spansOf(RuleId rule, const QString &text) const
{
    QList<Span> spans;
    for (const Hit &hit : hitsOf(rule, text))
        spans += hit.span;
    return spans;
}

const std::optional<CompiledRule> &Highlighter::compiled(const Rule &rule) const
{
    auto known = m_compiled.find(rule.id);
    if (known == m_compiled.end()) {
        Result<CompiledRule> made = compileRule(rule);
        known = m_compiled.insert(
            rule.id, made ? std::optional(std::move(made).value()) : std::optional<CompiledRule>());
    }
    return *known;
}

} // namespace barrage
