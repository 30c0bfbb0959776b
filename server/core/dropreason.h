// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <optional>
#include <span>

namespace barrage {

// Why the screen gave back a bullet that was not seen. The numbers are stored: never change or reuse one.
enum class DropReason {
    None = 0,
    Full = 1,     // the buffer of bullets waiting for a lane was full
    Expired = 2,  // waited too long for a lane
    Cleared = 3,  // the operator cleared the screen (panic) before it flew
    Replaced = 4, // made room for one of greater priority, or for a newer one
    Hidden = 5,   // the screen was hidden, blacked out or gone
};

struct DropReasonRow
{
    DropReason reason;
    QLatin1String id;  // on the wire
    const char *label; // to be translated in the context "DropReason"
};

// All but None.
std::span<const DropReasonRow> dropReasons();
const DropReasonRow &rowOf(DropReason reason);
// What is stored and unknown is None.
DropReason dropReasonFromNumber(int stored);

} // namespace barrage
