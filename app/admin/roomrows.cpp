// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/roomrows.h"

#include "core/limits.h"

#include <QCoreApplication>

namespace barrage {

namespace {

constexpr int kSecond = 1'000;

} // namespace

std::span<const RoomNumberRow> roomFlightRows()
{
    static constexpr RoomNumberRow rows[] = {
        {&RoomSettings::safetyDelayMs, QLatin1String("safetyDelay"),
         QT_TRANSLATE_NOOP("RoomSetting", "Safety delay"),
         QT_TRANSLATE_NOOP("RoomSetting", "What is let pass waits so long; D dumps it."),
         QT_TRANSLATE_NOOP("RoomSetting", " s"), limits::kSafetyDelayMs / kSecond, kSecond},
        {&RoomSettings::slowModeMs, QLatin1String("slowMode"), QT_TRANSLATE_NOOP("RoomSetting", "Slow mode"),
         QT_TRANSLATE_NOOP("RoomSetting", "Least time between two messages of one phone."),
         QT_TRANSLATE_NOOP("RoomSetting", " s"), limits::kSlowModeMs / kSecond, kSecond},
        {&RoomSettings::trustAfter, QLatin1String("trustAfter"), QT_TRANSLATE_NOOP("RoomSetting", "Trust"),
         QT_TRANSLATE_NOOP("RoomSetting",
                           "Who was approved so often skips the queue in mode Approve; rules still apply."),
         QT_TRANSLATE_NOOP("RoomSetting", " approved"), limits::kTrustAfter, 1},
    };
    return rows;
}

std::span<const RoomNumberRow> roomAlarmRows()
{
    static constexpr RoomNumberRow rows[] = {
        {&RoomSettings::holdAtPerMinute, QLatin1String("holdAtPerMinute"),
         QT_TRANSLATE_NOOP("RoomSetting", "Messages"),
         QT_TRANSLATE_NOOP("RoomSetting", "So many within a minute."),
         QT_TRANSLATE_NOOP("RoomSetting", " a minute"), limits::kHoldAt, 1},
        {&RoomSettings::holdAtBlockedPercent, QLatin1String("holdAtBlocked"),
         QT_TRANSLATE_NOOP("RoomSetting", "Blocked"),
         QT_TRANSLATE_NOOP("RoomSetting", "Share that rules block, counted from 20 messages on."),
         QT_TRANSLATE_NOOP("RoomSetting", " %"), 100, 1},
        {&RoomSettings::holdAtSameText, QLatin1String("holdAtSameText"),
         QT_TRANSLATE_NOOP("RoomSetting", "The same text"),
         QT_TRANSLATE_NOOP("RoomSetting", "So often, whoever sends it."),
         QT_TRANSLATE_NOOP("RoomSetting", " times"), limits::kHoldAt, 1},
    };
    return rows;
}

std::span<const RoomSwitchRow> roomSwitchRows()
{
    static constexpr RoomSwitchRow rows[] = {
        {&RoomSettings::colors, QLatin1String("phoneColors"),
         QT_TRANSLATE_NOOP("RoomSetting", "Choose a colour")},
        {&RoomSettings::roomList, QLatin1String("phoneList"),
         QT_TRANSLATE_NOOP("RoomSetting", "See what is on the screen, and say +1")},
        {&RoomSettings::reactions, QLatin1String("phoneReactions"),
         QT_TRANSLATE_NOOP("RoomSetting", "Throw reactions")},
        {&RoomSettings::tellsRefusals, QLatin1String("phoneRefusals"),
         QT_TRANSLATE_NOOP("RoomSetting", "Be told that a message was refused")},
    };
    return rows;
}

std::span<const AccentRow> accentRows()
{
    static constexpr AccentRow rows[] = {
        {QLatin1String(""), QT_TRANSLATE_NOOP("Accent", "Gold, as Barrage")},
        {QLatin1String("#ff8a4c"), QT_TRANSLATE_NOOP("Accent", "Orange")},
        {QLatin1String("#ff6f91"), QT_TRANSLATE_NOOP("Accent", "Pink")},
        {QLatin1String("#d62839"), QT_TRANSLATE_NOOP("Accent", "Red")},
        {QLatin1String("#7b4fe0"), QT_TRANSLATE_NOOP("Accent", "Violet")},
        {QLatin1String("#2563eb"), QT_TRANSLATE_NOOP("Accent", "Blue")},
        {QLatin1String("#2dc7c4"), QT_TRANSLATE_NOOP("Accent", "Turquoise")},
        {QLatin1String("#4fbf67"), QT_TRANSLATE_NOOP("Accent", "Green")},
    };
    return rows;
}

} // namespace barrage
