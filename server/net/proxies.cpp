// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxies.h"

#include "net/httprequest.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr QByteArrayView kTelling[]
    = {"forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"};

bool hasForwardingHeaders(const HttpRequest &request)
{
    return std::ranges::any_of(kTelling,
                               [&](QByteArrayView name) { return !request.header(name).isEmpty(); });
}

QByteArray lastOf(const QList<QByteArray> &list)
{
    return list.isEmpty() ? QByteArray() : list.constLast();
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 number = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(number) : address;
}

Proxies::Proxies(QList<Subnet> trusted)
    : m_trusted(std::move(trusted))
{
}

bool Proxies::isTrusted(const QHostAddress &address) const
{
    return std::ranges::any_of(m_trusted, [&](const Subnet &subnet) { return address.isInSubnet(subnet); });
}

void Proxies::resolve(HttpRequest &request) const
{
    request.peer = plainAddress(request.peer);
    request.isForwarded = hasForwardingHeaders(request);
    request.isViaProxy = isTrusted(request.peer);
    if (!request.isViaProxy)
        return;
    request.peer = clientOf(request);
    const QByteArray scheme = lastOf(request.list("x-forwarded-proto"));
    if (!scheme.isEmpty())
        request.isSecure = scheme.compare("https", Qt::CaseInsensitive) == 0;
    const QByteArray host = lastOf(request.list("x-forwarded-host"));
    if (!host.isEmpty())
        request.setHeader("host", host);
}

// Each proxy appends whom it has the request from, so the last one that is not a proxy of ours is the client;
// what stands before it, the client may have made up.
QHostAddress Proxies::clientOf(const HttpRequest &request) const
{
    QHostAddress client = request.peer;
    QList<QByteArray> chain = request.list("x-forwarded-for");
    while (!chain.isEmpty() && isTrusted(client)) {
        const QHostAddress told(QString::fromLatin1(chain.takeLast()));
        if (told.isNull())
            break;
        client = plainAddress(told);
    }
    return client;
}

} // namespace barrage
