// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

class QTcpSocket;

namespace barrage {

// A connection on a socket of Qt's, which may be a QSslSocket. Lives on: the room thread.
class SocketTransport : public Transport
{
    Q_OBJECT

public:
    // Takes the socket, which is connected.
    explicit SocketTransport(QTcpSocket *socket, QObject *parent = nullptr);

    QByteArrayView arrived() override;
    void take(qsizetype bytes) override;
    void write(QByteArrayView bytes) override;
    void flush() override;
    qint64 unsent() const override;
    void finish() override;
    void abort() override;
    bool isEncrypted() const override;
    bool encrypt() override;
    QHostAddress peerAddress() const override;
    quint16 peerPort() const override;

private:
    void onBytesWritten();
    void closeOurEnd();

    QTcpSocket *m_socket;
    QByteArray m_arrived;
    bool m_finishing = false;
};

} // namespace barrage
