// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/scriptedpeer.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkInterface>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace barrage {

namespace {

QHostAddress ownAddress()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            return address;
    }
    qInfo("This machine has no network address but its own loopback: features that browsers switch off on "
          "plain "
          "http stay on in this run.");
    return QHostAddress(QHostAddress::LocalHost);
}

QByteArray typeOf(const QString &path)
{
    if (path.endsWith(u".js"))
        return "text/javascript";
    if (path.endsWith(u".css"))
        return "text/css";
    return path.endsWith(u".svg") ? "image/svg+xml" : "text/html";
}

QByteArray response(const QString &path, const QByteArray &host)
{
    QFile file(u":/web"_s + (path == u"/" ? u"/index.html"_s : path));
    if (!file.open(QIODevice::ReadOnly))
        return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    const QByteArray body = file.readAll();
    return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + typeOf(file.fileName())
        + "; charset=utf-8\r\nContent-Security-Policy: default-src 'none'; script-src 'self'; style-src "
          "'self'; "
          "img-src 'self' data:; connect-src 'self' ws://"
        + host + "\r\nX-Content-Type-Options: nosniff\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

} // namespace

ScriptedPeer::ScriptedPeer()
    : m_upgrade(u"peer"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_tcp, &QTcpServer::newConnection, this, &ScriptedPeer::accept);
    connect(&m_upgrade, &QWebSocketServer::newConnection, this, &ScriptedPeer::adopt);
    welcome = {{u"v"_s, 1},
               {u"store"_s, u"5f0c"_s},
               {u"event"_s, u"Opening night"_s},
               {u"equipment"_s, 12},
               {u"secret"_s, u"0123456789abcdef0123456789abcdef"_s},
               {u"name"_s, u"Ada"_s},
               {u"mode"_s, u"open"_s},
               {u"muted_until"_s, 0},
               {u"now"_s, QDateTime::currentMSecsSinceEpoch()},
               {u"limits"_s, QJsonObject {{u"text"_s, 120}, {u"name"_s, 20}}},
               {u"modes"_s, QJsonArray {u"scroll"_s, u"top"_s, u"bottom"_s}},
               {u"own"_s, QJsonArray()}};
}

bool ScriptedPeer::start()
{
    if (!m_tcp.listen(QHostAddress::AnyIPv4, m_port))
        return false;
    m_port = m_tcp.serverPort();
    return true;
}

void ScriptedPeer::stop()
{
    m_tcp.close();
    cut();
}

QUrl ScriptedPeer::url() const
{
    static const QHostAddress address = ownAddress();
    return QUrl(u"http://%1:%2/"_s.arg(address.toString()).arg(m_port));
}

void ScriptedPeer::send(const QJsonObject &command)
{
    if (m_phone)
        m_phone->sendTextMessage(QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact)));
}

void ScriptedPeer::cut()
{
    if (m_phone)
        m_phone->abort();
}

QList<QJsonObject> ScriptedPeer::says() const
{
    QList<QJsonObject> found;
    std::ranges::copy_if(received, std::back_inserter(found),
                         [](const QJsonObject &command) { return command[u"cmd"].toString() == u"say"; });
    return found;
}

QJsonObject ScriptedPeer::lastHello() const
{
    for (auto command = received.crbegin(); command != received.crend(); ++command) {
        if ((*command)[u"cmd"].toString() == u"hello")
            return *command;
    }
    return {};
}

void ScriptedPeer::accept()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void ScriptedPeer::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(16 * 1024);
    if (!head.contains("\r\n\r\n"))
        return;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    if (head.toLower().contains("\r\nupgrade: websocket")) {
        disconnect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        m_upgrade.handleConnection(socket);
        emit socket->readyRead(); // what has arrived is not announced again
        return;
    }
    socket->readAll();
    const QString path = QString::fromLatin1(head.split(' ').value(1));
    const qsizetype at = head.indexOf("\r\nHost: ") + 8;
    socket->write(response(path, head.mid(at, head.indexOf('\r', at) - at)));
    socket->disconnectFromHost();
}

void ScriptedPeer::adopt()
{
    while (QWebSocket *phone = m_upgrade.nextPendingConnection()) {
        m_phone = phone;
        connect(phone, &QWebSocket::textMessageReceived, this, &ScriptedPeer::receive);
        connect(phone, &QWebSocket::disconnected, phone, &QObject::deleteLater);
    }
}

void ScriptedPeer::receive(const QString &text)
{
    const QJsonObject command = QJsonDocument::fromJson(text.toUtf8()).object();
    if (command[u"cmd"].toString() == u"ping") {
        ++pings;
        send({{u"cmd"_s, u"pong"_s}});
        return;
    }
    received << command;
    if (command[u"cmd"].toString() == u"hello") {
        QJsonObject answer = welcome;
        answer[u"cmd"] = u"welcome"_s;
        if (command.contains(u"secret"))
            answer.remove(u"secret");
        send(answer);
    } else if (onSay) {
        onSay(command);
    } else {
        send({{u"cmd"_s, u"ack"_s}, {u"id"_s, command[u"id"]}, {u"seq"_s, 1}, {u"state"_s, u"passed"_s}});
    }
}

} // namespace barrage
