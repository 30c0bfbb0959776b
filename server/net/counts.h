// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace barrage {

// What has happened since the start, for /metrics. Lives on: the room thread.
struct Counts
{
    qint64 connections = 0;
    qint64 refused = 0; // connections for which there was no room
    qint64 sessions = 0;
    qint64 commands = 0;
    qint64 acknowledged = 0;
    qint64 declined = 0;
    // ---- sessions that were ended by us
    qint64 offences = 0; // against the protocol
    qint64 floods = 0;
    qint64 late = 0;   // no "hello", or a message that did not end
    qint64 silent = 0; // did not answer a ping
    qint64 slow = 0;   // did not read
};

} // namespace barrage
