// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/devtools.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace barrage {

bool DevTools::connectTo(const QUrl &url)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &DevTools::receive);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    QEventLoop loop;
    connect(&m_socket, &QWebSocket::connected, &loop, &QEventLoop::quit);
    connect(&m_socket, &QWebSocket::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    m_socket.open(url);
    loop.exec();
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

QJsonObject DevTools::call(const QString &method, const QJsonObject &parameters, const QString &session,
                           int timeoutMs)
{
    const int id = ++m_last;
    QJsonObject command {{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!session.isEmpty())
        command[u"sessionId"] = session;
    QEventLoop loop;
    connect(this, &DevTools::answered, &loop, [&loop, id](int answer) {
        if (answer == id)
            loop.quit();
    });
    connect(&m_socket, &QWebSocket::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact)));
    loop.exec();
    if (!m_answers.contains(id))
        return {{u"error"_s, u"The browser did not answer "_s + method}};
    return m_answers.take(id);
}

void DevTools::receive(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!message.contains(u"id")) {
        emit event(message[u"sessionId"].toString(), message[u"method"].toString(),
                   message[u"params"].toObject());
        return;
    }
    const int id = message[u"id"].toInt();
    m_answers[id] = message.contains(u"error") ? message : message[u"result"].toObject();
    emit answered(id);
}

} // namespace barrage
