// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/memory.h"

namespace barrage {

void returnFreedMemory()
{
}

void keepFreedMemory()
{
}

} // namespace barrage
