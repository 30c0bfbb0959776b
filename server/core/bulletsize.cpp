// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletsize.h"

#include <QtGlobal>

#include <algorithm>

namespace barrage {

namespace {

constexpr BulletSizeRow kSizes[] = {
    {BulletSize::Small, QLatin1String("small"), QT_TRANSLATE_NOOP("BulletSize", "Small"), 0.72},
    {BulletSize::Normal, QLatin1String("normal"), QT_TRANSLATE_NOOP("BulletSize", "Normal"), 1.0},
    {BulletSize::Large, QLatin1String("large"), QT_TRANSLATE_NOOP("BulletSize", "Large"), 1.44},
};

} // namespace

std::span<const BulletSizeRow> bulletSizes()
{
    return kSizes;
}

const BulletSizeRow &rowOf(BulletSize size)
{
    const auto row = std::ranges::find(kSizes, size, &BulletSizeRow::size);
    Q_ASSERT(row != std::end(kSizes));
    return *row;
}

std::optional<BulletSize> bulletSizeFromId(QStringView id)
{
    const auto row = std::ranges::find_if(kSizes, [id](const auto &each) { return each.id == id; });
    return row == std::end(kSizes) ? std::nullopt : std::optional(row->size);
}

BulletSize bulletSizeFromNumber(int stored)
{
    const auto row = std::ranges::find_if(
        kSizes, [stored](const auto &each) { return static_cast<int>(each.size) == stored; });
    return row == std::end(kSizes) ? BulletSize::Normal : row->size;
}

} // namespace barrage
