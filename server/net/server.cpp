// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server.h"

#include "net/httpconnection.h"
#include "net/wire.h"

#include <QSysInfo>
#include <QTcpSocket>
#include <QWebSocket>

#include <chrono>

namespace barrage {

Server::Server(Room &room, Clocks clocks, QObject *parent)
    : Server(room, std::move(clocks), ServerSetup(), parent)
{
}

Server::Server(Room &room, Clocks clocks, const ServerSetup &setup, QObject *parent)
    : QObject(parent)
    , m_hall(room, clocks, setup.enrolBurst)
    , m_front(Pages(setup.webRoot), {QSysInfo::machineHostName()})
    , m_maxConnections(setup.connections)
    , m_upgrader(QString(), QWebSocketServer::NonSecureMode)
    , m_lobby(m_hall)
{
    m_upgrader.setMaxPendingConnections(m_maxConnections);
    m_sweep.setInterval(std::chrono::milliseconds(limits::kSweepMs));
    connect(&m_listener, &Listener::accepted, this, &Server::onAccepted);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &Server::onUpgraded);
    connect(&m_lobby, &Lobby::left, this, &Server::onGone);
    connect(&m_sweep, &QTimer::timeout, this, &Server::sweep);
}

Server::~Server() = default;

Result<quint16> Server::listen(const QHostAddress &address, quint16 port)
{
    const Result<quint16> opened = m_listener.open(address, port);
    if (opened) {
        m_front.setPort(opened.value());
        m_sweep.start();
    }
    return opened;
}

void Server::close()
{
    m_listener.close();
    const QSet<HttpConnection *> connections = m_http; // which leave it as they end
    for (HttpConnection *connection : connections)
        connection->close();
    m_lobby.close();
}

void Server::onWelcomed(const Welcome &welcome)
{
    m_lobby.welcome(welcome);
}

void Server::onAcknowledged(const Message &message)
{
    m_lobby.send(message.from, encodeAck(message));
}

void Server::onDeclined(const Decline &decline)
{
    m_lobby.decline(decline);
}

void Server::onChanged(const Message &message)
{
    m_lobby.send(message.from, encodeStatus(message));
}

void Server::onModeChanged(InterceptorMode mode)
{
    m_lobby.broadcast(encodeInterceptor(mode));
}

void Server::onPresenceChanged(const Presence &presence)
{
    m_lobby.tellMuted(presence);
}

qsizetype Server::connections() const
{
    return m_http.size() + m_upgrading.size() + m_lobby.size();
}

void Server::onAccepted(QTcpSocket *socket)
{
    const bool full = connections() >= m_maxConnections;
    auto *connection = new HttpConnection(socket, m_front, m_hall.clocks.steady, full, this);
    m_http.insert(connection);
    connect(connection, &HttpConnection::upgrading, this, &Server::onUpgrading);
    connect(connection, &HttpConnection::ended, this, [this, connection] {
        m_http.remove(connection);
        onGone();
    });
    if (connections() >= m_maxConnections + limits::kRefusals)
        m_listener.pauseAccepting();
}

void Server::onUpgrading(QTcpSocket *socket)
{
    const Peer peer(socket->peerAddress(), socket->peerPort());
    m_upgrading.insert(peer, socket);
    connect(socket, &QTcpSocket::disconnected, this, [this, peer] { m_upgrading.remove(peer); });
    socket->setParent(this);
    m_upgrader.handleConnection(socket);
}

void Server::onUpgraded()
{
    while (QWebSocket *socket = m_upgrader.nextPendingConnection()) {
        QTcpSocket *transport = m_upgrading.take({socket->peerAddress(), socket->peerPort()});
        if (!transport || !m_listener.isListening()) { // its end, or ours, is on the way
            socket->deleteLater();
            continue;
        }
        transport->disconnect(this);
        m_lobby.add(socket, transport);
    }
}

// Also after the listener has paused itself because the machine was out of file descriptors.
void Server::onGone()
{
    if (m_listener.isListening() && connections() < m_maxConnections + limits::kRefusals)
        m_listener.resumeAccepting();
}

void Server::sweep()
{
    const QSet<HttpConnection *> connections = m_http; // which leave it as they end
    for (HttpConnection *connection : connections)
        connection->enforceDeadline();
    m_lobby.enforceDeadlines();
    onGone();
}

} // namespace barrage
