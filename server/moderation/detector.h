// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/compiledrule.h"
#include "moderation/expressionset.h"
#include "moderation/smartindex.h"

#include <QHash>

#include <vector>

namespace barrage {

// Finds the hits of many rules in one text: smart words all at once, expressions that may hit, the others one
// by one. Immutable: any
// number of threads may use it at once.
class Detector
{
public:
    explicit Detector(std::vector<CompiledRule> rules);

    const std::vector<CompiledRule> &rules() const { return m_rules; }
    // Indexes of those whose action is Replace, ascending.
    const std::vector<std::size_t> &replacing() const { return m_replacing; }

    // The hits in one text, which has to outlive it.
    class Scan
    {
    public:
        Scan(const Detector &detector, const Subject &subject);
        // Indexes of the rules that may have hits, ascending.
        const std::vector<std::size_t> &candidates() const { return m_candidates; }
        // Of the rule at this index; computed when asked for.
        QList<Hit> hits(std::size_t rule) const;

    private:
        const Detector &m_detector;
        const Subject &m_subject;
        QHash<int, QList<Hit>> m_words;
        std::vector<std::size_t> m_candidates;
    };

private:
    std::vector<CompiledRule> m_rules;
    std::vector<std::size_t> m_replacing;
    SmartIndex m_words;
    ExpressionSet m_expressions;
    std::vector<std::size_t> m_ofExpressions; // the rules of m_expressions
    std::vector<std::size_t> m_oneByOne;      // rules that are neither
};

} // namespace barrage
