// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sockettransport.h"

#include "core/limits.h"
#include "loop/halfclose.h"

#include <QSslSocket>

namespace barrage {

SocketTransport::SocketTransport(QTcpSocket *socket, QObject *parent)
    : Transport(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(limits::kArrivedBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this] { tellReadable(); });
    connect(socket, &QTcpSocket::bytesWritten, this, &SocketTransport::onBytesWritten);
    connect(socket, &QTcpSocket::disconnected, this, [this] { tellGone(); });
}

QByteArrayView SocketTransport::arrived()
{
    return m_arrived = m_socket->peek(limits::kArrivedBytes);
}

void SocketTransport::take(qsizetype bytes)
{
    m_arrived.clear();
    m_socket->skip(bytes);
}

void SocketTransport::write(QByteArrayView bytes)
{
    m_socket->write(bytes.data(), bytes.size());
}

void SocketTransport::flush()
{
    m_socket->flush();
}

qint64 SocketTransport::unsent() const
{
    return m_socket->bytesToWrite();
}

void SocketTransport::finish()
{
    m_finishing = true;
    if (unsent() == 0)
        closeOurEnd();
}

void SocketTransport::abort()
{
    m_socket->abort();
}

bool SocketTransport::isEncrypted() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return tls && tls->isEncrypted();
}

bool SocketTransport::encrypt()
{
    auto *tls = qobject_cast<QSslSocket *>(m_socket);
    if (!tls || tls->mode() != QSslSocket::UnencryptedMode)
        return false;
    tls->startServerEncryption();
    return true;
}

QHostAddress SocketTransport::peerAddress() const
{
    return m_socket->peerAddress();
}

quint16 SocketTransport::peerPort() const
{
    return m_socket->peerPort();
}

void SocketTransport::onBytesWritten()
{
    if (m_finishing && unsent() == 0)
        closeOurEnd();
    else
        tellSent();
}

// TLS says goodbye in its own words, so that one is closed whole.
void SocketTransport::closeOurEnd()
{
    if (isEncrypted() || !closeForWriting(m_socket->socketDescriptor()))
        m_socket->disconnectFromHost();
}

} // namespace barrage
