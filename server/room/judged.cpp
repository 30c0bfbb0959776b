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

} // namespace

Message judged(const Draft &draft, const Ruling &ruling, bool releases, EventId event, qint64 now)
{
    const Verdict &verdict = ruling.verdict;
    Message message;
    message.event = event;
    message.from = draft.from;
    message.clientId = draft.clientId;
    message.fromName = draft.fromName;
    message.text = verdict.text;
    message.original = draft.text;
    message.color = draft.color;
    message.mode = draft.mode;
    message.size = draft.size;
    message.status = statusOf(verdict.outcome);
    message.rule = verdict.rule;
    message.tags = verdict.tags;
    message.decidedBy = ruling.by;
    message.sentAt = now;
    message.checkedAt = verdict.outcome == Outcome::Hold ? 0 : message.sentAt;
    message.releasedAt = releases && verdict.outcome == Outcome::Show ? message.sentAt : 0;
    return message;
}

} // namespace barrage
