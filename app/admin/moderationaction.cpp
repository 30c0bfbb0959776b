// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/moderationaction.h"

#include <QtGlobal>

#include <algorithm>

namespace barrage {

namespace {

using enum ModerationAction;
using enum KeyScope;
using Id = QLatin1String;

constexpr ModerationActionRow kActions[] = {
    {Next, Id("next"), QT_TRANSLATE_NOOP("ModerationAction", "Next message"), Id("J"), List, Id(""), true},
    {Previous, Id("previous"), QT_TRANSLATE_NOOP("ModerationAction", "Previous message"), Id("K"), List,
     Id(""), true},
    {SelectNextToo, Id("select_next"), QT_TRANSLATE_NOOP("ModerationAction", "Select the next one, too"),
     Id("Shift+J"), List, Id(""), true},
    {SelectPreviousToo, Id("select_previous"),
     QT_TRANSLATE_NOOP("ModerationAction", "Select the previous one, too"), Id("Shift+K"), List, Id(""),
     true},
    {SelectAll, Id("select_all"), QT_TRANSLATE_NOOP("ModerationAction", "Select all that are listed"),
     Id("Ctrl+A"), List, Id(""), false},
    {Approve, Id("approve"), QT_TRANSLATE_NOOP("ModerationAction", "Approve"), Id("A"), Queue,
     Id("Return Enter"), false},
    {Reject, Id("reject"), QT_TRANSLATE_NOOP("ModerationAction", "Reject"), Id("R"), Queue, Id("Del"), false},
    {Edit, Id("edit"), QT_TRANSLATE_NOOP("ModerationAction", "Edit, then approve"), Id("E"), Queue, Id(""),
     false},
    {ApproveSender, Id("approve_sender"), QT_TRANSLATE_NOOP("ModerationAction", "Approve all of this sender"),
     Id("Shift+A"), Queue, Id(""), false},
    {RejectSender, Id("reject_sender"), QT_TRANSLATE_NOOP("ModerationAction", "Reject all of this sender"),
     Id("Shift+R"), Queue, Id(""), false},
    {Star, Id("star"), QT_TRANSLATE_NOOP("ModerationAction", "Star, or take the star away"), Id("S"), Page,
     Id(""), false},
    {Pin, Id("pin"), QT_TRANSLATE_NOOP("ModerationAction", "Pin to the screen, or unpin"), Id("P"), Page,
     Id(""), false},
    {Mute, Id("mute"), QT_TRANSLATE_NOOP("ModerationAction", "Mute the sender for a while"), Id("X"), Page,
     Id(""), false},
    {ShowSender, Id("sender"), QT_TRANSLATE_NOOP("ModerationAction", "Everything about the sender"), Id("I"),
     Page, Id(""), false},
    {Recall, Id("recall"), QT_TRANSLATE_NOOP("ModerationAction", "Recall: take off the screen"), Id("H"),
     Page, Id(""), false},
    {ShowAgain, Id("show_again"), QT_TRANSLATE_NOOP("ModerationAction", "Show again"), Id("Shift+H"), Page,
     Id(""), false},
    {BackToQueue, Id("back"), QT_TRANSLATE_NOOP("ModerationAction", "Take the decision back: to the queue"),
     Id("B"), Page, Id(""), false},
    {Undo, Id("undo"), QT_TRANSLATE_NOOP("ModerationAction", "Undo the last decision"), Id("U"), Page,
     Id("Ctrl+Z"), false},
    {Dump, Id("dump"), QT_TRANSLATE_NOOP("ModerationAction", "Dump what is within the safety delay"), Id("D"),
     Page, Id(""), false},
    {BringIn, Id("bring_in"), QT_TRANSLATE_NOOP("ModerationAction", "Bring in new messages"), Id("N"), Page,
     Id(""), false},
    {Search, Id("search"), QT_TRANSLATE_NOOP("ModerationAction", "Search in the queue"), Id("/"), Page,
     Id(""), false},
    {Freeze, Id("freeze"), QT_TRANSLATE_NOOP("ModerationAction", "Freeze the screen, or go on"), Id("Space"),
     List, Id(""), false},
    {Speak, Id("speak"), QT_TRANSLATE_NOOP("ModerationAction", "Write a message of your own"), Id("T"), Page,
     Id(""), false},
    {ShowKeys, Id("keys"), QT_TRANSLATE_NOOP("ModerationAction", "This list of keys"), Id("?"), Page, Id(""),
     false},
};

} // namespace

std::span<const ModerationActionRow> moderationActions()
{
    return kActions;
}

const ModerationActionRow &rowOf(ModerationAction action)
{
    const auto row = std::ranges::find(kActions, action, &ModerationActionRow::action);
    Q_ASSERT(row != std::end(kActions));
    return *row;
}

} // namespace barrage
