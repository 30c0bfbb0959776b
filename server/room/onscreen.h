// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/roomstate.h"

#include <QTimer>

namespace barrage {

// What is on the screen now, as the screen tells it. Lives on: the room thread.
class OnScreen
{
public:
    explicit OnScreen(RoomState &state);

    void enter(MessageId message);
    void leave(MessageId message);
    void clear();
    bool contains(MessageId message) const { return m_ids.contains(message); }
    QList<Message> messages() const; // oldest first

private:
    void tellSoon();

    RoomState &m_state;
    QList<MessageId> m_ids;
    QTimer m_news;
};

} // namespace barrage
