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
    connect(socket, &QWebSocket::textMessageReceived, socket, &QWebSocket::sendTextMessage);
    connect(socket, &QWebSocket::binaryMessageReceived, socket, &QWebSocket::sendBinaryMessage);
    connect(socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
    connect(fenced, &FencedSocket::offended, this, &Echo::onOffended);
    fenced->start();
}

void Echo::onOffended(const FrameOffence &offence)
{
    m_socket->close(offence.code, offence.reason);
}

} // namespace barrage
