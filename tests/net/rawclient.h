// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QTest>

namespace barrage {

// Bytes to a port of this machine and back, as nothing but a test would send them.
class RawClient
{
public:
    explicit RawClient(quint16 port, const QHostAddress &from = {})
    {
        if (!from.isNull())
            m_socket.bind(from);
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        const auto decided = [this] { return m_socket.state() != QAbstractSocket::ConnectingState; };
        connected = QTest::qWaitFor(decided) && isOpen();
    }

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    // Nor does the system for us, but for what its own buffers take.
    void stopReading() { m_socket.setReadBufferSize(1); }

    // All that came so far, once `end` is in it; else what came in some seconds.
    QByteArray receive(const QByteArray &end)
    {
        (void)QTest::qWaitFor([&] { return (m_received += m_socket.readAll()).contains(end); });
        return std::exchange(m_received, {});
    }

    // One answer without a body, or the head of one.
    QByteArray head() { return receive("\r\n\r\n"); }

    bool isClosed()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }

    // What came until the other side closed.
    QByteArray receiveAll()
    {
        isClosed();
        return std::exchange(m_received, {}) + m_socket.readAll();
    }

    bool connected = false;

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace barrage
