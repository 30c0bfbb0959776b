// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakephone.h"

#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <QUrl>

#include <algorithm>

namespace barrage {

namespace {

QString commandOf(const QJsonObject &frame)
{
    return frame.value(QLatin1String("cmd")).toString();
}

} // namespace

FakePhone::FakePhone(quint16 port)
    : m_port(port)
{
}

bool FakePhone::open()
{
    m_received.clear();
    m_socket = std::make_unique<QWebSocket>();
    QObject::connect(
        m_socket.get(), &QWebSocket::textMessageReceived, m_socket.get(),
        [this](const QString &text) { m_received.append(QJsonDocument::fromJson(text.toUtf8()).object()); });
    QSslConfiguration anyCertificate = QSslConfiguration::defaultConfiguration();
    anyCertificate.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket->setSslConfiguration(anyCertificate);
    m_socket->open(
        QUrl(QStringLiteral("%1://127.0.0.1:%2/ws").arg(QLatin1String(secure ? "wss" : "ws")).arg(m_port)));
    return QTest::qWaitFor([this] { return m_socket->state() == QAbstractSocket::ConnectedState; });
}

QJsonObject FakePhone::hello(const QString &name)
{
    if (!open())
        return {};
    QJsonObject frame {{QStringLiteral("cmd"), QStringLiteral("hello")}, {QStringLiteral("v"), 1}};
    if (!secret.isEmpty())
        frame.insert(QStringLiteral("secret"), secret);
    if (!name.isEmpty())
        frame.insert(QStringLiteral("name"), name);
    send(frame);
    const QJsonObject welcome = take(QStringLiteral("welcome"));
    secret = welcome.value(QLatin1String("secret")).toString(secret);
    return welcome;
}

QJsonObject FakePhone::say(const QString &id, const QString &text, const QJsonObject &further)
{
    QJsonObject frame = further;
    frame.insert(QStringLiteral("cmd"), QStringLiteral("say"));
    frame.insert(QStringLiteral("id"), id);
    frame.insert(QStringLiteral("text"), text);
    send(frame);
    return takeWhere([&id](const QJsonObject &each) {
        return commandOf(each) != QLatin1String("status") && each.value(QLatin1String("id")).toString() == id;
    });
}

void FakePhone::send(const QJsonObject &frame)
{
    sendText(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void FakePhone::sendText(const QString &frame)
{
    m_socket->sendTextMessage(frame);
}

void FakePhone::sendBinary(const QByteArray &frame)
{
    m_socket->sendBinaryMessage(frame);
}

QJsonObject FakePhone::take(const QString &command)
{
    return takeWhere([&command](const QJsonObject &each) { return commandOf(each) == command; });
}

bool FakePhone::hasNo(const QString &command) const
{
    return std::ranges::none_of(m_received,
                                [&](const QJsonObject &each) { return commandOf(each) == command; });
}

QJsonObject FakePhone::takeWhere(const std::function<bool(const QJsonObject &)> &wanted)
{
    const auto there = [&] { return std::ranges::any_of(m_received, wanted); };
    if (!QTest::qWaitFor(there))
        return {};
    return m_received.takeAt(std::ranges::find_if(m_received, wanted) - m_received.begin());
}

int FakePhone::closeCode()
{
    const auto closed = [this] { return m_socket->state() == QAbstractSocket::UnconnectedState; };
    return QTest::qWaitFor(closed) ? m_socket->closeCode() : 0;
}

void FakePhone::hangUp()
{
    m_socket->close();
    closeCode();
}

} // namespace barrage
