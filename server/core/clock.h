// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace barrage {

// The time in ms. Wall time (since 1970, UTC) is for what people read and is never used to order or to limit;
// steady time (since an arbitrary moment, never runs backwards) is for limits and deadlines.
using Clock = std::function<qint64()>;

struct Clocks
{
    Clock wall;
    Clock steady;
};

// The machine's own.
Clocks systemClocks();

} // namespace barrage
