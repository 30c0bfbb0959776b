// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision.h"

namespace barrage {

namespace {

void sendBack(Message &message)
{
    message.status = CheckStatus::Waiting;
    message.checkedAt = 0;
    message.decidedBy.clear();
}

void hold(Message &message)
{
    sendBack(message);
    message.releasedAt = message.droppedAt = 0;
    message.dropReason = DropReason::None;
}

void pass(Message &message, const Decision &decision)
{
    message.status = CheckStatus::Passed;
    message.checkedAt = decision.at;
    message.decidedBy = decision.by;
}

void showAgain(Message &message)
{
    message.recalledAt = message.droppedAt = 0;
    message.dropReason = DropReason::None;
}

// What was given to the screen has been seen, for all we know: it is not offered again by itself.
void undoRelease(Message &message, qint64 at)
{
    if (message.releasedAt)
        message.recalledAt = at;
    else
        sendBack(message);
}

void undoRecall(Message &message)
{
    message.recalledAt = 0;
    if (!message.releasedAt)
        sendBack(message);
}

void undo(Message &message, const Decision &decision)
{
    switch (decision.undone.value_or(DecisionKind::Undo)) {
    case DecisionKind::Approve:
    case DecisionKind::ShowAgain:
        return undoRelease(message, decision.at);
    case DecisionKind::Edit:
        message.recalledAt = 0;
        return sendBack(message);
    case DecisionKind::Reject:
        return sendBack(message);
    case DecisionKind::Recall:
        return undoRecall(message);
    case DecisionKind::Star:
    case DecisionKind::Unstar:
        message.starred = decision.undone == DecisionKind::Unstar;
        return;
    case DecisionKind::Hold:
    case DecisionKind::Pin:
    case DecisionKind::Unpin:
    case DecisionKind::Undo:
        return;
    }
    Q_UNREACHABLE();
}

void apply(Message &message, const Decision &decision)
{
    switch (decision.kind) {
    case DecisionKind::Approve:
    case DecisionKind::Edit:
        return pass(message, decision);
    case DecisionKind::Reject:
        pass(message, decision);
        message.status = CheckStatus::Refused;
        return;
    case DecisionKind::Recall:
        message.recalledAt = decision.at;
        return;
    case DecisionKind::Hold:
        return hold(message);
    case DecisionKind::ShowAgain:
        return showAgain(message);
    case DecisionKind::Star:
    case DecisionKind::Unstar:
        message.starred = decision.kind == DecisionKind::Star;
        return;
    case DecisionKind::Pin:
    case DecisionKind::Unpin:
        return;
    case DecisionKind::Undo:
        return undo(message, decision);
    }
    Q_UNREACHABLE();
}

bool isUp(const Message &message)
{
    return message.status == CheckStatus::Passed && !message.recalledAt;
}

} // namespace

bool applies(DecisionKind kind, const Message &message)
{
    switch (kind) {
    case DecisionKind::Approve:
    case DecisionKind::Reject:
    case DecisionKind::Edit:
        return message.status == CheckStatus::Waiting;
    case DecisionKind::Recall:
    case DecisionKind::Pin:
        return isUp(message);
    case DecisionKind::Hold:
        return isUp(message) && !message.shownAt;
    case DecisionKind::ShowAgain:
        return message.status == CheckStatus::Passed;
    case DecisionKind::Star:
        return !message.starred;
    case DecisionKind::Unstar:
        return message.starred;
    case DecisionKind::Unpin:
        return true;
    case DecisionKind::Undo:
        return false;
    }
    Q_UNREACHABLE();
}

bool canUndo(DecisionKind kind, const Message &message)
{
    switch (kind) {
    case DecisionKind::Approve:
    case DecisionKind::ShowAgain:
    case DecisionKind::Pin:
        return isUp(message);
    case DecisionKind::Edit:
        return message.status == CheckStatus::Passed;
    case DecisionKind::Reject:
        return message.status == CheckStatus::Refused;
    case DecisionKind::Recall:
        return message.status == CheckStatus::Passed && message.recalledAt;
    case DecisionKind::Star:
        return message.starred;
    case DecisionKind::Unstar:
        return !message.starred;
    case DecisionKind::Hold:
    case DecisionKind::Unpin:
    case DecisionKind::Undo:
        return false;
    }
    Q_UNREACHABLE();
}

bool isMark(const Decision &decision)
{
    switch (decision.undone.value_or(decision.kind)) {
    case DecisionKind::Star:
    case DecisionKind::Unstar:
    case DecisionKind::Pin:
    case DecisionKind::Unpin:
        return true;
    default:
        return false;
    }
}

Decision decisionOn(const Message &message, DecisionKind kind, const QString &by, qint64 at)
{
    Decision decision {.message = message.id, .kind = kind, .by = by, .from = message.status, .at = at};
    decision.rule = message.rule;
    decision.text = message.text;
    decision.to = after(message, decision).status;
    return decision;
}

Decision editOf(const Message &message, const QString &text, const QString &by, qint64 at)
{
    Decision decision = decisionOn(message, DecisionKind::Edit, by, at);
    decision.newText = text;
    return decision;
}

Decision undoOf(const Message &message, const Decision &undone, const QString &by, qint64 at)
{
    Decision decision = decisionOn(message, DecisionKind::Undo, by, at);
    decision.undone = undone.kind;
    if (undone.kind == DecisionKind::Edit)
        decision.newText = undone.text;
    decision.to = after(message, decision).status;
    return decision;
}

Message after(Message message, const Decision &decision)
{
    apply(message, decision);
    if (!decision.newText.isEmpty())
        message.text = decision.newText;
    if (decision.releases)
        message.releasedAt = decision.at;
    return message;
}

} // namespace barrage
