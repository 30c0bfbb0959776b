// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/adapters.h"

#include <QRegularExpression>
#include <QUdpSocket>

#include <algorithm>

namespace barrage {

namespace {

// The weights put the adapter of the hall before virtual ones and VPNs, which often have the default route.
constexpr int kDefaultRoute = 50;
constexpr int kPrivate = 30;
constexpr int kWirelessOrWired = 20;
constexpr int kVirtual = -60;
constexpr int kCarrierNat = -40; // 100.64/10: a provider's network, or a mesh VPN
constexpr int kIpv6 = -200;      // after every IPv4: harder to type, and phones in a hall may have none
constexpr int kLoopback = -1000;
constexpr quint16 kHttpPort = 80; // left out of a URL

struct Subnet
{
    QLatin1String address;
    int prefix;
};

constexpr Subnet kPrivateNets[] = {
    {QLatin1String("10.0.0.0"), 8},
    {QLatin1String("172.16.0.0"), 12},
    {QLatin1String("192.168.0.0"), 16},
    {QLatin1String("fc00::"), 7},
};
constexpr Subnet kCarrierNets[] = {{QLatin1String("100.64.0.0"), 10}};
// Link-local addresses, and 198.18/15, which tunnels use for names they made up.
constexpr Subnet kUselessNets[] = {
    {QLatin1String("0.0.0.0"), 8},   {QLatin1String("169.254.0.0"), 16}, {QLatin1String("198.18.0.0"), 15},
    {QLatin1String("224.0.0.0"), 3}, {QLatin1String("fe80::"), 10},      {QLatin1String("ff00::"), 8},
};

template <std::size_t N>
bool isIn(const QHostAddress &address, const Subnet (&nets)[N])
{
    return std::ranges::any_of(nets, [&address](const Subnet &each) {
        return address.isInSubnet(QHostAddress(QString(each.address)), each.prefix);
    });
}

// The type that the system tells is not enough: virtual adapters say Ethernet too.
bool looksVirtual(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "docker|veth|virbr|vEthernet|WSL|VMware|vmnet|VirtualBox|vbox|Hyper-V|Tailscale|ZeroTier|"
            "Radmin|Nord|Wintun|WireGuard|OpenVPN|VPN|Loopback|^(br-|lxc|cni|podman|dummy|ifb|zt)|"
            "\\b(tap|u?tun|wg|ppp|ipsec)\\d*\\b|\\bTAP-"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool looksLocal(const Adapter &adapter)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(eth|en[opsx]?\\d|en[opsx]|wl|ww?lan|Ethernet|Wi-?Fi|LAN\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return adapter.type == QNetworkInterface::Wifi || pattern.match(adapter.name).hasMatch();
}

bool isUseful(const Adapter &adapter)
{
    return !adapter.address.isNull() && !isIn(adapter.address, kUselessNets);
}

int scoreOf(const Adapter &adapter)
{
    if (adapter.address.isLoopback())
        return kLoopback;
    int score = adapter.isDefaultRoute ? kDefaultRoute : 0;
    score += isIn(adapter.address, kPrivateNets) ? kPrivate : 0;
    score += isIn(adapter.address, kCarrierNets) ? kCarrierNat : 0;
    score += looksVirtual(adapter.name) ? kVirtual : looksLocal(adapter) ? kWirelessOrWired : 0;
    score += adapter.address.protocol() == QAbstractSocket::IPv6Protocol ? kIpv6 : 0;
    return score;
}

QString urlOf(const QHostAddress &address, quint16 port)
{
    const bool bracketed = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = bracketed ? u'[' + address.toString() + u']' : address.toString();
    return QStringLiteral("http://%1%2/")
        .arg(host, port == kHttpPort ? QString() : u':' + QString::number(port));
}

// Connecting a datagram socket sends nothing, and makes the system choose the address that it would send
// from. The destination is of TEST-NET-1 (RFC 5737), which exists nowhere.
QHostAddress defaultRouteSource()
{
    QUdpSocket socket;
    socket.connectToHost(QHostAddress(QStringLiteral("192.0.2.1")), 9);
    return socket.localAddress();
}

bool isUp(const QNetworkInterface &adapter)
{
    return adapter.flags().testFlag(QNetworkInterface::IsUp)
        && adapter.flags().testFlag(QNetworkInterface::IsRunning);
}

} // namespace

QList<Adapter> readAdapters()
{
    const QHostAddress source = defaultRouteSource();
    QList<Adapter> adapters;
    for (const QNetworkInterface &each : QNetworkInterface::allInterfaces()) {
        if (!isUp(each))
            continue;
        for (const QNetworkAddressEntry &entry : each.addressEntries())
            adapters.append({each.humanReadableName(), each.type(), entry.ip(), entry.ip() == source});
    }
    return adapters;
}

QList<JoinAddress> rankAddresses(const QList<Adapter> &adapters, quint16 port)
{
    QList<JoinAddress> addresses;
    for (const Adapter &each : adapters) {
        if (isUseful(each))
            addresses.append({urlOf(each.address, port), each.name, scoreOf(each)});
    }
    std::ranges::stable_sort(addresses, std::ranges::greater(), &JoinAddress::score);
    const auto loopback
        = std::ranges::find_if(addresses, [](const JoinAddress &each) { return each.score == kLoopback; });
    if (loopback != addresses.begin())
        addresses.erase(loopback, addresses.end());
    return addresses;
}

} // namespace barrage
