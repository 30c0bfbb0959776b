// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"

#include <QLatin1String>
#include <QStringView>

#include <span>

namespace barrage {

// One row an action; to add one, add a value to RuleAction (core/rule.h) and a row to ruleactions.cpp: what
// the engine does with a hit and what the rule editor offers come from here.
struct RuleActionRow
{
    // What a rule with this action has to say more.
    enum class Field { None, Replacement, Minutes, Tag };

    RuleAction action;
    QLatin1String id;      // in files
    const char *label;     // to be translated in the context "RuleAction"
    const char *hint;      // what becomes of a message, likewise
    const char *wouldHave; // "Would have blocked %1 of %2", likewise
    Outcome outcome;       // of a hit that is hard evidence
    Outcome soft;          // of one that only may be meant
    Field field = Field::None;
};

std::span<const RuleActionRow> ruleActions();
// Null: there is none, as with a number that a later version stored.
const RuleActionRow *rowOf(RuleAction action);
const RuleActionRow *ruleActionFromId(QStringView id);

} // namespace barrage
