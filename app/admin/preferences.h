// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/look.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace barrage {

// What this PC remembers of its console from one evening to the next. What belongs to the event is in the
// store.
struct Preferences
{
    QString language; // id of a row of admin/language.h; empty: the system's
    Look look = Look::System;
    QByteArray window;   // size and place, as QWidget::saveGeometry() has them; empty: as it comes
    QString joinAddress; // wanted by the host; empty: the likeliest to work

    bool operator==(const Preferences &) const = default;
};

// The file in this data folder. What is missing or wrong in it is as by default.
Preferences loadPreferences(const QString &dataDir);
Status savePreferences(const QString &dataDir, const Preferences &preferences);

} // namespace barrage
