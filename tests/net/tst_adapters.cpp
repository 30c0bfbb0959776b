// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/adapters.h"

#include <QRegularExpression>
#include <QTest>

using namespace barrage;

namespace {

// "name address; name address": a * before the name is the default route, a ~ Wi-Fi by type.
QList<Adapter> parsed(const QString &text)
{
    QList<Adapter> adapters;
    for (const QString &each : text.split(u';', Qt::SkipEmptyParts)) {
        const QString entry = each.trimmed();
        const qsizetype space = entry.lastIndexOf(u' ');
        QString name = entry.left(space);
        Adapter adapter;
        adapter.isDefaultRoute = name.startsWith(u'*');
        name = name.mid(adapter.isDefaultRoute ? 1 : 0);
        adapter.type = name.startsWith(u'~') ? QNetworkInterface::Wifi : QNetworkInterface::Ethernet;
        adapter.name = name.mid(name.startsWith(u'~') ? 1 : 0);
        adapter.address = QHostAddress(entry.mid(space + 1));
        adapters.append(adapter);
    }
    return adapters;
}

QString hosts(const QList<JoinAddress> &addresses)
{
    QStringList hosts;
    for (const JoinAddress &each : addresses)
        hosts << each.url.section(u'/', 2, 2);
    return hosts.join(u' ');
}

} // namespace

