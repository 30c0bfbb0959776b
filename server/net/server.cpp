// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server.h"

#include "core/limits.h"
#include "loop/descriptors.h"
#include "loop/memory.h"
#include "net/echo.h"
#include "net/fencedsocket.h"
#include "net/httpconnection.h"
#include "net/metrics.h"
#include "net/plainchannel.h"
#include "net/socketchannel.h"
#include "net/transport.h"
#include "net/wirenews.h"

#include <QSysInfo>
#include <QWebSocket>

#include <algorithm>
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
    , m_certificate(setup.certificate)
    , m_echo(setup.echo)
    , m_maxConnections(std::min(setup.connections, descriptorLimit() - limits::kDescriptorsKept))
    , m_crowd(setup.connectionsPerAddress)
    , m_startedAt(clocks.steady())
    , m_upgrader(QString(), QWebSocketServer::NonSecureMode)
    , m_lobby(m_hall)
    , m_links(m_lobby, m_hall, m_crowd, [this](const QHostAddress &address) { return isFull(address); })
    , m_departures(clocks.steady)
{
    m_front.setProxies(Proxies(setup.proxies));
    m_front.setMetrics([this] { return metrics(); }, setup.metricsToken);
    m_upgrader.setMaxPendingConnections(m_maxConnections);
    m_sweep.setInterval(std::chrono::milliseconds(limits::kSweepMs));
    connect(&m_listener, &Listener::accepted, this, &Server::onAccepted);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &Server::onUpgraded);
    connect(&m_lobby, &Lobby::left, this, [this] {
        ++m_gone;
        onGone();
    });
    connect(&m_departures, &Departures::left, this, &Server::onGone);
    connect(&m_sweep, &QTimer::timeout, this, &Server::sweep);
    m_screenNews.setSingleShot(true);
    connect(&m_screenNews, &QTimer::timeout, this, &Server::tellScreen);
}

Server::~Server() = default;

Result<quint16> Server::listen(const QHostAddress &address, quint16 port)
{
    if (const Status prepared = prepareTls(); !prepared)
        return prepared.error();
    const Result<quint16> opened = m_listener.open(address, port);
    if (opened) {
        m_front.setPort(opened.value());
        m_sweep.start();
    }
    return opened;
}

Status Server::prepareTls()
{
    if (!m_certificate.isWanted())
        return Done {};
    const auto configuration = tlsConfiguration(m_certificate);
    if (!configuration)
        return configuration.error();
    m_listener.setTls(configuration.value());
    m_front.setSecure(namesIn(configuration.value()));
    return Done {};
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
    ++m_hall.counts.acknowledged;
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
    m_hall.greeting.clear();
    m_lobby.broadcast(encodeInterceptor(mode));
}

void Server::onPresenceChanged(const Presence &presence)
{
    m_lobby.tellMuted(presence);
}

void Server::onSettingsChanged(const RoomSettings &settings)
{
    m_hall.greeting.clear();
    m_lobby.broadcast(encodeSettings(settings));
    tellScreenSoon();
}

void Server::onEventChanged(const Event &event)
{
    m_hall.greeting.clear();
    m_lobby.broadcast(encodeEvent(event.title));
}

void Server::onScreenChanged(const QList<Message> &messages)
{
    m_hall.greeting.clear();
    m_hall.billboard.setScreen(messages);
    tellScreenSoon();
}

void Server::onPlusesChanged(MessageId message, int pluses)
{
    m_hall.greeting.clear();
    if (m_hall.billboard.setPluses(message, pluses))
        tellScreenSoon();
}

void Server::onPinnedChanged(const Message &message)
{
    m_hall.greeting.clear();
    m_hall.billboard.setPinned(message);
    m_lobby.broadcast(encodePinned(message));
}

void Server::onAnnouncementChanged(const QString &text)
{
    m_hall.greeting.clear();
    m_hall.billboard.setAnnouncement(text);
    m_lobby.broadcast(encodeAnnouncement(text));
}

void Server::onHeldAutomatically(const QString &why)
{
    m_hall.greeting.clear();
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
    return m_http.size() + m_upgrading.size() + m_lobby.size() + m_departures.size();
}

void Server::onAccepted(Transport *transport)
{
    const QHostAddress address = plainAddress(transport->peerAddress());
    const bool full = isFull(address);
    ++m_hall.counts.connections;
    m_hall.counts.refused += full;
    m_crowd.enter(transport, address);
    auto *connection = new HttpConnection(transport, m_front, m_hall.clocks.steady, full, this);
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

// A proxy speaks for many.
bool Server::isFull(const QHostAddress &address) const
{
    return connections() >= m_maxConnections || (m_crowd.isFull(address) && !m_front.isProxy(address));
}

QByteArray Server::metrics() const
{
    return metricsText(m_hall.counts,
                       {.connections = connections(),
                        .sessions = m_lobby.size(),
                        .links = m_links.size(),
                        .uptimeSeconds = (m_hall.clocks.steady() - m_startedAt) / 1000});
}

void Server::onPosted(HttpConnection *connection, const HttpRequest &request)
{
    if (request.path != plainpage::kPath)
        return m_links.post(connection, request.body);
    auto *channel = new PlainChannel(connection, request);
    m_lobby.add(channel);
    channel->start();
}

void Server::onUpgrading(Transport *transport, const QByteArray &head, const QHostAddress &peer)
{
    const QString name = QString::number(++m_lastUpgrade);
    auto *fenced
        = new FencedSocket(transport, head, m_hall.clocks.steady, m_echo ? Echo::kLimits : FrameLimits());
    fenced->setParent(this);
    fenced->setName(name);
    fenced->setAddress(peer);
    m_upgrading.insert(name, fenced);
    connect(fenced, &FencedSocket::parting, &m_departures, &Departures::add);
    connect(fenced, &FencedSocket::disconnected, this, [this, name] { m_upgrading.remove(name); });
    m_upgrader.handleConnection(fenced);
}

void Server::onUpgraded()
{
    while (QWebSocket *socket = m_upgrader.nextPendingConnection()) {
        FencedSocket *fenced = m_upgrading.take(socket->peerName());
        if (!fenced || !m_listener.isListening()) { // its end, or ours, is on the way
            socket->deleteLater();
            continue;
        }
        fenced->disconnect(this);
        if (m_echo) {
            new Echo(socket, fenced, this);
            continue;
        }
        auto *channel = new SocketChannel(socket, fenced);
        m_lobby.add(channel);
        channel->start();
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
    m_departures.enforceDeadlines();
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
