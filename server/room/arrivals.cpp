// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/arrivals.h"

namespace barrage {

Arrivals::Arrivals(RoomState &state, Recorder &recorder, Runway &runway, OnScreen &onScreen)
    : m_state(state)
    , m_recorder(recorder)
    , m_runway(runway)
    , m_onScreen(onScreen)
{
}

void Arrivals::markShown(const QList<MessageId> &messages)
{
    for (const MessageId id : messages) {
        if (const Message *known = m_state.log.find(id))
            markShownOne(Message(*known));
    }
}

void Arrivals::markShownOne(const Message &message)
{
    m_runway.onShown(message.id);
    if (applies(DecisionKind::Recall, message))
        m_onScreen.enter(message.id);
    if (message.shownAt)
        return;
    Message shown = message;
    shown.shownAt = m_state.clocks.wall();
    m_state.outbox.send(SaveMessage {m_recorder.update(shown)});
}

void Arrivals::markLeft(const QList<MessageId> &messages)
{
    for (const MessageId id : messages)
        m_onScreen.leave(id);
}

void Arrivals::markDropped(const QList<MessageId> &messages, DropReason reason)
{
    m_state.drops[reason] += messages.size();
    for (const MessageId id : messages) {
        m_runway.onDropped(id);
        const Message *message = m_state.log.find(id);
        if (message && applies(DecisionKind::Hold, *message))
            markDroppedOne(Message(*message), reason);
    }
}

// What the operator cleared before anybody saw it goes back to the queue: nothing is lost. What found no room
// is not offered again: it would be late.
void Arrivals::markDroppedOne(const Message &message, DropReason reason)
{
    if (reason == DropReason::Cleared || reason == DropReason::Hidden) {
        m_recorder.putBack(message, QStringLiteral("cleared"));
        return;
    }
    Message dropped = message;
    dropped.droppedAt = m_state.clocks.wall();
    dropped.dropReason = reason;
    m_state.outbox.send(SaveMessage {m_recorder.update(dropped)});
}

} // namespace barrage
