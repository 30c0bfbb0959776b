// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In front of an inner loop over pixels: the compiler makes it twice, and the machine takes the faster one it
// can run.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) \
    && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#    define BARRAGE_VECTORISED __attribute__((target_clones("avx2", "default")))
#else
#    define BARRAGE_VECTORISED
#endif
