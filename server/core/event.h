// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace barrage {

// An evening: its messages are numbered on their own.
struct Event
{
    EventId id {};
    QString title;
    qint64 startedAt = 0; // wall time, ms
    qint64 lastSeq = 0;   // number of its newest message; 0: it has none yet

    bool operator==(const Event &) const = default;
};

} // namespace barrage
