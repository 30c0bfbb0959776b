// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"
#include "net/httprequest.h"
#include "net/plainpage.h"

#include <QJsonObject>
#include <QPointer>

namespace barrage {

class HttpConnection;

// One posted form as a short conversation: it says hello, says its message, and answers with a page once that
// is acknowledged or not taken. Lives on: the room thread.
class PlainChannel : public Channel
{
    Q_OBJECT

public:
    PlainChannel(HttpConnection *connection, HttpRequest request, QObject *parent = nullptr);

    // To be called once a session listens.
    void start();

    void send(const QByteArray &frame) override;
    void flush() override { }
    void ping() override { }
    void close(QWebSocketProtocol::CloseCode code, const QString &reason) override;
    void abort() override { }
    qint64 unread() const override { return 0; }
    QByteArray address() const override { return m_address; }

private:
    void onWelcome(const QJsonObject &welcome);
    void onAnswer(const QString &state, bool taken);
    void say();
    void finish();

    QPointer<HttpConnection> m_connection;
    const QByteArray m_address;
    HttpRequest m_request;
    plainpage::Sheet m_sheet;
};

} // namespace barrage
