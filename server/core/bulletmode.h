// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace barrage {

// How a bullet moves. The numbers are stored: never change or reuse one.
enum class BulletMode { Scroll = 1, Bottom = 4, Top = 5, Reverse = 6 };

// One row a mode; to add one, add a row at the foot of bulletmode.cpp and its fixture
// tests/data/modes/<id>.csv.
struct BulletModeRow
{
    BulletMode mode;
    QLatin1String id;  // on the wire
    const char *label; // to be translated in the context "BulletMode"
    bool moves;        // crosses the stage, as opposed to standing in the middle
    bool toRight;      // crosses from left to right
    bool fromBottom;   // lanes are filled from below
};

std::span<const BulletModeRow> bulletModes();
const BulletModeRow &rowOf(BulletMode mode);
std::optional<BulletMode> bulletModeFromId(QStringView id);
std::optional<BulletMode> bulletModeFromNumber(int stored);

} // namespace barrage
