// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace barrage {

// Ends our half of a TCP connection: the other side reads to the end of what was sent, and may still send.
// False: it can't be done here. Any thread.
bool closeForWriting(qintptr descriptor);

} // namespace barrage
