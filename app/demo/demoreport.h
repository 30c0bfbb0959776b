// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace barrage {

// What the simulated audience saw of its own messages, and the screen of its frames.
struct DemoReport
{
    int sent = 0;
    int acknowledged = 0;
    int held = 0;            // acknowledged as waiting for approval
    int approved = 0;        // of those, let pass by the moderator
    int blocked = 0;         // acknowledged as refused by a rule
    int shown = 0;           // told to be on the screen
    QList<qint64> latencies; // ms from send to shown, of those that waited for nobody
    qint64 frames = 0;
    qint64 droppedFrames = 0;

    // One line of JSON, without the line feed.
    QByteArray toJson() const;
};

// The value below which the share (0 to 1) of the values lies (nearest rank); 0 when there is none.
qint64 percentile(QList<qint64> values, double share);

} // namespace barrage
