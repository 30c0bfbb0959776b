// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/roomstate.h"

namespace barrage {

// What stays on the screen until it is taken off: one pinned message, and one announcement. Both are gone
// after a restart. Lives on: the room thread.
class Board
{
public:
    explicit Board(RoomState &state);

    const Message &pinned() const { return m_pinned; }
    const QString &announcement() const { return m_announcement; }
    void pin(const Message &message);
    void unpin();
    // The message must not be seen any more.
    void drop(MessageId message);
    void announce(const QString &text);
    void clear();

private:
    RoomState &m_state;
    Message m_pinned;
    QString m_announcement;
};

} // namespace barrage
