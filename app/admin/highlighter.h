// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"
#include "moderation/rulekinds.h"

#include <QHash>
#include <QList>

namespace barrage {

// Where in a text a rule finds what it looks for. Rules are compiled when they are first asked for.
class Highlighter
{
public:
    void setRules(const QList<Rule> &rules);
    void setOnly(const Rule &rule); // this one counts, whatever rule is asked for
    QList<Span> spansOf(RuleId rule, const QString &text) const; // ascending; empty: the rule is unknown

    // Null: the rule can't be compiled.
    static Matcher matcherOf(const Rule &rule);
    static QList<Span> spansOf(const Matcher &matcher, const QString &text);

private:
    QHash<RuleId, Rule> m_rules;
    Matcher m_only;                            // null: the rule asked for counts
    mutable QHash<RuleId, Matcher> m_matchers; // of those that were asked for
};

} // namespace barrage
