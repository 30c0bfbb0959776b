// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QTest>

namespace barrage {

class OptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        const auto row
            = [](const char *name, std::initializer_list<const char *> arguments, const char *names) {
                  QStringList list;
                  for (const char *argument : arguments)
                      list.append(QString::fromUtf8(argument));
                  QTest::newRow(name) << list << QString::fromUtf8(names);
              };
        row("unknown option", {"--colour"}, "colour");
        row("stray word", {"demo"}, "demo");
        row("port is no number", {"--port", "http"}, "--port");
        row("port too large", {"--port", "65536"}, "--port");
        row("negative port", {"--port=-1"}, "--port");
        row("port without value", {"--port"}, "port");
        row("address is a name", {"--address", "localhost"}, "--address");
        row("certificate without key", {"--tls-cert", "a.pem"}, "--tls-key");
        row("key without certificate", {"--tls-key", "a.pem"}, "--tls-cert");
        row("proxy is a name", {"--trusted-proxy", "localhost"}, "--trusted-proxy");
        row("proxy's subnet", {"--trusted-proxy", "10.0.0.0/33"}, "--trusted-proxy");
        row("echo with windows", {"--ws-echo"}, "--headless");
        row("no such mode", {"--mode", "closed"}, "--mode");
        row("seconds without demo", {"--demo-seconds", "30"}, "--demo");
        row("demo without windows", {"--demo", "--headless"}, "--demo");
        row("no folder", {"--data", ""}, "--data");
        row("no seconds", {"--demo", "--demo-seconds", "0"}, "--demo-seconds");
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const Result<Options> options = parseOptions(QStringList {QStringLiteral("barrage")} + arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().code, QStringLiteral("usage"));
        QVERIFY2(options.error().text.contains(names), qPrintable(options.error().text));
        QVERIFY(options.error().text.contains(QStringLiteral("--help")));
    }

    void reads()
    {
        const Result<Options> options
            = parseOptions({QStringLiteral("barrage"), QStringLiteral("--headless"), QStringLiteral("--port"),
                            QStringLiteral("0"), QStringLiteral("--address"), QStringLiteral("::1"),
                            QStringLiteral("--data"), QStringLiteral("/x y"), QStringLiteral("--mode"),
                            QStringLiteral("filter"), QStringLiteral("--screen"), QStringLiteral("2"),
                            QStringLiteral("--screen"), QStringLiteral("WALL")});
        QVERIFY(options);
        const Options &is = options.value();
        QVERIFY(is.headless);
        QCOMPARE(is.host.port, 0);
        QCOMPARE(is.host.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(is.host.dataDir, QStringLiteral("/x y"));
        QCOMPARE(is.host.mode, InterceptorMode::Filter);
        QCOMPARE(is.screens, (QStringList {QStringLiteral("2"), QStringLiteral("WALL")}));
        QVERIFY(!is.demo);
    }

    void readsWhatStandsInFront()
    {
        const Result<Options> options = parseOptions(
            {QStringLiteral("barrage"), QStringLiteral("--trusted-proxy"), QStringLiteral("10.0.0.7"),
             QStringLiteral("--trusted-proxy"), QStringLiteral("fd00::/8"), QStringLiteral("--metrics-token"),
             QStringLiteral("secret"), QStringLiteral("--tls-cert"), QStringLiteral("c.pem"),
             QStringLiteral("--tls-key"), QStringLiteral("k.pem")});
        QVERIFY(options);
        const HostOptions &host = options.value().host;
        QCOMPARE(host.trustedProxies.size(), 2);
        QVERIFY(QHostAddress(QStringLiteral("10.0.0.7")).isInSubnet(host.trustedProxies[0]));
        QVERIFY(!QHostAddress(QStringLiteral("10.0.0.8")).isInSubnet(host.trustedProxies[0]));
        QVERIFY(QHostAddress(QStringLiteral("fd00::1")).isInSubnet(host.trustedProxies[1]));
        QCOMPARE(host.metricsToken, "secret");
        QCOMPARE(host.certificate, QStringLiteral("c.pem"));
        QCOMPARE(host.key, QStringLiteral("k.pem"));
        QVERIFY(!host.echo);
    }

    void hasDefaults()
    {
        const Result<Options> options = parseOptions({QStringLiteral("barrage")});
        QVERIFY(options);
        QCOMPARE(options.value().task, Options::Task::Run);
        QCOMPARE(options.value().host.port, 8080);
        QCOMPARE(options.value().host.address, QHostAddress(QHostAddress::Any));
        QVERIFY(!options.value().host.mode);
        QVERIFY(!options.value().host.dataDir.isEmpty());
    }

    void theDemoKeepsNothingAndFilters()
    {
        const Result<Options> demo = parseOptions({QStringLiteral("barrage"), QStringLiteral("--demo")});
        QVERIFY(demo.value().host.dataDir.isEmpty());
        QCOMPARE(demo.value().host.mode, InterceptorMode::Filter);
    }

    void helpNamesEveryOption_data()
    {
        QTest::addColumn<QString>("option");
        for (const char *option :
             {"--headless", "--port", "--address", "--data", "--mode", "--screen", "--tls-cert", "--tls-key",
              "--trusted-proxy", "--metrics-token", "--ws-echo", "--demo", "--version", "--help"})
            QTest::newRow(option) << QString::fromUtf8(option);
    }

    void helpNamesEveryOption()
    {
        QFETCH(QString, option);
        QVERIFY(helpText().contains(option));
    }
};

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::OptionsTest)
#include "tst_options.moc"
