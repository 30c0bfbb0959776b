// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits.h"

namespace barrage {

// So many at once, and so many a minute in the long run.
struct Budget
{
    int burst = 0;
    int perMinute = 0;
};

// What phones may ask of the hall. The program has these and no others; a benchmark, whose phones say more
// than people can, makes a Host with larger ones, and a test a room with smaller ones.
struct Budgets
{
    Budget says {limits::kSayBurst, limits::kSayPerMinute};                      // messages of one equipment
    Budget enrols {limits::kEnrolBurst, limits::kEnrolPerMinute};                // new identities in the hall
    Budget commands {limits::kCommandsBurst, limits::kCommandsPerMinute};        // of one connection
    Budget reads {limits::kReadsBurst, limits::kReadsPerMinute};                 // of one connection
    Budget identities {limits::kIdentitiesBurst, limits::kIdentitiesPerMinute};  // new ones of one address
    Budget addressSays {limits::kAddressSayBurst, limits::kAddressSayPerMinute}; // messages of one address
    Budget hallSays {limits::kHallSayBurst, limits::kHallSayPerMinute};          // and of all together
};

} // namespace barrage
