// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QWebSocket>

#include <functional>
#include <memory>

namespace barrage {

// A phone for tests: a real WebSocket to a server on this machine. What waits does so with the event loop
// running, and gives up after some seconds with an empty answer.
class FakePhone
{
public:
    explicit FakePhone(quint16 port);

    bool open();
    // Opens, says hello and returns the welcome. Keeps the secret for the next hello().
    QJsonObject hello(const QString &name = {});
    // Says it and returns the answer to it, ack or error.
    QJsonObject say(const QString &id, const QString &text, const QJsonObject &further = {});

    void send(const QJsonObject &frame);
    void sendText(const QString &frame);
    void sendBinary(const QByteArray &frame);
    // The oldest frame with that command which was not taken yet.
    QJsonObject take(const QString &command);
    bool hasNo(const QString &command) const;

    // The connection ends, and with which code; 0: it does not.
    int closeCode();
    void hangUp();

    QString secret;
    bool secure = false; // over TLS, whoever vouches for it

private:
    QJsonObject takeWhere(const std::function<bool(const QJsonObject &)> &wanted);

    quint16 m_port;
    std::unique_ptr<QWebSocket> m_socket;
    QList<QJsonObject> m_received;
};

} // namespace barrage
