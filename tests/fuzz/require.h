// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

// Ends the program, which is how a fuzzer learns that what it found is wrong.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}
