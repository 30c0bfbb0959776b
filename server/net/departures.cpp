// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/departures.h"

#include "core/limits.h"
#include "loop/halfclose.h"

#include <QSslSocket>

namespace barrage {

namespace {

// TLS says goodbye in its own words, so that one is closed whole.
bool closeOurEnd(QTcpSocket *socket)
{
    const auto *tls = qobject_cast<QSslSocket *>(socket);
    return !(tls && tls->isEncrypted()) && closeForWriting(socket->socketDescriptor());
}

} // namespace

Departures::Departures(Clock steady, QObject *parent)
    : QObject(parent)
    , m_steady(std::move(steady))
{
}

void Departures::add(QTcpSocket *socket)
{
    socket->setParent(this);
    m_deadlines.insert(socket, m_steady() + limits::kLingerMs);
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { onBytesWritten(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { onDisconnected(socket); });
    socket->skip(socket->bytesAvailable());
    socket->flush();
    onBytesWritten(socket);
}

void Departures::enforceDeadlines()
{
    const qint64 now = m_steady();
    const QHash<QTcpSocket *, qint64> all = m_deadlines; // which they leave as they end
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        if (now >= each.value())
            each.key()->abort();
    }
}

void Departures::onBytesWritten(QTcpSocket *socket)
{
    if (socket->bytesToWrite() == 0 && !closeOurEnd(socket))
        socket->disconnectFromHost();
}

void Departures::onDisconnected(QTcpSocket *socket)
{
    if (!m_deadlines.remove(socket))
        return;
    socket->deleteLater();
    emit left();
}

} // namespace barrage
