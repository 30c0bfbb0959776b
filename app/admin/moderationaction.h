// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <span>

namespace barrage {

// What a moderator does to messages, one key each.
enum class ModerationAction {
    Next,
    Previous,
    SelectNextToo,
    SelectPreviousToo,
    SelectAll,
    Approve,
    Reject,
    Edit,
    ApproveSender,
    RejectSender,
    Star,
    Pin,
    Mute,
    ShowSender,
    Recall,
    ShowAgain,
    BackToQueue,
    Undo,
    Dump,
    BringIn,
    Search,
    Freeze,
    Speak,
    ShowKeys,
};

// Where a key works: with the focus in a list, in the queue with its buttons, or anywhere on the page that is
// no text field.
enum class KeyScope { List, Queue, Page };

struct ModerationActionRow
{
    ModerationAction action;
    QLatin1String id;       // stable
    const char *label;      // to be translated in the context "ModerationAction"
    QLatin1String key;      // in QKeySequence's portable text
    KeyScope scope;         // of `key`
    QLatin1String listKeys; // more of them, separated by spaces, in a list only; empty: none
    bool repeats;           // while the key is held down; what decides does not
};

// To add one: a row at the foot of moderationaction.cpp and a case in ModerationRunner::run().
std::span<const ModerationActionRow> moderationActions();
const ModerationActionRow &rowOf(ModerationAction action);

} // namespace barrage
