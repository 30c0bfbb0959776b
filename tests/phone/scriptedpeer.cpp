// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/scriptedpeer.h"

#include "browser/networkaddress.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace barrage {

namespace {

// What hosts allow when they have chosen nothing.
QJsonObject plainSettings()
{
    return {{u"modes"_s, QJsonArray {u"scroll"_s, u"top"_s, u"bottom"_s}},
            {u"sizes"_s, QJsonArray {u"small"_s, u"normal"_s, u"large"_s}},
            {u"colors"_s, true},
            {u"phrases"_s, QJsonArray()},
            {u"slow_ms"_s, 0},
            {u"room_list"_s, true},
            {u"reactions"_s,
             QJsonArray {QJsonObject {{u"kind"_s, u"heart"_s}, {u"emoji"_s, u"❤️"_s}},
                         QJsonObject {{u"kind"_s, u"clap"_s}, {u"emoji"_s, u"👏"_s}},
                         QJsonObject {{u"kind"_s, u"laugh"_s}, {u"emoji"_s, u"😂"_s}},
                         QJsonObject {{u"kind"_s, u"wow"_s}, {u"emoji"_s, u"😮"_s}},
                         QJsonObject {{u"kind"_s, u"fire"_s}, {u"emoji"_s, u"🔥"_s}}}}};
}

} // namespace

ScriptedPeer::ScriptedPeer()
    : m_upgrade(u"peer"_s, QWebSocketServer::NonSecureMode)
    , m_front(Pages(u":/web"_s), {})
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
               {u"run"_s, u"r1"_s},
               {u"last"_s, 0},
               {u"resumed"_s, false},
               {u"screen"_s, QJsonArray()},
               {u"pinned"_s, QJsonValue()},
               {u"announcement"_s, QString()},
               {u"held"_s, false},
               {u"settings"_s, plainSettings()},
               {u"own"_s, QJsonArray()}};
}

bool ScriptedPeer::start()
{
    if (!m_tcp.listen(QHostAddress::AnyIPv4, m_port))
        return false;
    m_port = m_tcp.serverPort();
    m_front.setPort(m_port);
    return true;
}

void ScriptedPeer::stop()
{
    m_tcp.close();
    cut();
}

QUrl ScriptedPeer::url() const
{
    static const QHostAddress address = networkAddress();
    return QUrl(u"http://%1:%2/"_s.arg(address.toString()).arg(m_port));
}

void ScriptedPeer::send(const QJsonObject &command)
{
    if (m_phone)
        m_phone->sendTextMessage(QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact)));
}

void ScriptedPeer::end()
{
    m_tcp.close();
    if (m_phone)
        m_phone->close(QWebSocketProtocol::CloseCodeGoingAway);
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
    const ParsedRequest parsed = parseRequest(socket->peek(16 * 1024));
    if (parsed.status != 200)
        return;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const Handling handling = m_front.answer(parsed.request);
    if (std::holds_alternative<Upgrade>(handling) && !blocksSockets) {
        disconnect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        m_upgrade.handleConnection(socket);
        emit socket->readyRead(); // what has arrived is not announced again
        return;
    }
    blocked += std::holds_alternative<Upgrade>(handling);
    socket->readAll();
    const auto *response = std::get_if<HttpResponse>(&handling);
    socket->write(serialized(response ? *response : plainResponse(404), {.keepAlive = false}));
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
    if (command[u"cmd"].toString() == u"hello" && !turnsAway.isEmpty()) {
        send({{u"cmd"_s, u"error"_s}, {u"code"_s, turnsAway}, {u"text"_s, turnsAway}});
    } else if (command[u"cmd"].toString() == u"hello") {
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
