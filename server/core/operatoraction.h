// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace barrage {

// What the operator can do to the whole show. Menu, key and tray all run the same row.
enum class OperatorAction {
    Panic,
    ClearScreen,
    ToggleFreeze,
    ToggleBlackout,
    ToggleScreen,
    ToggleJoinCard,
    ToggleTestPattern,
    IdentifyScreens,
    Unpin,
    EndAnnouncement,
    Quit
};

struct OperatorActionRow
{
    OperatorAction action;
    QLatin1String id;  // stable, for other programs
    const char *label; // to be translated in the context "OperatorAction"
    const char *hint;  // what it does, to be translated in the same context
    QLatin1String key; // in QKeySequence's portable text; empty: none
    bool inTray;
};

// To add one: a row at the foot of operatoraction.cpp and a case in ActionRunner::run().
std::span<const OperatorActionRow> operatorActions();
const OperatorActionRow &rowOf(OperatorAction action);

} // namespace barrage
