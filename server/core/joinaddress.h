// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace barrage {

// One way for phones to reach this PC, as the join card and its chooser show it.
struct JoinAddress
{
    QString url;     // http://192.168.1.23:8080/
    QString adapter; // name of the network adapter, for the person who chooses
    int score = 0;   // the likeliest to work has the highest

    bool operator==(const JoinAddress &) const = default;
};

} // namespace barrage
