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

// One text in every view that rules are matched on, made once for all rules; what few texts need is made when
// it is first asked for, so a subject is for one thread. A value.
class Subject
{
public:
    // The text is guarded (core/textguard.h). Fails only when ICU does not work.
    // Earlier: what the same sender wrote lately, newest last.
    static Result<Subject> of(const QString &text, const QList<EarlierText> &earlier = {});

    const QString &original() const { return m_original; }
    const QList<EarlierText> &earlier() const { return m_earlier; }
    const View<QString> &normalised() const { return m_normalised; }
    const std::vector<RegexView> &regexViews() const;
    const std::vector<Letter> &letters() const { return m_letters; }

    // Whether a word may begin or end at this position of the normalised text: where UAX #29 sees a boundary
    // (between CJK characters, which have no spaces, with ICU's dictionary), and beside everything that is no
    // letter, mark or digit: "you.ass" and "ass_hat" are two words each, which UAX #29 would take for one.
    bool isWordEdge(qsizetype at) const;

private:
    Subject() = default;

    QString m_original;
    QList<EarlierText> m_earlier;
    View<QString> m_normalised;
    mutable std::vector<RegexView> m_regexViews; // empty: not made yet
    std::vector<Letter> m_letters;
    mutable std::vector<bool> m_wordEdges; // one more than the normalised text has units; empty: not made yet
};

} // namespace barrage
