// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transports.h"

#include "net/sockettransport.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <memory>

namespace barrage {

Transport *tlsTransport(qintptr descriptor, const QSslConfiguration &configuration, QObject *parent)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(configuration);
    return socket->setSocketDescriptor(descriptor) ? new SocketTransport(socket.release(), parent) : nullptr;
}

} // namespace barrage
