// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "moderation/view.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringView>

#include <functional>
#include <span>

namespace barrage {

class Subject;

// A compiled pattern: every part of the original text that it hits, ascending. Any number of threads may call
// it at once.
using Matcher = std::function<QList<Span>(const Subject &)>;

// One row a kind of rule; to add one, write its compile function, add a row at the foot of rulekinds.cpp and
// the fixture tests/data/rules/<id>.json.
struct RuleKind
{
    QLatin1String id;  // stored: never change or reuse one
    const char *label; // to be translated in the context "RuleKind"
    const char *hint;  // what to write as the pattern, to be translated in the same context
    // The error is one sentence for the person who wrote the pattern.
    Result<Matcher> (*compile)(const QString &pattern);
};

std::span<const RuleKind> ruleKinds();
// Null: there is none.
const RuleKind *ruleKindFromId(QStringView id);

} // namespace barrage
