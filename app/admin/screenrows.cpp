// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/screenrows.h"

#include <QtGlobal>

namespace barrage {

namespace {

constexpr double kPercent = 100;

} // namespace

std::span<const NumberRow> bulletNumbers()
{
    static constexpr NumberRow rows[] = {
        {&ScreenSettings::textShare, "textShare", QT_TRANSLATE_NOOP("ScreenSetting", "Size"),
         QT_TRANSLATE_NOOP("ScreenSetting", "Of normal text, as a share of the screen's height."),
         QT_TRANSLATE_NOOP("ScreenSetting", " %"), 2, 20, kPercent, 1, 0.5},
        {&ScreenSettings::speed, "speed", QT_TRANSLATE_NOOP("ScreenSetting", "Speed"),
         QT_TRANSLATE_NOOP("ScreenSetting", "2 crosses in half the time."),
         QT_TRANSLATE_NOOP("ScreenSetting", " ×"), 0.25, 4, 1, 2, 0.25},
        {&ScreenSettings::opacity, "opacity", QT_TRANSLATE_NOOP("ScreenSetting", "Opacity"),
         QT_TRANSLATE_NOOP("ScreenSetting", "Less lets the slides shine through."),
         QT_TRANSLATE_NOOP("ScreenSetting", " %"), 10, 100, kPercent, 0, 5},
        {&ScreenSettings::outline, "outline", QT_TRANSLATE_NOOP("ScreenSetting", "Outline"),
         QT_TRANSLATE_NOOP("ScreenSetting", "Its width, as a share of the text's height."),
         QT_TRANSLATE_NOOP("ScreenSetting", " %"), 0, 20, kPercent, 1, 0.5},
    };
    return rows;
}

std::span<const NumberRow> joinCardNumbers()
{
    static constexpr NumberRow rows[] = {
        {&ScreenSettings::joinCardShare, "joinCardShare", QT_TRANSLATE_NOOP("ScreenSetting", "Height"),
         QT_TRANSLATE_NOOP("ScreenSetting",
                           "As a share of the screen's. Until the first message it is large, in the middle."),
         QT_TRANSLATE_NOOP("ScreenSetting", " %"), 10, 100, kPercent, 0, 5},
    };
    return rows;
}

std::span<const ChoiceRow> stageAreas()
{
    static constexpr ChoiceRow rows[] = {
        {static_cast<int>(StageArea::Quarter), QT_TRANSLATE_NOOP("ScreenSetting", "Top quarter")},
        {static_cast<int>(StageArea::Half), QT_TRANSLATE_NOOP("ScreenSetting", "Top half")},
        {static_cast<int>(StageArea::All), QT_TRANSLATE_NOOP("ScreenSetting", "All of it")},
    };
    return rows;
}

std::span<const ChoiceRow> overflowPolicies()
{
    static constexpr ChoiceRow rows[] = {
        {static_cast<int>(OverflowPolicy::Wait), QT_TRANSLATE_NOOP("ScreenSetting", "Wait for a lane")},
        {static_cast<int>(OverflowPolicy::DropOldest), QT_TRANSLATE_NOOP("ScreenSetting", "Drop the oldest")},
        {static_cast<int>(OverflowPolicy::Shorten), QT_TRANSLATE_NOOP("ScreenSetting", "Fly faster")},
        {static_cast<int>(OverflowPolicy::Overlap), QT_TRANSLATE_NOOP("ScreenSetting", "Overlap")},
    };
    return rows;
}

std::span<const ChoiceRow> backgrounds()
{
    static constexpr ChoiceRow rows[] = {
        {static_cast<int>(Background::Transparent), QT_TRANSLATE_NOOP("ScreenSetting", "What is below")},
        {static_cast<int>(Background::Solid), QT_TRANSLATE_NOOP("ScreenSetting", "A colour (chroma key)")},
        {static_cast<int>(Background::Image), QT_TRANSLATE_NOOP("ScreenSetting", "An image")},
        {static_cast<int>(Background::TestPattern), QT_TRANSLATE_NOOP("ScreenSetting", "The test pattern")},
    };
    return rows;
}

std::span<const ChoiceRow> joinCardPlaces()
{
    static constexpr ChoiceRow rows[] = {
        {static_cast<int>(JoinCardPlace::TopLeft), QT_TRANSLATE_NOOP("ScreenSetting", "Top left")},
        {static_cast<int>(JoinCardPlace::TopRight), QT_TRANSLATE_NOOP("ScreenSetting", "Top right")},
        {static_cast<int>(JoinCardPlace::BottomLeft), QT_TRANSLATE_NOOP("ScreenSetting", "Bottom left")},
        {static_cast<int>(JoinCardPlace::BottomRight), QT_TRANSLATE_NOOP("ScreenSetting", "Bottom right")},
        {static_cast<int>(JoinCardPlace::Full), QT_TRANSLATE_NOOP("ScreenSetting", "The whole screen")},
    };
    return rows;
}

} // namespace barrage
