// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/framewatch.h"

namespace barrage {

void FrameWatch::presented(double at, bool living)
{
    ++m_stats.frames;
    if (m_last && at - *m_last > 1.5 * m_interval)
        ++m_stats.droppedFrames;
    m_last = living ? std::optional(at) : std::nullopt;
}

} // namespace barrage
