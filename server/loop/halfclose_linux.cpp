// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/halfclose.h"

#include <sys/socket.h>

namespace barrage {

bool closeForWriting(qintptr descriptor)
{
    return ::shutdown(static_cast<int>(descriptor), SHUT_WR) == 0;
}

} // namespace barrage
