// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/echo.h"

#include "net/serverframe.h"

#include <QWebSocket>

namespace barrage {

Echo::Echo(QWebSocket *socket, FencedSocket *fenced, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_fenced(fenced)
{
    socket->setParent(this);
    connect(socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
    fenced->start(*this);
}

void Echo::onMessage(const Arrival &message)
{
    writeServerFrame(*m_fenced->transport(), message.payload, message.kind == Arrival::Text);
    m_fenced->transport()->flush();
}

void Echo::onOffended(const FrameOffence &offence)
{
    m_socket->close(offence.code, offence.reason);
}

} // namespace barrage
