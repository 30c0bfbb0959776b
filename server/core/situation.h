// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dropreason.h"
#include "core/ids.h"

#include <QList>
#include <QMap>
#include <QString>

namespace barrage {

// How the evening goes, at a glance; the room tells it at most once a second.
struct Situation
{
    int online = 0;             // phones connected
    int waiting = 0;            // messages waiting for a decision
    qint64 oldestWaitingMs = 0; // age of the oldest of them; 0: none waits
    QList<int> perMinute; // accepted messages of the last limits::kSparklineMinutes minutes, oldest first
    QMap<DropReason, qint64> drops; // since the program started
    QString heldBecause; // sentence for the banner while everything is held automatically; empty: it is not

    bool operator==(const Situation &) const = default;
};

} // namespace barrage
