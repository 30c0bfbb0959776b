// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"
#include "net/fencedsocket.h"

class QWebSocket;

namespace barrage {

// A web socket, with limits on what it may bring.
class SocketChannel : public Channel, private FrameUser
{
    Q_OBJECT

public:
    // Takes the web socket. `fenced` is the socket below it, which the web socket owns.
    SocketChannel(QWebSocket *socket, FencedSocket *fenced, QObject *parent = nullptr);
    ~SocketChannel() override;

    // What has arrived is read from now on. To be called once a session listens.
    void start();

    void send(const QByteArray &frame) override;
    void flush() override;
    void ping() override;
    void close(QWebSocketProtocol::CloseCode code, const QString &reason) override;
    void abort() override;
    qint64 unread() const override;
    bool isInside() const override;
    bool isStalled() const override;
    QByteArray address() const override;

private:
    void onMessage(const Arrival &message) override;
    void onTraffic(qint64 controlFrames) override;
    void onOffended(const FrameOffence &offence) override;
    void onBegun() override { begun(); }
    void onClosed() override { m_transport = nullptr; }

    Transport *m_transport; // of the fenced socket: each message would have to find it there
    QWebSocket *m_socket;
    FencedSocket *m_fenced;
};

} // namespace barrage
