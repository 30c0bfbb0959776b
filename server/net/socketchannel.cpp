// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/socketchannel.h"

#include "net/serverframe.h"

#include <QHostAddress>
#include <QWebSocket>

namespace barrage {

SocketChannel::SocketChannel(QWebSocket *socket, FencedSocket *fenced, QObject *parent)
    : Channel(parent)
    , m_transport(fenced->transport())
    , m_socket(socket)
    , m_fenced(fenced)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(limits::kFrameBytes);
    socket->setMaxAllowedIncomingMessageSize(limits::kFrameBytes);
    connect(socket, &QWebSocket::pong, this, &Channel::heard);
    connect(socket, &QWebSocket::disconnected, this, &Channel::ended);
}

// The web socket goes after this, and closes what is below it.
SocketChannel::~SocketChannel()
{
    if (m_transport)
        m_fenced->forgetUser();
}

void SocketChannel::start()
{
    m_fenced->start(*this);
}

void SocketChannel::send(const QByteArray &frame)
{
    if (m_transport)
        writeServerFrame(*m_transport, frame);
}

void SocketChannel::flush()
{
    if (m_transport)
        m_transport->flush();
}

void SocketChannel::ping()
{
    m_socket->ping();
    flush();
}

void SocketChannel::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    m_socket->close(code, reason);
}

void SocketChannel::abort()
{
    m_fenced->drop();
}

qint64 SocketChannel::unread() const
{
    return m_transport ? m_transport->unsent() : 0;
}

bool SocketChannel::isInside() const
{
    return m_fenced->isInside();
}

bool SocketChannel::isStalled() const
{
    return m_fenced->isStalled();
}

QByteArray SocketChannel::address() const
{
    return m_socket->peerAddress().toString().toLatin1();
}

void SocketChannel::onMessage(const Arrival &message)
{
    if (message.kind != Arrival::Text)
        return binary();
    text(message.payload);
}

// Control frames are answered below us and are visible nowhere else: each counts.
void SocketChannel::onTraffic(qint64 controlFrames)
{
    for (qint64 i = 0; i <= controlFrames; ++i)
        traffic();
}

void SocketChannel::onOffended(const FrameOffence &offence)
{
    offended(offence.code, offence.reason);
}

} // namespace barrage
