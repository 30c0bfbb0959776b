// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/fencedsocket.h"

#include <QObject>

class QWebSocket;

namespace barrage {

// Sends back what it gets, on the sockets that phones have, so that others can test those (--ws-echo, in
// builds with tests). Bounded so that the suites of the trade fit in. Lives on: the room thread.
class Echo : public QObject, private FrameUser
{
    Q_OBJECT

public:
    static constexpr FrameLimits kLimits {.messageBytes = 64 << 20, .fragments = 1 << 20};

    // Takes the web socket, and lives as long as it is open.
    Echo(QWebSocket *socket, FencedSocket *fenced, QObject *parent);

private:
    void onMessage(const Arrival &message) override;
    void onTraffic(qint64) override { }
    void onOffended(const FrameOffence &offence) override;
    void onBegun() override { }
    void onClosed() override { }

    QWebSocket *m_socket;
    FencedSocket *m_fenced; // which the web socket owns
};

} // namespace barrage
