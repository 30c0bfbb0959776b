// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message.h"

namespace barrage {

Progress progressOf(const Message &message)
{
    if (message.status == CheckStatus::Waiting)
        return Progress::Waiting;
    if (message.status == CheckStatus::Refused)
        return Progress::Refused;
    if (message.recalledAt)
        return Progress::Recalled;
    if (message.shownAt)
        return Progress::Shown;
    return message.droppedAt ? Progress::Dropped : Progress::Passed;
}

QLatin1String idOf(Progress progress)
{
    switch (progress) {
    case Progress::Waiting:
        return QLatin1String("waiting");
    case Progress::Passed:
        return QLatin1String("passed");
    case Progress::Shown:
        return QLatin1String("shown");
    case Progress::Refused:
        return QLatin1String("refused");
    case Progress::Recalled:
        return QLatin1String("recalled");
    case Progress::Dropped:
        return QLatin1String("dropped");
    }
    Q_UNREACHABLE();
}

} // namespace barrage
