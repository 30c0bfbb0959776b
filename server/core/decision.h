// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/message.h"

#include <QString>

#include <optional>

namespace barrage {

// What was done to a message after it was stored. The numbers are stored: never change or reuse one.
enum class DecisionKind {
    Approve = 1,   // Waiting to Passed: it flies, unless it was on the screen before
    Reject = 2,    // Waiting to Refused
    Recall = 3,    // Passed, and taken off the screen
    Hold = 4,      // Passed but not yet seen, back to Waiting (panic, or the mode became stricter meanwhile)
    Edit = 5,      // Approve, with another text
    ShowAgain = 6, // Passed: it flies once more
    Star = 7,
    Unstar = 8,
    Pin = 9, // Passed: stays on the screen until unpinned
    Unpin = 10,
    Undo = 11, // takes an earlier decision back
};

// One row of the append-only record of who decided what, when.
struct Decision
{
    MessageId message {};
    DecisionKind kind = DecisionKind::Approve;
    QString by; // the name of the seat, or "panic", "interceptor"
    CheckStatus from = CheckStatus::Waiting;
    CheckStatus to = CheckStatus::Waiting;
    qint64 at = 0;        // wall time, ms
    RuleId rule {};       // that had held, blocked or replaced the message; zero: none
    QString text = {};    // as it was when the decision was taken
    QString newText = {}; // of Edit, and of Undo of an Edit: as it is from then on; empty: as before
    std::optional<DecisionKind> undone = {}; // of Undo
    bool releases = false; // it goes to the screen at once, as opposed to after the safety delay; not stored

    bool operator==(const Decision &) const = default;
};

// Whether the decision can be taken on the message as it is now; an Undo: see canUndo().
bool applies(DecisionKind kind, const Message &message);
// Whether a decision of this kind can be taken back on the message as it is now.
bool canUndo(DecisionKind kind, const Message &message);
// It only marks the message (star, pin): where the message is on its way stays as it is.
bool isMark(const Decision &decision);
// The decision as it is to be recorded.
Decision decisionOn(const Message &message, DecisionKind kind, const QString &by, qint64 at);
// The same for an Edit, and for the Undo of `undone`. What flies is recalled by its Undo; an edited text that
// nobody saw on the screen any more waits as it was before.
Decision editOf(const Message &message, const QString &text, const QString &by, qint64 at);
Decision undoOf(const Message &message, const Decision &undone, const QString &by, qint64 at);
// The message after the decision.
Message after(Message message, const Decision &decision);

} // namespace barrage
