// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/roomstate.h"

namespace barrage {

// How the evening goes, in numbers. Lives on: the room thread.
class Reporter
{
public:
    explicit Reporter(RoomState &state);

    void countMessage(); // one more was accepted, now
    // Tells the situation if it has changed.
    void report(const QString &heldBecause);

private:
    void turnMinutes();

    RoomState &m_state;
    Situation m_last;
    QList<int> m_perMinute; // the last is the minute under way
    qint64 m_minute;        // its number, by the steady clock
};

} // namespace barrage
