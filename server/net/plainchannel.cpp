// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/plainchannel.h"

#include "net/fields.h"
#include "net/httpconnection.h"

#include <QJsonDocument>

namespace barrage {

namespace {

QByteArray textOf(const QJsonObject &command)
{
    return QJsonDocument(command).toJson(QJsonDocument::Compact);
}

} // namespace

PlainChannel::PlainChannel(HttpConnection *connection, HttpRequest request, QObject *parent)
    : Channel(parent)
    , m_connection(connection)
    , m_address(connection->peer().toString().toLatin1())
    , m_request(std::move(request))
    , m_sheet(plainpage::sheetFrom(m_request.body))
{
}

void PlainChannel::start()
{
    text(textOf({{QStringLiteral("cmd"), QStringLiteral("hello")},
                 {QStringLiteral("v"), 1},
                 {QStringLiteral("secret"), m_sheet.secret},
                 {QStringLiteral("name"), m_sheet.name}}));
}

void PlainChannel::send(const QByteArray &frame)
{
    const QJsonObject object = QJsonDocument::fromJson(frame).object();
    const QString command = at(object, "cmd");
    if (command == QLatin1String("welcome"))
        onWelcome(object);
    else if (command == QLatin1String("error"))
        onAnswer(at(object, "code"), false);
    else if (at(object, "id") == m_sheet.clientId)
        onAnswer(at(object, "state"), true);
}

void PlainChannel::onWelcome(const QJsonObject &welcome)
{
    if (welcome.contains(QLatin1String("secret")))
        m_sheet.secret = at(welcome, "secret");
    m_sheet.event = at(welcome, "event");
    m_sheet.own = welcome.value(QLatin1String("own")).toArray();
    // Not from within what the session is doing just now.
    QMetaObject::invokeMethod(this, m_sheet.text.isEmpty() ? &PlainChannel::finish : &PlainChannel::say,
                              Qt::QueuedConnection);
}

void PlainChannel::say()
{
    text(textOf({{QStringLiteral("cmd"), QStringLiteral("say")},
                 {QStringLiteral("id"), m_sheet.clientId},
                 {QStringLiteral("text"), m_sheet.text},
                 {QStringLiteral("name"), m_sheet.name}}));
}

void PlainChannel::onAnswer(const QString &state, bool taken)
{
    m_sheet.state = state;
    if (taken)
        m_sheet.text.clear();
    QMetaObject::invokeMethod(this, &PlainChannel::finish, Qt::QueuedConnection);
}

void PlainChannel::close(QWebSocketProtocol::CloseCode, const QString &)
{
    onAnswer(QStringLiteral("busy"), false);
}

void PlainChannel::finish()
{
    if (m_connection)
        m_connection->reply(plainpage::form(m_request, m_sheet));
    m_connection.clear();
    ended();
}

} // namespace barrage
