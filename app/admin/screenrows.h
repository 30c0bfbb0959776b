// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screensettings.h"

#include <span>

// What the page of the screen offers, row by row; words are to be translated in the context "ScreenSetting".
namespace barrage {

// A number in the unit that a person thinks in.
struct NumberRow
{
    double ScreenSettings::*member;
    const char *name; // of the widget
    const char *label;
    const char *hint;
    const char *unit;
    double least; // in units, as the next
    double most;
    double units; // so many are 1 of the member: 100, if it is a share and a person thinks in per cent
    int decimals;
    double step; // in units
};

struct ChoiceRow
{
    int value; // of the enumeration, as it is stored
    const char *label;
};

std::span<const NumberRow> bulletNumbers();
std::span<const NumberRow> joinCardNumbers();
std::span<const ChoiceRow> stageAreas();
std::span<const ChoiceRow> overflowPolicies();
std::span<const ChoiceRow> backgrounds();
std::span<const ChoiceRow> joinCardPlaces();

} // namespace barrage
