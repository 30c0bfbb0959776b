// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sockettransport.h"
#include "net/transports.h"

#include <QTcpSocket>

#include <memory>

namespace barrage {

Transport *plainTransport(qintptr descriptor, QObject *parent)
{
    auto socket = std::make_unique<QTcpSocket>();
    return socket->setSocketDescriptor(descriptor) ? new SocketTransport(socket.release(), parent) : nullptr;
}

} // namespace barrage
