// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision.h"
#include "room/roomstate.h"

#include <QSet>

namespace barrage {

// Puts decisions on the record and their outcome into the log. Lives on: the room thread.
class Recorder
{
public:
    explicit Recorder(RoomState &state);

    // The message as it is from now on: into the log, and told.
    Message update(const Message &message);
    // Stores the decision, then: `recorded` with the message as it is after it. Until then isDeciding(),
    // unless the decision only marks the message.
    void record(const Message &message, const Decision &decision,
                std::function<void(const Message &)> recorded, std::function<void()> failed);
    bool isDeciding(MessageId message) const { return m_deciding.contains(message); }

    // What was let pass and was not seen goes back to the queue; what was seen before is taken as recalled.
    // This is so at once, before it is stored: should the store fail, the message stays off the screen
    // anyway.
    Message putBack(const Message &message, const QString &by);
    // After the store was away.
    void putBackAgain();

private:
    void onRecorded(const Decision &decision, const std::function<void(const Message &)> &recorded);
    void onUnrecorded(MessageId message, const std::function<void()> &failed);

    RoomState &m_state;
    QSet<MessageId> m_deciding; // a decision is on its way to the store
    QSet<MessageId> m_unsaved;  // put back while the store was away
};

} // namespace barrage
