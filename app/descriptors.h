// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace barrage {

// Lets this process open as many descriptors as the system allows it: each phone takes one, and the usual
// limit of a desktop session is 1,024.
void raiseDescriptorLimit();

} // namespace barrage
