// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interceptormode.h"

#include <QtGlobal>

#include <algorithm>

namespace barrage {

namespace {

constexpr InterceptorModeRow kModes[] = {
    {InterceptorMode::Open, QLatin1String("open"), QT_TRANSLATE_NOOP("InterceptorMode", "Open")},
    {InterceptorMode::Filter, QLatin1String("filter"), QT_TRANSLATE_NOOP("InterceptorMode", "Filter")},
    {InterceptorMode::Approve, QLatin1String("approve"), QT_TRANSLATE_NOOP("InterceptorMode", "Approve")},
};

} // namespace

std::span<const InterceptorModeRow> interceptorModes()
{
    return kModes;
}

const InterceptorModeRow &rowOf(InterceptorMode mode)
{
    const auto row = std::ranges::find(kModes, mode, &InterceptorModeRow::mode);
    Q_ASSERT(row != std::end(kModes));
    return *row;
}

std::optional<InterceptorMode> interceptorModeFromId(QStringView id)
{
    const auto row = std::ranges::find_if(kModes, [id](const auto &each) { return each.id == id; });
    return row == std::end(kModes) ? std::nullopt : std::optional(row->mode);
}

InterceptorMode interceptorModeFromNumber(int stored)
{
    const auto row = std::ranges::find_if(
        kModes, [stored](const auto &each) { return static_cast<int>(each.mode) == stored; });
    return row == std::end(kModes) ? InterceptorMode::Approve : row->mode;
}

} // namespace barrage
