// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/framefence.h"
#include "net/transport.h"

#include <QTcpSocket>

namespace barrage {

// Who speaks in messages. It may end the connection within each of these.
class FrameUser
{
public:
    virtual void onMessage(const Arrival &message) = 0;
    // What has arrived was passed on. `frames`: control frames in it, of which nothing else tells.
    virtual void onTraffic(qint64 frames) = 0;
    virtual void onOffended(const FrameOffence &offence) = 0;
    // A frame or message has begun that does not end in what has arrived, see isInside().
    virtual void onBegun() = 0;
    // The transport is gone, or somebody else's.
    virtual void onClosed() = 0;

protected:
    ~FrameUser() = default;
};

// What QWebSocket takes for its TCP socket. Below it is the real connection, plain or TLS; between them a
// fence that cures what Qt's own reader gets wrong (6.4 to 6.8): it accepts unmasked frames, loses the
// connection over a character that is cut by a fragment, and waits for ever for a frame that drips in.
// QWebSocket does the handshake, pings, pongs and the close; messages go past it, in both directions. Nothing
// is buffered here but one message. Lives on: the room thread.
class FencedSocket : public QTcpSocket, private TransportUser
{
    Q_OBJECT

public:
    // Takes the transport. QWebSocketServer is given `head`, the request, and nothing behind it until
    // start().
    FencedSocket(Transport *transport, QByteArray head, Clock steady, FrameLimits limits = {});
    ~FencedSocket() override;

    // Nothing is read before. Nobody is told anything once it is closed.
    void start(FrameUser &user);
    void forgetUser() { m_user = nullptr; } // who is about to go is told nothing more
    // The address as a trusted proxy tells it.
    void setAddress(const QHostAddress &address) { setPeerAddress(address); }
    // By which its QWebSocket is known to be on it.
    void setName(const QString &name) { setPeerName(name); }
    // To write whole frames to, past the web socket. Null once it is closed.
    Transport *transport() const { return m_transport; }
    // At once, without a word.
    void drop();
    bool isInside() const { return m_insideSince > 0; }
    // That, and has not ended for limits::kMessageMs.
    bool isStalled() const;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    void disconnectFromHost() override { close(); }
    // What was written still leaves: see parting().
    void close() override;

signals:
    // The transport of a connection that was closed here: to be taken, and seen off.
    void parting(barrage::Transport *transport);

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 skipData(qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void onReadable(Transport &transport) override;
    void onGone(Transport &transport) override;
    void takeArrived();
    void pass(const Arrival &arrival);
    void tellTraffic(qint64 controlFrames);
    void noteMessage();
    void letGo();
    void end();

    Transport *m_transport;
    FrameUser *m_user = nullptr;
    const Clock m_steady;
    FrameFence m_fence;
    QByteArray m_passed;      // to be read by QWebSocket
    qsizetype m_read = 0;     // of it
    qint64 m_insideSince = 0; // steady, ms; 0: between two messages
    // Of takeArrived(), while it runs: a QPointer would cost every message a look elsewhere.
    bool *m_destroyed = nullptr;
};

} // namespace barrage
