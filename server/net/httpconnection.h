// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/front.h"
#include "net/transport.h"

#include <QObject>

namespace barrage {

// One connection, as long as it speaks HTTP. Everything it may hold is bounded: a request, one answer that is
// not read yet, and the time for each. Deletes itself once ended() or upgrading() is emitted.
// Lives on: the room thread.
class HttpConnection : public QObject, private TransportUser
{
    Q_OBJECT

public:
    // Takes the transport. `full`: there is no room for it, so that its first request is answered with 503.
    HttpConnection(Transport *transport, const Front &front, Clock steady, bool full, QObject *parent);

    // To be called every limits::kSweepMs.
    void enforceDeadline();
    // Closes it after what was answered is sent.
    void close();
    // Answers what was posted; without effect when the connection is gone.
    void reply(const HttpResponse &response);
    const QHostAddress &peer() const { return m_peer; } // who posted

signals:
    void ended();
    // It speaks WebSocket from now on; this was its request, and is valid. The receiver takes the transport.
    void upgrading(barrage::Transport *transport, const QByteArray &head, const QHostAddress &peer);
    // A request with its body, to be answered by reply() before anything else of this connection is read.
    void posted(const barrage::HttpRequest &request);

private:
    void onReadable(Transport &transport) override;
    void onSent(Transport &transport) override;
    void onGone(Transport &transport) override;
    void takeArrived();
    // Whether there may be another request in what has arrived.
    bool takeRequest();
    bool beginTls();
    ParsedRequest parse(const QByteArray &arrived) const;
    bool refuse(const HttpResponse &response);
    bool act(const ParsedRequest &parsed, const Handling &handling);
    bool respond(const ParsedRequest &parsed, const HttpResponse &response);
    bool takeBody(const ParsedRequest &parsed);
    bool handOver(const ParsedRequest &parsed);
    void answer(const HttpResponse &response, Delivery delivery);
    void linger();
    void noteDeadline();
    void finish();

    Transport *m_transport;
    const Front &m_front;
    const Clock m_steady;
    const bool m_full;
    QHostAddress m_peer; // of the request that was read last
    qint64 m_deadline;
    bool m_inHead = true;     // the deadline is that of a request head, whose lateness is told
    bool m_awaiting = false;  // posted() was emitted, reply() is due
    bool m_keepAlive = true;  // after that reply
    bool m_lingering = false; // all is said; what still comes is thrown away
};

} // namespace barrage
