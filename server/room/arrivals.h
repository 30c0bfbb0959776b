// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/runway.h"

namespace barrage {

// What became of the messages that flew, as the screen tells it: seen, gone again, or dropped. Lives on: the
// room thread.
class Arrivals
{
public:
    Arrivals(RoomState &state, Recorder &recorder, Runway &runway, OnScreen &onScreen);

    void markShown(const QList<MessageId> &messages);
    void markLeft(const QList<MessageId> &messages);
    void markDropped(const QList<MessageId> &messages, DropReason reason);

private:
    void markShownOne(const Message &message);
    void markDroppedOne(const Message &message, DropReason reason);

    RoomState &m_state;
    Recorder &m_recorder;
    Runway &m_runway;
    OnScreen &m_onScreen;
};

} // namespace barrage
