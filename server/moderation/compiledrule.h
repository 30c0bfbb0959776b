// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rule.h"
#include "moderation/allowlist.h"
#include "moderation/rulekinds.h"

#include <QString>

#include <memory>

namespace barrage {

// A rule that is ready to judge. Immutable; any number of threads may use it at once.
struct CompiledRule
{
    RuleId id {};
    RuleAction action = RuleAction::Block;
    QString replacement; // guarded; empty: as many * as characters were hit
    Matcher hits;
    std::shared_ptr<const Subject> word; // of a smart word, which a book looks up with all others; or null
    QString expression;                  // of the kind that is looked up with all others; or empty
    int muteMinutes = 0;                 // of Mute
    QString tag = {};                    // of Tag
    AllowList exceptions = {};
};

// Where the rule finds what counts: its hits without those in its exceptions, each of whole characters.
QList<Hit> find(const CompiledRule &rule, const Subject &subject);

// The error is one sentence for the person who wrote the rule.
Result<CompiledRule> compileRule(const Rule &rule);

// The text with every hit of the rule replaced, as whole characters, and everything else as it was. The hits
// are the rule's own on this very text, in order.
QString replaced(const QString &text, const QList<Span> &hits, const QString &replacement);

} // namespace barrage
