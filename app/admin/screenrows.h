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
    double least; // in units
    double most;
    double units; // that one of the member is
    int decimals;
    double step;
};

struct ChoiceRow
{
    int value;
    const char *label;
};

std::span<const NumberRow> bulletNumbers();
std::span<const NumberRow> joinCardNumbers();
std::span<const ChoiceRow> stageAreas();
std::span<const ChoiceRow> overflowPolicies();
std::span<const ChoiceRow> backgrounds();
std::span<const ChoiceRow> joinCardPlaces();

} // namespace barrage
