// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/socketchannel.h"

#include "core/limits.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QWebSocket>

namespace barrage {

SocketChannel::SocketChannel(QWebSocket *socket, QTcpSocket *transport, QObject *parent)
    : Channel(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(limits::kFrameBytes);
    socket->setMaxAllowedIncomingMessageSize(limits::kFrameBytes);
    connect(socket, &QWebSocket::textMessageReceived, this, &Channel::text);
    connect(socket, &QWebSocket::textFrameReceived, this, &Channel::fragment);
    connect(socket, &QWebSocket::binaryFrameReceived, this, &Channel::binary);
    connect(socket, &QWebSocket::pong, this, &Channel::heard);
    connect(socket, &QWebSocket::disconnected, this, &Channel::ended);
    // Comes after the web socket has read. Pings are answered below us and are visible nowhere else.
    connect(transport, &QTcpSocket::readyRead, this, &Channel::traffic);
}

void SocketChannel::send(const QString &frame)
{
    m_socket->sendTextMessage(frame);
}

void SocketChannel::flush()
{
    m_socket->flush();
}

void SocketChannel::ping()
{
    m_socket->ping();
}

void SocketChannel::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    m_socket->close(code, reason);
}

void SocketChannel::abort()
{
    m_socket->abort();
}

qint64 SocketChannel::unread() const
{
    return m_socket->bytesToWrite();
}

QByteArray SocketChannel::address() const
{
    return m_socket->peerAddress().toString().toLatin1();
}

} // namespace barrage
