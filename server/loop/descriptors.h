// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace barrage {

// Lets this process have as many open files and sockets as the system permits it.
void raiseDescriptorLimit();
// How many it may have at the moment. Any thread.
int descriptorLimit();

} // namespace barrage
