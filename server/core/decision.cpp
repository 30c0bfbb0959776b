// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision.h"

namespace barrage {

namespace {

CheckStatus statusAfter(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
    case DecisionKind::Recall:
        return CheckStatus::Passed;
    case DecisionKind::Reject:
        return CheckStatus::Refused;
    case DecisionKind::Hold:
        return CheckStatus::Waiting;
    }
    Q_UNREACHABLE();
}

} // namespace

bool applies(DecisionKind kind, const Message &message)
{
    switch (kind) {
    case DecisionKind::Approve:
    case DecisionKind::Reject:
        return message.status == CheckStatus::Waiting;
    case DecisionKind::Recall:
        return message.status == CheckStatus::Passed && !message.recalledAt;
    case DecisionKind::Hold:
        return message.status == CheckStatus::Passed && !message.shownAt && !message.recalledAt;
    }
    Q_UNREACHABLE();
}

Decision decisionOn(const Message &message, DecisionKind kind, const QString &by, qint64 at)
{
    return {message.id, kind, by, message.status, statusAfter(kind), at};
}

Message after(Message message, const Decision &decision)
{
    message.status = decision.to;
    switch (decision.kind) {
    case DecisionKind::Approve:
        message.releasedAt = decision.at;
        [[fallthrough]];
    case DecisionKind::Reject:
        message.checkedAt = decision.at;
        message.decidedBy = decision.by;
        break;
    case DecisionKind::Recall:
        message.recalledAt = decision.at;
        break;
    case DecisionKind::Hold:
        message.releasedAt = message.checkedAt = message.droppedAt = 0;
        message.decidedBy.clear();
        break;
    }
    return message;
}

} // namespace barrage
