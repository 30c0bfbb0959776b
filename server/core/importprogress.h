// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QList>
#include <QString>

namespace barrage {

// How far many new rules are.
struct ImportProgress
{
    enum class Stage {
        Storing,
        Compiling, // all that could be are stored, and will be there after a restart
        Done,      // and judge messages from now on
    };

    Stage stage = Stage::Storing;
    int total = 0;
    QList<RuleId> added; // stored so far
    QString problem;     // why the others are not, a sentence; empty: none

    bool operator==(const ImportProgress &) const = default;
};

} // namespace barrage
