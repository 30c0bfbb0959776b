// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace barrage {

class Transport;

// The listening socket. QWebSocketServer can't own it: its backlog and accept loop are out of reach there.
// Lives on: the room thread.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(QObject *parent = nullptr);

    // Sockets can do TLS from now on; whether one does, its first byte says.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    // A port that is in use: the next one that is free, at most limits::kPortTries further. Returns the port.
    Result<quint16> open(const QHostAddress &address, quint16 port);

signals:
    // Owned by the listener until somebody takes it as a child.
    void accepted(barrage::Transport *transport);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
};

} // namespace barrage
