// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dropreason.h"

#include <QtGlobal>

#include <algorithm>

namespace barrage {

namespace {

constexpr DropReasonRow kReasons[] = {
    {DropReason::Full, QLatin1String("full"), QT_TRANSLATE_NOOP("DropReason", "Too many were waiting")},
    {DropReason::Expired, QLatin1String("expired"), QT_TRANSLATE_NOOP("DropReason", "Waited too long")},
    {DropReason::Cleared, QLatin1String("cleared"), QT_TRANSLATE_NOOP("DropReason", "Cleared")},
    {DropReason::Replaced, QLatin1String("replaced"),
     QT_TRANSLATE_NOOP("DropReason", "Made room for others")},
    {DropReason::Hidden, QLatin1String("hidden"), QT_TRANSLATE_NOOP("DropReason", "The screen was hidden")},
};

} // namespace

std::span<const DropReasonRow> dropReasons()
{
    return kReasons;
}

const DropReasonRow &rowOf(DropReason reason)
{
    const auto row = std::ranges::find(kReasons, reason, &DropReasonRow::reason);
    Q_ASSERT(row != std::end(kReasons));
    return *row;
}

DropReason dropReasonFromNumber(int stored)
{
    const auto row = std::ranges::find_if(
        kReasons, [stored](const auto &each) { return static_cast<int>(each.reason) == stored; });
    return row == std::end(kReasons) ? DropReason::None : row->reason;
}

} // namespace barrage
