// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/listener.h"

#include "core/limits.h"
#include "net/transports.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace barrage {

namespace {

Error portTaken(quint16 port)
{
    return {QStringLiteral("port_taken"),
            QCoreApplication::translate(
                "Listener", "Port %1 and the %2 after it are in use. Choose another one with --port.")
                .arg(port)
                .arg(limits::kPortTries)};
}

Error unavailable(const QHostAddress &address, quint16 port, const QString &reason)
{
    return {
        QStringLiteral("address_unavailable"),
        QCoreApplication::translate("Listener",
                                    "Can't listen on %1, port %2 (%3). Choose an address of this machine, or "
                                    "a port above 1023.")
            .arg(address.toString())
            .arg(port)
            .arg(reason)};
}

} // namespace

Listener::Listener(QObject *parent)
    : QTcpServer(parent)
{
    setListenBacklogSize(limits::kListenBacklog);
}

Result<quint16> Listener::open(const QHostAddress &address, quint16 port)
{
    const int last
        = port == 0 ? 0 : std::min(port + limits::kPortTries, int(std::numeric_limits<quint16>::max()));
    for (int each = port; each <= last; ++each) {
        if (listen(address, static_cast<quint16>(each)))
            return serverPort();
        if (serverError() != QAbstractSocket::AddressInUseError)
            return unavailable(address, static_cast<quint16>(each), errorString());
    }
    return portTaken(port);
}

void Listener::incomingConnection(qintptr descriptor)
{
    if (Transport *transport
        = m_tls ? tlsTransport(descriptor, *m_tls, this) : plainTransport(descriptor, this))
        emit accepted(transport);
}

} // namespace barrage
