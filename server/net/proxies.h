// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/subnet.h"

#include <QHostAddress>
#include <QList>

namespace barrage {

struct HttpRequest;

// The reverse proxies in front of us, as the host names them. What one of these says of whom it speaks for
// (X-Forwarded-For, -Proto and -Host) is believed; of anybody else it is not.
class Proxies
{
public:
    explicit Proxies(QList<Subnet> trusted = {});

    bool isTrusted(const QHostAddress &address) const;
    // Settles who asks, over what, and which host is meant, from the peer of the connection that it has.
    void resolve(HttpRequest &request) const;

private:
    QHostAddress clientOf(const HttpRequest &request) const;

    QList<Subnet> m_trusted;
};

// Without the IPv6 around an IPv4 address, which a socket for both has.
QHostAddress plainAddress(const QHostAddress &address);

} // namespace barrage
