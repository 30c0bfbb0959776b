// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace barrage {

// Why the screen gave back a bullet that was not seen.
enum class DropReason {
    Full,    // the buffer of bullets waiting for a lane was full
    Expired, // waited too long for a lane
    Cleared, // the operator cleared the screen (panic) before it flew
};

} // namespace barrage
