// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"

class QWebSocket;

namespace barrage {

class FencedSocket;
struct Arrival;
struct FrameOffence;

// A web socket, with limits on what it may bring.
class SocketChannel : public Channel
{
    Q_OBJECT

public:
    // Takes the web socket. `fenced` is the socket below it, which the web socket owns.
    SocketChannel(QWebSocket *socket, FencedSocket *fenced, QObject *parent = nullptr);

    // What has arrived is read from now on. To be called once a session listens.
    void start();

    void send(const QByteArray &frame) override;
    void flush() override;
    void ping() override;
    void close(QWebSocketProtocol::CloseCode code, const QString &reason) override;
    void abort() override;
    qint64 unread() const override;
    bool isStalled() const override;
    QByteArray address() const override;

private:
    void onMessage(const Arrival &message);
    void onTraffic(qint64 controlFrames);
    void onOffence(const FrameOffence &offence);

    QWebSocket *m_socket;
    FencedSocket *m_fenced;
};

} // namespace barrage
