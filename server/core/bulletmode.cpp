// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletmode.h"

#include <QtGlobal>

#include <algorithm>

namespace barrage {

namespace {

// The numbers are those of the Bilibili format, so that files of that kind map one to one.
constexpr BulletModeRow kModes[] = {
    {.mode = BulletMode::Scroll,
     .id = QLatin1String("scroll"),
     .label = QT_TRANSLATE_NOOP("BulletMode", "Scroll"),
     .moves = true,
     .toRight = false,
     .fromBottom = false},
    {.mode = BulletMode::Top,
     .id = QLatin1String("top"),
     .label = QT_TRANSLATE_NOOP("BulletMode", "Top"),
     .moves = false,
     .toRight = false,
     .fromBottom = false},
    {.mode = BulletMode::Bottom,
     .id = QLatin1String("bottom"),
     .label = QT_TRANSLATE_NOOP("BulletMode", "Bottom"),
     .moves = false,
     .toRight = false,
     .fromBottom = true},
    {.mode = BulletMode::Reverse,
     .id = QLatin1String("reverse"),
     .label = QT_TRANSLATE_NOOP("BulletMode", "Reverse"),
     .moves = true,
     .toRight = true,
     .fromBottom = false},
};

template <typename Match>
std::optional<BulletMode> find(Match match)
{
    const auto row = std::ranges::find_if(kModes, match);
    return row == std::end(kModes) ? std::nullopt : std::optional(row->mode);
}

} // namespace

std::span<const BulletModeRow> bulletModes()
{
    return kModes;
}

const BulletModeRow &rowOf(BulletMode mode)
{
    const auto row = std::ranges::find(kModes, mode, &BulletModeRow::mode);
    Q_ASSERT(row != std::end(kModes));
    return *row;
}

std::optional<BulletMode> bulletModeFromId(QStringView id)
{
    return find([id](const BulletModeRow &row) { return row.id == id; });
}

std::optional<BulletMode> bulletModeFromNumber(int stored)
{
    return find([stored](const BulletModeRow &row) { return static_cast<int>(row.mode) == stored; });
}

} // namespace barrage
