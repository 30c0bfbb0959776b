// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/highlighter.h"

#include "moderation/subject.h"

#include <algorithm>
#include <utility>

namespace barrage {

void Highlighter::setRules(const QList<Rule> &rules)
{
    m_matchers.clear();
    m_rules.clear();
    for (const Rule &rule : rules)
        m_rules.insert(rule.id, rule);
}

void Highlighter::setOnly(const Rule &rule)
{
    m_only = matcherOf(rule);
}

QList<Span> Highlighter::spansOf(RuleId rule, const QString &text) const
{
    if (m_only)
        return spansOf(m_only, text);
    const auto known = m_rules.constFind(rule);
    if (known == m_rules.cend())
        return {};
    if (!m_matchers.contains(rule))
        m_matchers.insert(rule, matcherOf(*known));
    return spansOf(m_matchers.value(rule), text);
}

Matcher Highlighter::matcherOf(const Rule &rule)
{
    const RuleKind *kind = ruleKindFromId(rule.kind);
    if (!kind)
        return {};
    const Result<Matcher> compiled = kind->compile(rule.pattern);
    return compiled ? compiled.value() : Matcher();
}

QList<Span> Highlighter::spansOf(const Matcher &matcher, const QString &text)
{
    if (!matcher)
        return {};
    const Result<Subject> subject = Subject::of(text);
    QList<Span> spans;
    for (const Hit &hit : subject ? matcher(subject.value()) : QList<Hit>())
        spans += hit.span;
    std::ranges::sort(spans,
                      [](Span a, Span b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
    const auto again = std::ranges::unique(spans);
    spans.erase(again.begin(), again.end()); // a rule finds the same in several views
    return spans;
}

} // namespace barrage
