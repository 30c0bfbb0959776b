// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets.h"
#include "core/limits.h"
#include "net/front.h"
#include "net/hall.h"
#include "net/links.h"
#include "net/listener.h"
#include "net/lobby.h"

#include <QHostAddress>
#include <QSet>
#include <QTimer>
#include <QWebSocketServer>

#include <utility>

namespace barrage {

class HttpConnection;

struct ServerSetup
{
    QString webRoot = QStringLiteral(":/web"); // folder of the phone page
    int connections = limits::kConnections;
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
    // "port_taken", "address_unavailable".
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
    using Peer = std::pair<QHostAddress, quint16>;

    void onAccepted(QTcpSocket *socket);
    void onPosted(HttpConnection *connection, const HttpRequest &request);
    void onUpgrading(QTcpSocket *socket);
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
    const int m_maxConnections;
    Listener m_listener;
    QWebSocketServer m_upgrader;
    Lobby m_lobby;
    Links m_links;
    int m_gone = 0;        // sessions that ended since memory was last given back
    int m_goneAtSweep = 0; // of these, at the last sweep
    QTimer m_sweep;
    QTimer m_screenNews; // runs while there is something to tell
    QSet<HttpConnection *> m_http;
    QHash<Peer, QTcpSocket *> m_upgrading; // the way back from a web socket to the socket below it
};

} // namespace barrage
