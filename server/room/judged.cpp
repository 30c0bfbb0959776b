// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/judged.h"

namespace barrage {

namespace {

CheckStatus statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Show:
        return CheckStatus::Passed;
    case Outcome::Hold:
        return CheckStatus::Waiting;
    case Outcome::Block:
        return CheckStatus::Refused;
    }
    Q_UNREACHABLE();
}

QString deciderOf(const Verdict &verdict, InterceptorMode mode)
{
    if (verdict.outcome == Outcome::Hold)
        return {};
    return mode == InterceptorMode::Open ? QStringLiteral("open") : QStringLiteral("rule");
}

} // namespace

Message judged(const Draft &draft, const Verdict &verdict, InterceptorMode mode, EventId event, qint64 now)
{
    Message message;
    message.event = event;
    message.from = draft.from;
    message.clientId = draft.clientId;
    message.fromName = draft.fromName;
    message.text = verdict.text;
    message.original = draft.text;
    message.color = draft.color;
    message.mode = draft.mode;
    message.status = statusOf(verdict.outcome);
    message.rule = verdict.rule;
    message.decidedBy = deciderOf(verdict, mode);
    message.sentAt = now;
    message.checkedAt = verdict.outcome == Outcome::Hold ? 0 : message.sentAt;
    message.releasedAt = verdict.outcome == Outcome::Show ? message.sentAt : 0;
    return message;
}

} // namespace barrage
