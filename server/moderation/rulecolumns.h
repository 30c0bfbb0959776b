// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"

#include <QLatin1String>
#include <QStringView>

#include <span>

namespace barrage {

// One row a thing that a file says of a rule.
struct RuleColumn
{
    QLatin1String id; // its name in files
    // Puts it into the rule. Why it can't be, as a sentence; empty: it is there.
    QString (*read)(const QString &cell, Rule &rule);
    QString (*write)(const Rule &rule);
};

// The pattern is first.
std::span<const RuleColumn> ruleColumns();
// In either case; null: there is none.
const RuleColumn *ruleColumnFromId(QStringView id);

} // namespace barrage
