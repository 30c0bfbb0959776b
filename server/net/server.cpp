// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server.h"

#include "core/limits.h"
#include "loop/memory.h"
#include "net/httpconnection.h"
#include "net/plainchannel.h"
#include "net/socketchannel.h"
#include "net/wirenews.h"

#include <QSysInfo>
#include <QTcpSocket>
#include <QWebSocket>

#include <chrono>
#include <utility>

namespace barrage {

Server::Server(Room &room, Clocks clocks, QObject *parent)
    : Server(room, std::move(clocks), ServerSetup(), parent)
{
}

Server::Server(Room &room, Clocks clocks, const ServerSetup &setup, QObject *parent)
    : QObject(parent)
    , m_hall(room, clocks, setup.budgets)
    , m_front(Pages(setup.webRoot), {QSysInfo::machineHostName()})
    , m_maxConnections(setup.connections)
    , m_upgrader(QString(), QWebSocketServer::NonSecureMode)
    , m_lobby(m_hall)
    , m_links(m_lobby, m_hall)
{
    m_upgrader.setMaxPendingConnections(m_maxConnections);
    m_sweep.setInterval(std::chrono::milliseconds(limits::kSweepMs));
    connect(&m_listener, &Listener::accepted, this, &Server::onAccepted);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &Server::onUpgraded);
    connect(&m_lobby, &Lobby::left, this, [this] {
        ++m_gone;
        onGone();
    });
    connect(&m_sweep, &QTimer::timeout, this, &Server::sweep);
    m_screenNews.setSingleShot(true);
    connect(&m_screenNews, &QTimer::timeout, this, &Server::tellScreen);
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
    m_lobby.close(); // first: some of it says goodbye as an answer over HTTP
    const QSet<HttpConnection *> connections = m_http; // which leave it as they end
    for (HttpConnection *connection : connections)
        connection->close();
}

void Server::onWelcomed(const Welcome &welcome)
{
    m_lobby.welcome(welcome);
}

void Server::onAcknowledged(const Message &message)
{
    m_lobby.send(message.from, encodeAck(message, settings(), m_hall.news.add(message.from, message.id)));
}

void Server::onDeclined(const Decline &decline)
{
    m_lobby.decline(decline);
}

void Server::onChanged(const Message &message)
{
    m_lobby.send(message.from, encodeStatus(message, settings(), m_hall.news.add(message.from, message.id)));
}

void Server::onModeChanged(InterceptorMode mode)
{
    m_lobby.broadcast(encodeInterceptor(mode));
}

void Server::onPresenceChanged(const Presence &presence)
{
    m_lobby.tellMuted(presence);
}

void Server::onSettingsChanged(const RoomSettings &settings)
{
    m_lobby.broadcast(encodeSettings(settings));
    tellScreenSoon();
}

void Server::onEventChanged(const Event &event)
{
    m_lobby.broadcast(encodeEvent(event.title));
}

void Server::onScreenChanged(const QList<Message> &messages)
{
    m_hall.billboard.setScreen(messages);
    tellScreenSoon();
}

void Server::onPlusesChanged(MessageId message, int pluses)
{
    if (m_hall.billboard.setPluses(message, pluses))
        tellScreenSoon();
}

void Server::onPinnedChanged(const Message &message)
{
    m_hall.billboard.setPinned(message);
    m_lobby.broadcast(encodePinned(message));
}

void Server::onAnnouncementChanged(const QString &text)
{
    m_hall.billboard.setAnnouncement(text);
    m_lobby.broadcast(encodeAnnouncement(text));
}

void Server::onHeldAutomatically(const QString &why)
{
    const bool held = !why.isEmpty();
    if (held == m_hall.billboard.held())
        return;
    m_hall.billboard.setHeld(held);
    m_lobby.broadcast(encodeHeld(held));
}

void Server::tellScreenSoon()
{
    if (!m_screenNews.isActive())
        m_screenNews.start(limits::kScreenNewsMs + m_lobby.size() / limits::kScreenNewsPhones);
}

// Nothing, where the host does not want phones to see it.
void Server::tellScreen()
{
    m_lobby.broadcast(encodeScreen(settings().roomList ? m_hall.billboard.screen() : QList<Message>()));
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
    connect(connection, &HttpConnection::posted, this,
            [this, connection](const HttpRequest &request) { onPosted(connection, request); });
    connect(connection, &HttpConnection::ended, this, [this, connection] {
        m_http.remove(connection);
        onGone();
    });
    if (connections() >= m_maxConnections + limits::kRefusals)
        m_listener.pauseAccepting();
}

void Server::onPosted(HttpConnection *connection, const HttpRequest &request)
{
    if (request.path != plainpage::kPath)
        return m_links.post(connection, request.body);
    auto *channel = new PlainChannel(connection, request);
    m_lobby.add(channel);
    channel->start();
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
        m_lobby.add(new SocketChannel(socket, transport));
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
    m_links.enforceDeadlines();
    m_lobby.enforceDeadlines();
    onGone();
    tidyUp();
}

// After a crowd has left, and not while it is leaving.
void Server::tidyUp()
{
    if (std::exchange(m_goneAtSweep, m_gone) != m_gone || m_gone < limits::kGoneForTidying)
        return;
    returnFreedMemory();
    m_gone = m_goneAtSweep = 0;
}

} // namespace barrage
