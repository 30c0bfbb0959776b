// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/decider.h"

#include "core/limits.h"
#include "core/textguard.h"

namespace barrage {

namespace {

bool isApproval(DecisionKind kind)
{
    return kind == DecisionKind::Approve || kind == DecisionKind::Edit;
}

bool isForWaiting(DecisionKind kind)
{
    return isApproval(kind) || kind == DecisionKind::Reject;
}

// Takes off the screen, wherever the message is on its way.
bool takesDown(const Decision &decision)
{
    const DecisionKind undone = decision.undone.value_or(DecisionKind::Undo);
    return decision.kind == DecisionKind::Recall || isApproval(undone) || undone == DecisionKind::ShowAgain;
}

Error editTooLong()
{
    return {QStringLiteral("too_long"),
            News::tr("The edited text is empty or longer than %1 characters.").arg(limits::kTextCharacters)};
}

} // namespace

Decider::Decider(RoomState &state, Recorder &recorder, Runway &runway, Board &board, Seats &seats,
                 Senders &senders, const QList<Decision> &record)
    : m_state(state)
    , m_recorder(recorder)
    , m_runway(runway)
    , m_board(board)
    , m_seats(seats)
    , m_senders(senders)
    , m_history(record)
{
}

void Decider::decide(const QList<MessageId> &ids, DecisionKind kind, const QString &by)
{
    m_history.beginStep();
    for (const MessageId id : ids)
        decideOne(id, kind, by);
}

void Decider::decideOne(MessageId id, DecisionKind kind, const QString &by)
{
    const Message *known = m_state.log.find(id);
    if (!known || kind == DecisionKind::Edit || !mayDecide(*known, kind, by))
        return;
    record(Message(*known), decisionOn(*known, kind, by, m_state.clocks.wall()));
}

void Decider::decideAllOf(EquipmentId from, DecisionKind kind, const QString &by)
{
    QList<MessageId> concerned;
    for (const Message &message : m_state.log.from(from)) {
        if (applies(kind, message))
            concerned.append(message.id);
    }
    decide(concerned, kind, by);
}

// The operator's edit is the operator's word: it is guarded and bounded, and no rule judges it.
void Decider::edit(MessageId id, const QString &text, const QString &by)
{
    const Message *known = m_state.log.find(id);
    if (!known || !mayDecide(*known, DecisionKind::Edit, by))
        return;
    const QString wanted = guarded(text);
    if (wanted.isEmpty() || characterCount(wanted) > limits::kTextCharacters)
        return emit m_state.news.failed(editTooLong());
    m_history.beginStep();
    record(Message(*known), editOf(*known, wanted, by, m_state.clocks.wall()));
}

void Decider::pin(MessageId id, const QString &by)
{
    const bool unpins = !isStored(id);
    const MessageId subject = unpins ? m_board.pinned().id : id;
    decide({subject}, unpins ? DecisionKind::Unpin : DecisionKind::Pin, by);
}

void Decider::mute(EquipmentId sender, qint64 untilWallMs, const QString &by)
{
    const Equipment before = m_senders.stateOf(sender);
    Equipment after = before;
    after.mutedUntil = untilWallMs;
    m_history.add(Silencing {by, before, after});
    m_senders.mute(sender, untilWallMs, by);
}

void Decider::ban(EquipmentId sender, qint64 untilWallMs, bool alsoAddress, const QString &by)
{
    const Equipment before = m_senders.stateOf(sender);
    Equipment after = before;
    after.bannedUntil = untilWallMs;
    after.bansAddress = alsoAddress;
    m_history.add(Silencing {by, before, after});
    m_senders.ban(sender, untilWallMs, alsoAddress, by);
}

bool Decider::mayDecide(const Message &message, DecisionKind kind, const QString &by)
{
    if (isTaken(message, by))
        return false;
    if (applies(kind, message))
        return !isOnItsWay(message, kind);
    if (isForWaiting(kind) && !message.decidedBy.isEmpty() && message.decidedBy != by)
        tellHandled(message, message.decidedBy, by);
    return false;
}

// By another seat: it decides this moment, or has claimed the message.
bool Decider::isTaken(const Message &message, const QString &by)
{
    if (m_recorder.isDeciding(message.id)) {
        const QString decider = m_deciders.value(message.id);
        if (decider != by)
            tellHandled(message, decider, by);
        return true;
    }
    const QString holder = m_seats.holderOf(message.id);
    if (holder.isEmpty() || holder == by)
        return false;
    tellHandled(message, holder, by);
    return true;
}

bool Decider::isOnItsWay(const Message &message, DecisionKind kind) const
{
    return kind == DecisionKind::ShowAgain && m_runway.contains(message.id);
}

void Decider::tellHandled(const Message &message, const QString &who, const QString &by)
{
    Message handled = message;
    handled.decidedBy = who;
    emit m_state.news.alreadyHandled(by, handled);
}

void Decider::record(const Message &message, Decision decision)
{
    if (takesDown(decision))
        m_runway.takeDown(message.id); // what must go, goes at once
    const bool flies
        = decision.kind == DecisionKind::ShowAgain || (isApproval(decision.kind) && !message.releasedAt);
    decision.releases = flies && m_runway.isOpen();
    if (!isMark(decision))
        m_deciders.insert(message.id, decision.by);
    m_history.add(decision);
    const int epoch = m_state.epoch;
    m_recorder.record(
        message, decision, [=, this](const Message &now) { onRecorded(now, decision, flies, epoch); },
        [=, this] { onFailed(decision); });
}

void Decider::onRecorded(const Message &message, const Decision &decision, bool flies, int epoch)
{
    if (!isMark(decision))
        m_deciders.remove(message.id);
    unclaim(message.id);
    countApproval(message, decision);
    settle(message, decision, flies, epoch);
    const QString impatient = m_undoLater.take(message.id);
    if (!impatient.isEmpty())
        undoDecision(message.id, impatient);
}

void Decider::settle(const Message &message, const Decision &decision, bool flies, int epoch)
{
    if (flies && epoch != m_state.epoch)
        m_recorder.putBack(message, QStringLiteral("panic"));
    else if (flies && !m_undoLater.contains(message.id))
        m_runway.letPassByPerson(message, decision.releases);
    else if (decision.kind == DecisionKind::Pin && epoch == m_state.epoch
             && applies(DecisionKind::Pin, message))
        m_board.pin(message);
    else if (decision.kind == DecisionKind::Unpin || decision.undone == DecisionKind::Pin)
        m_board.drop(message.id);
}

// What was taken down stays down, stored or not.
void Decider::onFailed(const Decision &decision)
{
    m_history.remove(decision);
    m_deciders.remove(decision.message);
    m_undoLater.remove(decision.message);
    const Message *known = m_state.log.find(decision.message);
    if (known && takesDown(decision))
        m_recorder.putBack(Message(*known), decision.by);
}

void Decider::undo(const QString &by)
{
    bool undone = false;
    while (!undone) {
        const Step step = m_history.lastStepBy(by);
        if (step.isEmpty())
            return;
        for (const Decision &each : step.decisions)
            undone |= takeBack(each, by);
        if (step.silencing)
            undone |= takeBack(*step.silencing, by);
    }
}

// At once, or as soon as it is stored.
bool Decider::takeBack(const Decision &decision, const QString &by)
{
    if (!m_recorder.isDeciding(decision.message))
        return undoOne(decision, by);
    m_undoLater.insert(decision.message, by);
    return true;
}

// False: somebody else has changed it since, and nothing is done.
bool Decider::takeBack(const Silencing &silencing, const QString &by)
{
    m_history.remove(silencing);
    const Equipment now = m_senders.stateOf(silencing.after.id);
    const Equipment &after = silencing.after;
    if (now.mutedUntil != after.mutedUntil || now.bannedUntil != after.bannedUntil
        || now.bansAddress != after.bansAddress)
        return false;
    m_senders.restore(silencing.before, by);
    return true;
}

void Decider::undoDecision(MessageId id, const QString &by)
{
    const Message *known = m_state.log.find(id);
    if (!known)
        return;
    if (m_recorder.isDeciding(id))
        m_undoLater.insert(id, by);
    else
        undoOne(lastOn(*known), by);
}

// What the record does not say (a rule decided, or it is too long ago) the state does.
Decision Decider::lastOn(const Message &message) const
{
    const auto last = m_history.lastOn(message.id);
    if (last && canUndo(last->kind, message))
        return *last;
    DecisionKind kind = DecisionKind::Approve;
    if (message.status == CheckStatus::Refused)
        kind = DecisionKind::Reject;
    else if (message.recalledAt)
        kind = DecisionKind::Recall;
    return decisionOn(message, kind, {}, 0);
}

// False: it no longer applies, and nothing is done.
bool Decider::undoOne(const Decision &decision, const QString &by)
{
    m_history.remove(decision);
    const Message *known = m_state.log.find(decision.message);
    if (!known || !canUndo(decision.kind, *known))
        return false;
    if (decision.kind == DecisionKind::Pin && m_board.pinned().id != known->id)
        return false;
    record(Message(*known), undoOf(*known, decision, by, m_state.clocks.wall()));
    return true;
}

void Decider::countApproval(const Message &message, const Decision &decision)
{
    const bool undoes = decision.undone && isApproval(*decision.undone);
    if (!undoes && !isApproval(decision.kind))
        return;
    if (const auto presence = m_state.devices.countApproval(message.from, undoes ? -1 : 1))
        emit m_state.news.presenceChanged(*presence);
}

void Decider::unclaim(MessageId id)
{
    if (m_seats.release(id))
        emit m_state.news.claimsChanged(m_seats.claims());
}

} // namespace barrage
