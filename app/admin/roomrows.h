// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roomsettings.h"

#include <QLatin1String>

#include <span>

namespace barrage {

// The settings of the room as the host sees them. To add one: a row in roomrows.cpp. `label`, `hint` and
// `unit` are to be translated in the context "RoomSetting".

// A number, in the unit that a person thinks in.
struct RoomNumberRow
{
    int RoomSettings::*member;
    QLatin1String name; // of the widget
    const char *label;
    const char *hint;
    const char *unit;
    int most;    // in the unit; the least is 0: off
    int perUnit; // so much of the member is one unit: 1000, if it has ms and a person thinks in seconds
};

struct RoomSwitchRow
{
    bool RoomSettings::*member;
    QLatin1String name;
    const char *label;
};

struct AccentRow
{
    QLatin1String color; // empty: the one of Barrage
    const char *label;   // to be translated in the context "Accent"
};

std::span<const RoomNumberRow> roomFlightRows(); // before a message flies
std::span<const RoomNumberRow> roomAlarmRows();  // what holds everything
std::span<const RoomSwitchRow> roomSwitchRows(); // what phones may do
std::span<const AccentRow> accentRows();

} // namespace barrage
