// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/roomsettings.h"

#include <QHash>
#include <QQueue>
#include <QString>

namespace barrage {

// Looks back on the last minute and says when something is going on that a person should look at. Pure; the
// clock is steady. Bounded: it remembers one message more than limits::kHoldAt, the highest threshold.
class Alarm
{
public:
    explicit Alarm(Clock steady);

    void note(bool blocked, const QString &normalisedText);
    // Why everything should be held, as one sentence; empty: nothing crosses the host's thresholds.
    QString reason(const RoomSettings &settings);
    void reset();

private:
    struct Entry
    {
        qint64 at = 0; // steady, ms
        bool blocked = false;
        QString text;
    };

    void forgetOld();
    void forgetOldest();
    bool isManyBlocked(int percent) const;

    Clock m_steady;
    QQueue<Entry> m_entries;
    QHash<QString, int> m_times; // of each text that is not empty
    int m_blocked = 0;
    QString m_last; // text
};

} // namespace barrage
