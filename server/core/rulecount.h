// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace barrage {

// How often a rule decided.
struct RuleCount
{
    RuleId rule {};
    QString pattern;
    qint64 hits = 0;    // all evenings together
    qint64 hitsNow = 0; // since the program started

    bool operator==(const RuleCount &) const = default;
};

} // namespace barrage
