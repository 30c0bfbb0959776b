// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/eventloop.h"

namespace barrage {

void useEventLoopForManySockets(QThread & /*thread*/)
{
}

} // namespace barrage
