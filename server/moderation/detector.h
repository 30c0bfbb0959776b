// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/compiledrule.h"
#include "moderation/smartindex.h"

#include <QHash>

#include <vector>

namespace barrage {

// Finds the hits of many rules in one text: smart words all at once, the others one by one. Immutable: any
// number of threads may use it at once.
class Detector
{
public:
    explicit Detector(std::vector<CompiledRule> rules);

    const std::vector<CompiledRule> &rules() const { return m_rules; }

    // The hits in one text, which has to outlive it.
    class Scan
    {
    public:
        Scan(const Detector &detector, const Subject &subject);
        // Of the rule at this index; computed when asked for.
        QList<Hit> hits(std::size_t rule) const;

    private:
        const Detector &m_detector;
        const Subject &m_subject;
        QHash<int, QList<Hit>> m_words;
    };

private:
    std::vector<CompiledRule> m_rules;
    SmartIndex m_words;
};

} // namespace barrage
