// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floodgate.h"
#include "room/recorder.h"

#include <QTimer>

namespace barrage {

// What the audience thinks of what it sees: +1 on a message, and reactions. Lives on: the room thread.
class Applause
{
public:
    explicit Applause(RoomState &state);

    void plus(EquipmentId from, MessageId message);
    void react(EquipmentId from, Reaction reaction);

private:
    bool mayPlus(EquipmentId from, MessageId message) const;
    bool isSilenced(EquipmentId from) const;
    void onPlus(MessageId message, int pluses);
    void tellPluses();
    void tellReactions();

    RoomState &m_state;
    Floodgate m_plusGate; // by equipment, as the next
    Floodgate m_reactionGate;
    QSet<MessageId> m_changed; // pluses of these
    QMap<Reaction, int> m_thrown;
    QTimer m_plusNews;
    QTimer m_reactionNews;
};

} // namespace barrage