class TestAdapters : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ranking_data()
    {
        QTest::addColumn<QString>("adapters");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *adapters, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(adapters) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("one wire", "lo 127.0.0.1; *eth0 192.168.1.23", "192.168.1.23");
        row("no network", "lo 127.0.0.1", "127.0.0.1");
        row("no network, both families", "lo 127.0.0.1; lo ::1", "127.0.0.1 [::1]");
        row("no network but Docker", "lo 127.0.0.1; docker0 172.17.0.1", "172.17.0.1");
        row("default route first", "eth0 192.168.1.23; *wlan0 192.168.7.5", "192.168.7.5 192.168.1.23");
        row("order kept among equals", "eth0 192.168.1.23; eth1 192.168.7.5", "192.168.1.23 192.168.7.5");
        row("Docker", "docker0 172.17.0.1; *enp3s0 192.168.1.23", "192.168.1.23 172.17.0.1");
        row("Docker bridge", "br-5f0c12 172.18.0.1; enp3s0 192.168.1.23", "192.168.1.23 172.18.0.1");
        row("container pair", "veth1a2b 10.0.3.1; eno1 10.1.0.4", "10.1.0.4 10.0.3.1");
        row("libvirt", "virbr0 192.168.122.1; wlp2s0 192.168.1.23", "192.168.1.23 192.168.122.1");
        row("LXC", "lxcbr0 10.0.3.1; wlp2s0 192.168.1.23", "192.168.1.23 10.0.3.1");
        row("Podman", "podman0 10.88.0.1; eth0 192.168.1.23", "192.168.1.23 10.88.0.1");
        row("Hyper-V", "vEthernet (Default Switch) 172.28.0.1; Ethernet 192.168.1.23",
            "192.168.1.23 172.28.0.1");
        row("WSL", "vEthernet (WSL) 172.28.0.1; ~Wi-Fi 192.168.1.23", "192.168.1.23 172.28.0.1");
        row("VMware", "VMware Network Adapter VMnet8 192.168.61.1; Wi-Fi 192.168.1.23",
            "192.168.1.23 192.168.61.1");
        row("VirtualBox", "VirtualBox Host-Only Network 192.168.56.1; Ethernet 192.168.1.23",
            "192.168.1.23 192.168.56.1");
        row("VirtualBox on Linux", "vboxnet0 192.168.56.1; eth0 10.0.0.5", "10.0.0.5 192.168.56.1");
        row("VPN with the default route", "*tun0 10.8.0.2; wlan0 192.168.1.23", "192.168.1.23 10.8.0.2");
        row("WireGuard with the default route", "*wg0 10.7.0.2; wlan0 192.168.1.23", "192.168.1.23 10.7.0.2");
        row("VPN of macOS", "*utun3 10.7.0.2; en0 192.168.1.23", "192.168.1.23 10.7.0.2");
        row("NordLynx", "*NordLynx 10.5.0.2; Ethernet 192.168.1.23", "192.168.1.23 10.5.0.2");
        row("OpenVPN", "*OpenVPN TAP-Windows6 10.8.0.6; Wi-Fi 192.168.1.23", "192.168.1.23 10.8.0.6");
        row("Tailscale", "tailscale0 100.101.1.2; eth0 192.168.1.23", "192.168.1.23 100.101.1.2");
        row("Tailscale by address", "mesh 100.101.1.2; some 203.0.113.9", "203.0.113.9 100.101.1.2");
        row("ZeroTier", "zt5u4 10.147.17.5; eth0 192.168.1.23", "192.168.1.23 10.147.17.5");
        row("Radmin", "Radmin VPN 26.4.5.6; Ethernet 192.168.1.23", "192.168.1.23 26.4.5.6");
        row("traffic shaper", "ifb0 192.168.9.9; eth0 192.168.1.23", "192.168.1.23 192.168.9.9");
        row("dummy", "dummy0 10.9.9.9; eth0 192.168.1.23", "192.168.1.23 10.9.9.9");
        row("modem", "*ppp0 10.64.0.2; eth0 192.168.1.23", "192.168.1.23 10.64.0.2");
        row("link local left out", "eth0 169.254.3.4; wlan0 192.168.1.23", "192.168.1.23");
        row("only link local", "lo 127.0.0.1; eth0 169.254.3.4", "127.0.0.1");
        row("made-up names left out", "*Meta 198.18.0.1; Wi-Fi 192.168.1.23", "192.168.1.23");
        row("made-up names, upper half", "*Meta 198.19.255.1; Wi-Fi 192.168.1.23", "192.168.1.23");
        row("multicast left out", "eth0 224.0.0.1; eth0 10.0.0.5", "10.0.0.5");
        row("public address", "*eth0 203.0.113.9", "203.0.113.9");
        row("private before public", "eth1 203.0.113.9; eth0 10.0.0.5", "10.0.0.5 203.0.113.9");
        row("edge of 172.16/12", "x 172.32.0.1; x 172.31.255.254", "172.31.255.254 172.32.0.1");
        row("edge of 100.64/10", "x 100.64.0.1; x 100.128.0.1", "100.128.0.1 100.64.0.1");
        row("Wi-Fi by type", "some 192.168.1.23; ~other 192.168.7.5", "192.168.7.5 192.168.1.23");
        row("IPv6 after IPv4", "*eth0 2001:db8::5; docker0 172.17.0.1", "172.17.0.1 [2001:db8::5]");
        row("IPv6 alone", "lo ::1; eth0 fe80::1; eth0 fd00::5", "[fd00::5]");
        row("own IPv6 before public", "eth0 2001:db8::5; eth0 fd00::5", "[fd00::5] [2001:db8::5]");
        row("no false alarm", "Gewunten 192.168.1.23; Wandtafel 192.168.1.24", "192.168.1.23 192.168.1.24");
    }

    void ranking()
    {
        QFETCH(QString, adapters);
        QTEST(hosts(rankAddresses(parsed(adapters), 80)), "expected");
    }

    void urls_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<quint16>("port");
        QTest::addColumn<QString>("url");
        QTest::newRow("usual") << QStringLiteral("192.168.1.23") << quint16(8080)
                               << QStringLiteral("http://192.168.1.23:8080/");
        QTest::newRow("port 80") << QStringLiteral("192.168.1.23") << quint16(80)
                                 << QStringLiteral("http://192.168.1.23/");
        QTest::newRow("IPv6") << QStringLiteral("fd00::1") << quint16(8080)
                              << QStringLiteral("http://[fd00::1]:8080/");
    }

    void urls()
    {
        QFETCH(QString, address);
        QFETCH(quint16, port);
        const QList<JoinAddress> addresses = rankAddresses(
            {{QStringLiteral("eth0"), QNetworkInterface::Ethernet, QHostAddress(address), false}}, port);
        QCOMPARE(addresses.size(), 1);
        QTEST(addresses.constFirst().url, "url");
        QCOMPARE(addresses.constFirst().adapter, QStringLiteral("eth0"));
    }

    void thisMachineHasAnAddress()
    {
        const QList<JoinAddress> addresses = rankAddresses(readAdapters(), 8080);
        QVERIFY(!addresses.isEmpty());
        QVERIFY(addresses.constFirst().url.startsWith(QLatin1String("http://")));
    }
};

QTEST_GUILESS_MAIN(TestAdapters)
#include "tst_adapters.moc"
