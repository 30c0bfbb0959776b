// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepawake.h"

#include <qt_windows.h>

namespace barrage {

struct KeepAwake::Wish
{
};

// The system remembers it for this thread.
KeepAwake::KeepAwake(const QString &)
{
    SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED);
}

KeepAwake::~KeepAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

} // namespace barrage
