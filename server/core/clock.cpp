// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QDateTime>

#include <chrono>

namespace barrage {

Clocks systemClocks()
{
    using namespace std::chrono;
    return {[] { return QDateTime::currentMSecsSinceEpoch(); },
            [] { return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count(); }};
}

} // namespace barrage
