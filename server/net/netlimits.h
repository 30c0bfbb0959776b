// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits.h"

// Bounds of core/limits.h that only this folder needs.
namespace barrage::limits {

// Of one connection, not looked at yet; more: the kernel keeps it, and then the other side waits. A request
// with a body fits.
constexpr qint64 kArrivedBytes = kRequestHeadBytes + kBodyBytes + 1;
constexpr int kFragments = 16;        // of one message; more: close 1008
constexpr qint64 kMessageMs = 10'000; // from its first byte to its last; later: close 1008
constexpr int kConnectionsPerAddress
    = 19'000; // more: HTTP 503; the rest is for others, a hall may be one address
// Of the descriptors that the system gives us, not for connections; more connections: HTTP 503.
constexpr int kDescriptorsKept = 256;

} // namespace barrage::limits
