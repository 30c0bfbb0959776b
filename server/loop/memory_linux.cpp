// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/memory.h"

#include <malloc.h>

namespace barrage {

namespace {

constexpr int kKeptBytes = 16 << 20; // of each thread

} // namespace

void returnFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

void keepFreedMemory()
{
#ifdef __GLIBC__
    ::mallopt(M_TRIM_THRESHOLD, kKeptBytes);
    ::mallopt(M_MMAP_THRESHOLD, kKeptBytes);
#endif
}

} // namespace barrage
