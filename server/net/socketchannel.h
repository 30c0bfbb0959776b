// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"

class QTcpSocket;
class QWebSocket;

namespace barrage {

// A web socket, with limits on what it may bring.
class SocketChannel : public Channel
{
    Q_OBJECT

public:
    // Takes the web socket. `transport` is the socket below it, which the web socket owns.
    SocketChannel(QWebSocket *socket, QTcpSocket *transport, QObject *parent = nullptr);

    void send(const QString &frame) override;
    void flush() override;
    void ping() override;
    void close(QWebSocketProtocol::CloseCode code, const QString &reason) override;
    void abort() override;
    qint64 unread() const override;
    QByteArray address() const override;

private:
    QWebSocket *m_socket;
};

} // namespace barrage
