// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/echo.h"

#include "net/fencedsocket.h"

#include <QWebSocket>

namespace barrage {

Echo::Echo(QWebSocket *socket, FencedSocket *fenced, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    connect(fenced, &FencedSocket::message, this, [fenced](const Arrival &message) {
        fenced->sendMessage(message.payload, message.kind == Arrival::Text);
        fenced->flushTransport();
    });
    connect(socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
    connect(fenced, &FencedSocket::offended, this, &Echo::onOffended);
    fenced->start();
}

void Echo::onOffended(const FrameOffence &offence)
{
    m_socket->close(offence.code, offence.reason);
}

} // namespace barrage
