// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"
#include "moderation/compiledrule.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace barrage {

// Where in a text a rule finds what it looks for, and what counts. Rules are compiled when they are first
// asked for.
class Highlighter
{
public:
    void setRules(const QList<Rule> &rules);
    void setAllowed(const QStringList &phrases);
    // Ascending, each part of the text once; empty: the rule is unknown, or can't be compiled.
    QList<Hit> hitsOf(RuleId rule, const QString &text) const;
    QList<Span> spansOf(RuleId rule, const QString &text) const;

private:
    const std::optional<CompiledRule> &compiled(const Rule &rule) const;

    QHash<RuleId, Rule> m_rules;
    AllowList m_allowed;
    mutable QHash<RuleId, std::optional<CompiledRule>> m_compiled; // those that were asked for
};

} // namespace barrage
