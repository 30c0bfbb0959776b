// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/message.h"

#include <QString>

namespace barrage {

// What was done to a message after it was stored. The numbers are stored: never change or reuse one.
enum class DecisionKind {
    Approve = 1, // Waiting to Passed: it flies
    Reject = 2,  // Waiting to Refused
    Recall = 3,  // Passed, and taken off the screen
    Hold = 4,    // Passed but not yet seen, back to Waiting (panic, or the mode became stricter meanwhile)
};

// One row of the append-only record of who decided what, when.
struct Decision
{
    MessageId message {};
    DecisionKind kind = DecisionKind::Approve;
    QString by; // the name of the seat, or "panic", "interceptor"
    CheckStatus from = CheckStatus::Waiting;
    CheckStatus to = CheckStatus::Waiting;
    qint64 at = 0; // wall time, ms

    bool operator==(const Decision &) const = default;
};

// Whether the decision can be taken on the message as it is now.
bool applies(DecisionKind kind, const Message &message);
// The decision as it is to be recorded.
Decision decisionOn(const Message &message, DecisionKind kind, const QString &by, qint64 at);
// The message after the decision.
Message after(Message message, const Decision &decision);

} // namespace barrage
