// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/crowd.h"

namespace barrage {

Crowd::Crowd(int perAddress, QObject *parent)
    : QObject(parent)
    , m_perAddress(perAddress)
{
}

void Crowd::enter(const QObject *connection, const QHostAddress &address)
{
    ++m_connections[address];
    connect(connection, &QObject::destroyed, this, [this, address] { leave(address); });
}

bool Crowd::isFull(const QHostAddress &address) const
{
    return m_connections.value(address) >= m_perAddress;
}

void Crowd::leave(const QHostAddress &address)
{
    if (--m_connections[address] == 0)
        m_connections.remove(address);
}

} // namespace barrage
