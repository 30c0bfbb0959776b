// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/front.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

namespace barrage {

// The other end of server/net/protocol.md as a test wants it: serves the page as the real server
// does, greets as `welcome` says, and answers a `say` as onSay says (unset: an ack
// "passed").
class ScriptedPeer : public QObject
{
    Q_OBJECT

public:
    ScriptedPeer();

    // Listens on every address; the same port again after stop().
    bool start();
    // The server is gone: nothing listens, connections end without a word.
    void stop();
    // On the network address of this machine where there is one: browsers switch features off on plain http
    // addresses, and leave them on for localhost.
    QUrl url() const;

    void send(const QJsonObject &command);
    // Says goodbye, as a server does that ends.
    void end();
    // Breaks the connection, as a lost one.
    void cut();

    QJsonObject welcome; // without cmd
    std::function<void(const QJsonObject &say)> onSay;
    QList<QJsonObject> received; // all commands but ping
    int pings = 0;
    QString turnsAway;          // code of the error that answers every hello; empty: welcome
    bool blocksSockets = false; // answers upgrades with 404, as a proxy in between may
    int blocked = 0;            // upgrades answered so

    QList<QJsonObject> says() const;
    QJsonObject lastHello() const;

private:
    void accept();
    void read(QTcpSocket *socket);
    void adopt();
    void receive(const QString &text);

    QTcpServer m_tcp;
    QWebSocketServer m_upgrade;
    Front m_front;
    QPointer<QWebSocket> m_phone;
    quint16 m_port = 0;
};

} // namespace barrage
