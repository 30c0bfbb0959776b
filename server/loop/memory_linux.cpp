// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/memory.h"

#include <malloc.h>

namespace barrage {

void returnFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace barrage
