// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThread;

namespace barrage {

// Lets a thread hold thousands of sockets: what it costs to wake then depends on the sockets that have
// something to say, and not on those that are open, which Qt's own dispatchers walk each time. Elsewhere than
// on Linux, or when the system refuses, the thread keeps Qt's own. Call it before the thread is started, from
// the thread that made it.
void useEventLoopForManySockets(QThread &thread);

} // namespace barrage
