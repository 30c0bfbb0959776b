// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets.h"
#include "core/limits.h"
#include "net/certificate.h"
#include "net/crowd.h"
#include "net/departures.h"
#include "net/front.h"
#include "net/hall.h"
#include "net/links.h"
#include "net/listener.h"
#include "net/lobby.h"

#include <QHostAddress>
#include <QSet>
#include <QTimer>
#include <QWebSocketServer>

namespace barrage {

class FencedSocket;
class HttpConnection;
class Transport;

struct ServerSetup
{
    QString webRoot = QStringLiteral(":/web"); // folder of the phone page
    int connections = limits::kConnections;
    int connectionsPerAddress = limits::kConnectionsPerAddress;
    QList<Subnet> proxies = {};   // whose word on clients is taken
    QByteArray metricsToken = {}; // for /metrics from elsewhere
    CertificateFiles certificate = {};
    bool echo = false; // what phones send comes back to them (net/echo.h)
    Budgets budgets = {};
};

// One port: the phone page over HTTP, and the phones themselves over WebSocket, or over HTTP where that is
// blocked. A request is read by the HTTP front; one that asks for the WebSocket is handed, unread, to Qt's.
// Lives on: the room thread; is created and destroyed there.
class Server : public QObject
{
    Q_OBJECT

public:
    Server(Room &room, Clocks clocks, QObject *parent = nullptr);
    Server(Room &room, Clocks clocks, const ServerSetup &setup, QObject *parent = nullptr);
    ~Server() override;

    // Returns the port, which is a later one when that asked for is in use; 0: any free one. Errors:
    // "port_taken", "address_unavailable", "tls_unavailable".
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    // Takes nobody any more and says goodbye to everybody. What was sent still leaves while the event loop
    // runs.
    void close();
    int sessions() const { return m_lobby.size(); }

public slots:
    void onWelcomed(const barrage::Welcome &welcome);
    void onAcknowledged(const barrage::Message &message);
    void onDeclined(const barrage::Decline &decline);
    void onChanged(const barrage::Message &message);
    void onModeChanged(barrage::InterceptorMode mode);
    void onPresenceChanged(const barrage::Presence &presence);
    void onSettingsChanged(const barrage::RoomSettings &settings);
    void onEventChanged(const barrage::Event &event);
    // ---- what phones see of the room
    void onScreenChanged(const QList<barrage::Message> &messages);
    void onPlusesChanged(barrage::MessageId message, int pluses);
    void onPinnedChanged(const barrage::Message &message);
    void onAnnouncementChanged(const QString &text);
    void onHeldAutomatically(const QString &why);

private:
    void onAccepted(Transport *transport);
    void onPosted(HttpConnection *connection, const HttpRequest &request);
    void onUpgrading(Transport *transport, const QByteArray &head, const QHostAddress &peer);
    Status prepareTls();
    bool isFull(const QHostAddress &address) const;
    QByteArray metrics() const;
    void onUpgraded();
    void onGone();
    void sweep();
    void tidyUp();
    void tellScreenSoon();
    void tellScreen();
    const RoomSettings &settings() const { return m_hall.room.settings(); }
    qsizetype connections() const;

    Hall m_hall;
    Front m_front;
    const CertificateFiles m_certificate;
    const bool m_echo;
    const int m_maxConnections;
    Crowd m_crowd;
    const qint64 m_startedAt; // steady, ms
    Listener m_listener;
    QWebSocketServer m_upgrader;
    Lobby m_lobby;
    Links m_links;
    int m_gone = 0;        // sessions that ended since memory was last given back
    int m_goneAtSweep = 0; // of these, at the last sweep
    QTimer m_sweep;
    QTimer m_screenNews; // runs while there is something to tell
    QSet<HttpConnection *> m_http;
    Departures m_departures;
    quint64 m_lastUpgrade = 0;
    QHash<QString, FencedSocket *> m_upgrading; // the way back from a web socket to the socket below it
};

} // namespace barrage
