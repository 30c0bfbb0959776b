// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dropreason.h"

#include <QMap>
#include <QSize>
#include <QString>

namespace barrage {

// How things are on one of the screens, for the console.
struct ScreenStatus
{
    QString choice;  // of display, as now in force: see ScreenSettings::display
    QString display; // where it is, or waits to be: its name, or kWindowDisplay; empty: nowhere
    bool isShown = false;
    QSize size;                     // logical px
    int waiting = 0;                // bullets that wait for a lane
    QMap<DropReason, qint64> drops; // messages not shown here, whether another screen showed them or not

    bool operator==(const ScreenStatus &) const = default;
};

} // namespace barrage
