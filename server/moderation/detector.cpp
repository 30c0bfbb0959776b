// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/detector.h"

#include <utility>

namespace barrage {

Detector::Detector(std::vector<CompiledRule> rules)
    : m_rules(std::move(rules))
{
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].word)
            m_words.add(static_cast<int>(i), *m_rules[i].word);
    }
}

Detector::Scan::Scan(const Detector &detector, const Subject &subject)
    : m_detector(detector)
    , m_subject(subject)
{
    if (detector.m_words.isEmpty())
        return;
    for (const RuleHit &found : detector.m_words.find(subject))
        m_words[found.rule] += found.hit;
}

QList<Hit> Detector::Scan::hits(std::size_t rule) const
{
    const CompiledRule &compiled = m_detector.m_rules[rule];
    return compiled.word ? m_words.value(static_cast<int>(rule)) : compiled.hits(m_subject);
}

} // namespace barrage
