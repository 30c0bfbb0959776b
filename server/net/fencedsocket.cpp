// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fencedsocket.h"

#include <QPointer>

#include <algorithm>
#include <cstring>
#include <utility>

namespace barrage {

FencedSocket::FencedSocket(QTcpSocket *transport, QByteArray head, Clock steady, FrameLimits limits)
    : m_transport(transport)
    , m_steady(std::move(steady))
    , m_fence(limits)
    , m_passed(std::move(head))
{
    setPeerAddress(transport->peerAddress());
    setPeerPort(transport->peerPort());
    setLocalAddress(transport->localAddress());
    setLocalPort(transport->localPort());
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite | Unbuffered);
    transport->setParent(this);
    connect(transport, &QTcpSocket::bytesWritten, this, &FencedSocket::bytesWritten);
    connect(transport, &QTcpSocket::disconnected, this, &FencedSocket::onDisconnected);
}

FencedSocket::~FencedSocket()
{
    setSocketState(UnconnectedState); // there is nothing of our own to close
}

void FencedSocket::start()
{
    if (!m_transport)
        return;
    connect(m_transport, &QTcpSocket::readyRead, this, &FencedSocket::onReadyRead);
    if (m_transport->bytesAvailable() > 0)
        onReadyRead();
}

void FencedSocket::flushTransport()
{
    if (m_transport)
        m_transport->flush();
}

void FencedSocket::drop()
{
    if (m_transport)
        m_transport->abort(); // which is told to onDisconnected()
}

bool FencedSocket::isStalled() const
{
    return m_insideSince > 0 && m_steady() - m_insideSince >= limits::kMessageMs;
}

qint64 FencedSocket::bytesAvailable() const
{
    return m_passed.size() - m_read + QIODevice::bytesAvailable();
}

qint64 FencedSocket::bytesToWrite() const
{
    return m_transport ? m_transport->bytesToWrite() : 0;
}

void FencedSocket::close()
{
    if (!m_transport)
        return;
    QTcpSocket *transport = std::exchange(m_transport, nullptr);
    transport->disconnect(this);
    emit parting(transport);
    end();
}

qint64 FencedSocket::readData(char *data, qint64 size)
{
    const qint64 count = std::min<qint64>(size, m_passed.size() - m_read);
    std::memcpy(data, m_passed.constData() + m_read, static_cast<size_t>(count));
    return skipData(count);
}

qint64 FencedSocket::skipData(qint64 size)
{
    const qint64 count = std::min<qint64>(size, m_passed.size() - m_read);
    m_read += count;
    if (m_read == m_passed.size()) {
        m_passed.clear();
        m_read = 0;
    }
    return count;
}

qint64 FencedSocket::writeData(const char *data, qint64 size)
{
    return m_transport ? m_transport->write(data, size) : -1;
}

// Whoever reads may end the connection, and with it this object.
void FencedSocket::onReadyRead()
{
    const QPointer<FencedSocket> alive(this);
    const qint64 before = m_fence.controlFrames();
    m_passed.append(m_fence.pass(m_transport->readAll()));
    noteMessage();
    if (bytesAvailable() > 0)
        emit readyRead();
    if (alive && m_transport && m_fence.offence())
        emit offended(*m_fence.offence());
    else if (alive && m_transport)
        emit traffic(m_fence.controlFrames() - before);
}

void FencedSocket::noteMessage()
{
    if (!m_fence.isInside())
        m_insideSince = 0;
    else if (m_insideSince == 0)
        m_insideSince = m_steady();
}

void FencedSocket::onDisconnected()
{
    if (!m_transport)
        return;
    std::exchange(m_transport, nullptr)->deleteLater();
    end();
}

void FencedSocket::end()
{
    m_passed.clear();
    m_read = 0;
    QIODevice::close();
    setSocketState(UnconnectedState);
    emit stateChanged(UnconnectedState);
    emit disconnected();
}

} // namespace barrage
