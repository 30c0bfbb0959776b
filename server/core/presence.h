// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment.h"

namespace barrage {

// A registered device as the console lists it.
struct Presence
{
    Equipment equipment;
    int sessions = 0;    // open connections; zero: gone
    qint64 messages = 0; // accepted since the program started

    bool operator==(const Presence &) const = default;
};

} // namespace barrage
