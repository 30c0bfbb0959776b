// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/intent.h"

namespace barrage {

class Room;

// Asks the room for what the moderator at this seat wants. On the room's thread.
void carryOut(Room &room, const Intent &intent, const QString &seat);

} // namespace barrage
