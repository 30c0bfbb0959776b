// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulebook.h"

#include <algorithm>

namespace barrage {

Verdict intercept(InterceptorMode mode, const RuleBook &book, const QString &text)
{
    if (mode == InterceptorMode::Open)
        return {Outcome::Show, {}, text};
    Verdict verdict = book.judge(text);
    if (mode != InterceptorMode::Filter)
        verdict.outcome = std::max(verdict.outcome, Outcome::Hold);
    return verdict;
}

} // namespace barrage
