// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/evidence.h"
#include "moderation/phrase.h"

#include <QStringList>

#include <vector>

namespace barrage {

// Phrases (moderation/phrase.h) in which a hit does not count. Only a hit that lies inside one is excused:
// the same word elsewhere in the text still counts. Immutable; any number of threads may use it.
class AllowList
{
public:
    AllowList() = default;
    // A phrase that can't be used is left out, which allows less.
    explicit AllowList(const QStringList &phrases);

    // Whether all of them can be used, and if not, why: one sentence for the person who wrote them.
    static Status check(const QStringList &phrases, qsizetype most);

    bool isEmpty() const { return m_phrases.empty(); }
    QList<Span> in(const Subject &subject) const; // in any order

private:
    std::vector<Phrase> m_phrases;
};

// The hits that lie in none of these spans.
QList<Hit> outside(const QList<Span> &allowed, QList<Hit> hits);

} // namespace barrage
