// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinaddresses.h"

#include "host.h"
#include "net/adapters.h"
#include "net/certificate.h"

#include <QUrl>

#include <algorithm>

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

JoinAddress named(const QString &name, quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(name);
    url.setPort(port);
    url.setPath(QStringLiteral("/"));
    return {url.toString(), name, 0};
}

QList<JoinAddress> overTls(QList<JoinAddress> addresses)
{
    for (JoinAddress &each : addresses) {
        QUrl url(each.url);
        url.setScheme(QStringLiteral("https"));
        each.url = url.toString();
    }
    return addresses;
}

} // namespace

std::optional<QString> tlsNameOf(const HostOptions &options)
{
    const CertificateFiles files {options.certificate, options.key};
    if (!files.isWanted())
        return {};
    const auto configuration = tlsConfiguration(files);
    const QStringList names = configuration ? namesIn(configuration.value()) : QStringList();
    const auto whole
        = std::ranges::find_if(names, [](const QString &name) { return !name.startsWith(u'*'); });
    return whole == names.end() ? QString() : *whole;
}

QList<JoinAddress> joinAddressesOf(const QHostAddress &listening, quint16 port,
                                   const std::optional<QString> &tlsName)
{
    if (tlsName)
        return tlsName->isEmpty() ? overTls(joinAddressesOf(listening, port))
                                  : QList<JoinAddress> {named(*tlsName, port)};
    if (!isEveryAddress(listening))
        return {only(listening, port)};
    const QList<JoinAddress> ranked = rankAddresses(readAdapters(), port);
    return ranked.isEmpty() ? QList<JoinAddress> {only(QHostAddress(QHostAddress::LocalHost), port)} : ranked;
}

} // namespace barrage
