// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/descriptors.h"

#include <algorithm>
#include <limits>

#include <sys/resource.h>

namespace barrage {

void raiseDescriptorLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

int descriptorLimit()
{
    constexpr rlim_t kMost = std::numeric_limits<int>::max();
    rlimit limit = {};
    return static_cast<int>(::getrlimit(RLIMIT_NOFILE, &limit) == 0 ? std::min(limit.rlim_cur, kMost)
                                                                    : kMost);
}

} // namespace barrage
