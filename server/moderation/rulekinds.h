// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "moderation/evidence.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringView>

#include <functional>
#include <span>

namespace barrage {

class Subject;

// A compiled pattern: every hit in a text. Any number of threads may call it at once.
using Matcher = std::function<QList<Hit>(const Subject &)>;

// What a kind of rule looks at. One that judges the text as a whole can't replace what it finds.
enum class Looks { ForParts, AtTheWhole };

// One row a kind of rule; to add one, write its compile function in a file of its own, declare it in kinds.h,
// add a row at the foot of rulekinds.cpp and the fixture tests/data/rules/<id>.json.
struct RuleKind
{
    QLatin1String id;  // stored: never change or reuse one
    const char *label; // to be translated in the context "RuleKind"
    const char *hint;  // what to write as the pattern, to be translated in the same context
    // The error is one sentence for the person who wrote the pattern.
    Result<Matcher> (*compile)(const QString &pattern);
    QLatin1String example = {}; // of a pattern, where it is not plain words
    Looks looks = Looks::ForParts;
};

// The pattern of a smart word as a text that it is compared with.
Result<Subject> smartPattern(const QString &pattern);

// The kind of a rule of which nothing else is said.
inline constexpr QLatin1String kSmartKind("smart");
inline constexpr QLatin1String kRegexKind("regex");

std::span<const RuleKind> ruleKinds();
// Null: there is none.
const RuleKind *ruleKindFromId(QStringView id);

} // namespace barrage
