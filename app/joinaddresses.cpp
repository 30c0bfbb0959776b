// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinaddresses.h"

#include "net/adapters.h"

#include <QUrl>

namespace barrage {

namespace {

bool isEveryAddress(const QHostAddress &address)
{
    return address == QHostAddress::Any || address == QHostAddress::AnyIPv4
        || address == QHostAddress::AnyIPv6;
}

JoinAddress only(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(address.toString());
    url.setPort(port);
    url.setPath(QStringLiteral("/"));
    return {url.toString(), address.toString(), 0};
}

} // namespace

QList<JoinAddress> joinAddressesOf(const QHostAddress &listening, quint16 port)
{
    if (!isEveryAddress(listening))
        return {only(listening, port)};
    const QList<JoinAddress> ranked = rankAddresses(readAdapters(), port);
    return ranked.isEmpty() ? QList<JoinAddress> {only(QHostAddress(QHostAddress::LocalHost), port)} : ranked;
}

} // namespace barrage
