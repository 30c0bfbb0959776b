// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/recorder.h"

#include <utility>

namespace barrage {

Recorder::Recorder(RoomState &state)
    : m_state(state)
{
}

Message Recorder::update(const Message &message)
{
    m_state.log.put(message);
    emit m_state.news.changed(message);
    return message;
}

void Recorder::record(const Message &message, const Decision &decision,
                      std::function<void(const Message &)> recorded, std::function<void()> failed)
{
    if (!isMark(decision))
        m_deciding.insert(message.id);
    m_state.outbox.send(RecordDecision {decision, after(message, decision)},
                        {[=, this](const Outbox::Answer &) { onRecorded(decision, recorded); },
                         [=, this](const Error &error) {
                             onUnrecorded(decision.message, failed);
                             if (!Outbox::isOutage(error))
                                 emit m_state.news.failed(error);
                         }});
}

void Recorder::onRecorded(const Decision &decision, const std::function<void(const Message &)> &recorded)
{
    if (!isMark(decision))
        m_deciding.remove(decision.message);
    const Message *known = m_state.log.find(decision.message);
    if (known)
        recorded(update(after(*known, decision)));
}

void Recorder::onUnrecorded(MessageId message, const std::function<void()> &failed)
{
    m_deciding.remove(message);
    failed();
}

Message Recorder::putBack(const Message &message, const QString &by)
{
    const DecisionKind kind
        = applies(DecisionKind::Hold, message) ? DecisionKind::Hold : DecisionKind::Recall;
    if (isDeciding(message.id) || !applies(kind, message))
        return message;
    const Decision decision = decisionOn(message, kind, by, m_state.clocks.wall());
    const Message back = update(after(message, decision));
    const auto unsaved = [this, id = message.id](const Error &) { m_unsaved.insert(id); };
    m_state.outbox.send(RecordDecision {decision, back}, {{}, unsaved});
    return back;
}

// So that the next start begins as strict as this one ended.
void Recorder::putBackAgain()
{
    for (const MessageId id : std::exchange(m_unsaved, {})) {
        const Message *message = m_state.log.find(id);
        if (!message || isDeciding(id) || applies(DecisionKind::Recall, *message))
            continue; // it was let pass since
        const DecisionKind kind
            = message->status == CheckStatus::Waiting ? DecisionKind::Hold : DecisionKind::Recall;
        const Decision decision
            = decisionOn(*message, kind, QStringLiteral("interceptor"), m_state.clocks.wall());
        const auto unsaved = [this, id](const Error &) { m_unsaved.insert(id); };
        m_state.outbox.send(RecordDecision {decision, *message}, {{}, unsaved});
    }
}

} // namespace barrage
