// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulebook.h"

#include <algorithm>

namespace barrage {

Verdict intercept(InterceptorMode mode, const RuleBook &book, const QString &text,
                  const QList<EarlierText> &earlier)
{
    if (mode == InterceptorMode::Open)
        return {.outcome = Outcome::Show, .text = text};
    Verdict verdict = book.judge(text, earlier);
    if (mode != InterceptorMode::Filter)
        verdict.outcome = std::max(verdict.outcome, Outcome::Hold);
    return verdict;
}

} // namespace barrage
