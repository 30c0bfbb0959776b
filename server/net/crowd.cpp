// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/crowd.h"

#include <QTcpSocket>

namespace barrage {

Crowd::Crowd(int perAddress, QObject *parent)
    : QObject(parent)
    , m_perAddress(perAddress)
{
}

void Crowd::enter(QTcpSocket *socket)
{
    const QHostAddress address = socket->peerAddress();
    ++m_sockets[address];
    connect(socket, &QObject::destroyed, this, [this, address] { leave(address); });
}

bool Crowd::isFull(const QHostAddress &address) const
{
    return m_sockets.value(address) >= m_perAddress;
}

void Crowd::leave(const QHostAddress &address)
{
    if (--m_sockets[address] == 0)
        m_sockets.remove(address);
}

} // namespace barrage
