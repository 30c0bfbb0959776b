// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rule.h"
#include "moderation/letters.h"
#include "moderation/regexviews.h"
#include "moderation/view.h"

#include <QString>

#include <vector>

namespace barrage {

// One text in every view that rules are matched on, made once for all rules. A value.
class Subject
{
public:
    // The text is guarded (core/textguard.h). Fails only when ICU does not work.
    // Earlier: what the same sender wrote lately, newest last.
    static Result<Subject> of(const QString &text, const QList<EarlierText> &earlier = {});

    const QString &original() const { return m_original; }
    const QList<EarlierText> &earlier() const { return m_earlier; }
    const View<QString> &normalised() const { return m_normalised; }
    // Made when they are first asked for: a subject is for one thread.
    const std::vector<RegexView> &regexViews() const;
    const std::vector<Letter> &letters() const { return m_letters; }

    // Whether a word may begin or end at this position of the normalised text: where UAX #29 sees a boundary
    // (between CJK characters, which have no spaces, with ICU's dictionary), and beside everything that is no
    // letter, mark or digit: "you.ass" and "ass_hat" are two words each, which UAX #29 would take for one.
    bool isWordEdge(qsizetype at) const { return m_wordEdges[static_cast<std::size_t>(at)]; }

private:
    Subject() = default;

    QString m_original;
    QList<EarlierText> m_earlier;
    View<QString> m_normalised;
    mutable std::vector<RegexView> m_regexViews; // empty: not made yet
    std::vector<Letter> m_letters;
    std::vector<bool> m_wordEdges; // one more than the normalised text has units
};

} // namespace barrage
