// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/detector.h"

#include <algorithm>
#include <utility>

namespace barrage {

Detector::Detector(std::vector<CompiledRule> rules)
    : m_rules(std::move(rules))
{
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].action == RuleAction::Replace)
            m_replacing.push_back(i);
        if (m_rules[i].word) {
            m_words.add(static_cast<int>(i), *m_rules[i].word);
        } else if (!m_rules[i].expression.isEmpty()) {
            m_expressions.add(m_rules[i].expression);
            m_ofExpressions.push_back(i);
        } else {
            m_oneByOne.push_back(i);
        }
    }
    m_expressions.compile();
}

Detector::Scan::Scan(const Detector &detector, const Subject &subject)
    : m_detector(detector)
    , m_subject(subject)
    , m_candidates(detector.m_oneByOne)
{
    if (!detector.m_words.isEmpty()) {
        for (const RuleHit &found : detector.m_words.find(subject))
            m_words[found.rule] += found.hit;
    }
    for (auto word = m_words.keyBegin(); word != m_words.keyEnd(); ++word)
        m_candidates.push_back(static_cast<std::size_t>(*word));
    const std::vector<bool> mayHit = detector.m_expressions.mayHit(subject);
    for (std::size_t i = 0; i < mayHit.size(); ++i) {
        if (mayHit[i])
            m_candidates.push_back(detector.m_ofExpressions[i]);
    }
    std::ranges::sort(m_candidates);
}

QList<Hit> Detector::Scan::hits(std::size_t rule) const
{
    const CompiledRule &compiled = m_detector.m_rules[rule];
    return compiled.word ? m_words.value(static_cast<int>(rule)) : compiled.hits(m_subject);
}

} // namespace barrage
