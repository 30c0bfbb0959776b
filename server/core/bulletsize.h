// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace barrage {

// How large a bullet is beside the others. The numbers are stored, and are those of Bilibili's XML: never
// change or reuse one.
enum class BulletSize { Small = 18, Normal = 25, Large = 36 };

struct BulletSizeRow
{
    BulletSize size;
    QLatin1String id;  // on the wire
    const char *label; // to be translated in the context "BulletSize"
    double factor;     // of the height that the host chose
};

std::span<const BulletSizeRow> bulletSizes();
const BulletSizeRow &rowOf(BulletSize size);
std::optional<BulletSize> bulletSizeFromId(QStringView id);
// What is stored and unknown is Normal.
BulletSize bulletSizeFromNumber(int stored);

} // namespace barrage
