// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operatoraction.h"

#include <QtGlobal>

#include <algorithm>

namespace barrage {

namespace {

constexpr OperatorActionRow kActions[] = {
    {OperatorAction::Panic, QLatin1String("panic"), QT_TRANSLATE_NOOP("OperatorAction", "Panic"),
     QT_TRANSLATE_NOOP("OperatorAction", "Clear the screen and hold everything for approval"),
     QLatin1String("Shift+Esc"), true},
    {OperatorAction::ClearScreen, QLatin1String("clear"), QT_TRANSLATE_NOOP("OperatorAction", "Clear screen"),
     QT_TRANSLATE_NOOP("OperatorAction", "Take every bullet off the screen; new ones still fly"),
     QLatin1String("Ctrl+Shift+C"), true},
    {OperatorAction::ToggleFreeze, QLatin1String("freeze"),
     QT_TRANSLATE_NOOP("OperatorAction", "Freeze the screen"),
     QT_TRANSLATE_NOOP("OperatorAction", "Bullets stand still until it is taken back; new ones wait"),
     QLatin1String("Ctrl+Shift+F"), true},
    {OperatorAction::ToggleBlackout, QLatin1String("blackout"),
     QT_TRANSLATE_NOOP("OperatorAction", "Blackout"),
     QT_TRANSLATE_NOOP("OperatorAction", "Make the screen black, or show it again"),
     QLatin1String("Ctrl+Shift+B"), true},
    {OperatorAction::ToggleScreen, QLatin1String("screen"),
     QT_TRANSLATE_NOOP("OperatorAction", "Show the screen"),
     QT_TRANSLATE_NOOP("OperatorAction", "Show or hide the window on the projector"),
     QLatin1String("Ctrl+Shift+S"), true},
    {OperatorAction::ToggleJoinCard, QLatin1String("joincard"),
     QT_TRANSLATE_NOOP("OperatorAction", "Join card on the screen"),
     QT_TRANSLATE_NOOP("OperatorAction", "Show or hide the QR code and address on the screen"),
     QLatin1String("Ctrl+Shift+J"), true},
    {OperatorAction::ToggleTestPattern, QLatin1String("testpattern"),
     QT_TRANSLATE_NOOP("OperatorAction", "Test pattern"),
     QT_TRANSLATE_NOOP("OperatorAction", "Show or hide a picture to focus and adjust the projector by"),
     QLatin1String("Ctrl+Shift+T"), true},
    {OperatorAction::IdentifyScreens, QLatin1String("identify"),
     QT_TRANSLATE_NOOP("OperatorAction", "Identify displays"),
     QT_TRANSLATE_NOOP("OperatorAction", "Show its number and name on every display for a few seconds"),
     QLatin1String("Ctrl+Shift+I"), false},
    {OperatorAction::Unpin, QLatin1String("unpin"),
     QT_TRANSLATE_NOOP("OperatorAction", "Take the pinned message off"),
     QT_TRANSLATE_NOOP("OperatorAction", "The screen and the phones no longer show it"),
     QLatin1String("Ctrl+Shift+U"), true},
    {OperatorAction::EndAnnouncement, QLatin1String("announcement"),
     QT_TRANSLATE_NOOP("OperatorAction", "Take the announcement off"),
     QT_TRANSLATE_NOOP("OperatorAction", "The screen and the phones no longer show it"),
     QLatin1String("Ctrl+Shift+A"), true},
    {OperatorAction::Quit, QLatin1String("quit"), QT_TRANSLATE_NOOP("OperatorAction", "End the show"),
     QT_TRANSLATE_NOOP("OperatorAction", "Save everything and quit"), QLatin1String("Ctrl+Q"), true},
};

} // namespace

std::span<const OperatorActionRow> operatorActions()
{
    return kActions;
}

const OperatorActionRow &rowOf(OperatorAction action)
{
    const auto row = std::ranges::find(kActions, action, &OperatorActionRow::action);
    Q_ASSERT(row != std::end(kActions));
    return *row;
}

} // namespace barrage
