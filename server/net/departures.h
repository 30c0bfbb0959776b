// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/transport.h"

#include <QHash>
#include <QObject>

namespace barrage {

// Connections that are closed by us: what was written to them leaves, then our end of it is closed, and what
// still comes is thrown away until the other side has gone as well. A socket with unread bytes that is simply
// closed is reset, and the reset may overtake our last words. Each has limits::kLingerMs. Lives on: the room
// thread.
class Departures : public QObject, private TransportUser
{
    Q_OBJECT

public:
    explicit Departures(Clock steady, QObject *parent = nullptr);

    // Takes the transport.
    void add(barrage::Transport *transport);
    // To be called every limits::kSweepMs.
    void enforceDeadlines();
    qsizetype size() const { return m_deadlines.size(); }

signals:
    void left();

private:
    void onReadable(Transport &transport) override;
    void onGone(Transport &transport) override;

    const Clock m_steady;
    QHash<Transport *, qint64> m_deadlines; // steady, ms
};

} // namespace barrage
