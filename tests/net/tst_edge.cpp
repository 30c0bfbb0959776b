// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rawclient.h"
#include "net/venue.h"
#include "support/fakephone.h"

#include <QRegularExpression>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace barrage;

namespace {

const QString kTls = QStringLiteral(BARRAGE_SOURCE_DIR "/tests/net/tls/");
const CertificateFiles kFiles {kTls + QStringLiteral("certificate.pem"), kTls + QStringLiteral("key.pem")};
const QByteArray kUpgrade("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");

QByteArray get(const QByteArray &path, const QByteArray &host, const QByteArray &further = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + further + "\r\n";
}

ServerSetup behindProxy()
{
    return {.proxies = {QHostAddress::parseSubnet(QStringLiteral("127.0.0.0/8"))}, .metricsToken = "secret"};
}

// What is said over TLS, and the answer to it.
QByteArray overTls(quint16 port, const QByteArray &request, const QByteArray &end)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    QByteArray received;
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&] { socket.write(request); });
    (void)QTest::qWaitFor([&] { return (received += socket.readAll()).contains(end); });
    return received;
}

} // namespace

// What stands between phones and us, and what the host can look at.
class TestEdge : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void countsWhatHappens()
    {
        Venue venue;
        FakePhone phone(venue.port);
        QVERIFY(!phone.hello().isEmpty());
        QVERIFY(!phone.say(QStringLiteral("a"), QStringLiteral("hi")).isEmpty());
        QVERIFY(!phone.say(QStringLiteral("b"), QString()).isEmpty());
        FakePhone rude(venue.port);
        QVERIFY(rude.open());
        rude.sendBinary("x");
        QCOMPARE(rude.closeCode(), 1003);
        QTRY_COMPARE(venue.server.sessions(), 1);
        RawClient client(venue.port);
        client.send(get("/metrics", "127.0.0.1"));
        const QByteArray answer = client.receive("barrage_uptime_seconds 0\n");
        QVERIFY(answer.contains("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
        QVERIFY(answer.contains("# TYPE barrage_sessions gauge\nbarrage_sessions 1\n"));
        QVERIFY(answer.contains("# TYPE barrage_sessions_total counter\nbarrage_sessions_total 2\n"));
        QVERIFY(answer.contains("\nbarrage_commands_total 3\n"));
        QVERIFY(answer.contains("\nbarrage_acknowledged_total 1\n"));
        QVERIFY(answer.contains("\nbarrage_declined_total 1\n"));
        QVERIFY(answer.contains("\nbarrage_dropped_total{reason=\"offence\"} 1\n"));
    }

    void metricsAreForTheHostAlone_data()
    {
        QTest::addColumn<bool>("proxied"); // 127.0.0.1 is a proxy
        QTest::addColumn<QByteArray>("further");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("this machine") << false << QByteArray() << QByteArray("200");
        QTest::newRow("a proxy that nobody named")
            << false << QByteArray("X-Forwarded-For: 127.0.0.1\r\n") << QByteArray("403");
        QTest::newRow("a proxy") << true << QByteArray("X-Forwarded-For: 192.0.2.1\r\n") << QByteArray("403");
        QTest::newRow("a proxy for this machine")
            << true << QByteArray("X-Forwarded-For: 127.0.0.1\r\n") << QByteArray("403");
        QTest::newRow("a proxy that tells nothing") << true << QByteArray() << QByteArray("403");
        QTest::newRow("token") << true
                               << QByteArray("X-Forwarded-For: 192.0.2.1\r\nAuthorization: Bearer secret\r\n")
                               << QByteArray("200");
        QTest::newRow("wrong token") << true << QByteArray("Authorization: Bearer secre\r\n")
                                     << QByteArray("403");
        QTest::newRow("no token") << true << QByteArray("Authorization: Bearer \r\n") << QByteArray("403");
    }

    void metricsAreForTheHostAlone()
    {
        QFETCH(bool, proxied);
        QFETCH(QByteArray, further);
        QFETCH(QByteArray, status);
        Venue venue(InterceptorMode::Open, proxied ? behindProxy() : ServerSetup());
        RawClient client(venue.port);
        client.send(get("/metrics", "127.0.0.1", further));
        QVERIFY(client.head().startsWith("HTTP/1.1 " + status));
    }

    void aProxyTellsWhoAsks_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("peer");
        const auto row = [](const char *name, const char *headers, const char *peer) {
            QTest::newRow(name) << QByteArray(headers) << QString::fromLatin1(peer);
        };
        row("client", "X-Forwarded-For: 192.0.2.1\r\n", "192.0.2.1");
        row("made up before it", "X-Forwarded-For: 10.0.0.1, 192.0.2.1\r\n", "192.0.2.1");
        row("made up in a header of its own", "X-Forwarded-For: 10.0.0.1\r\nX-Forwarded-For: 192.0.2.1\r\n",
            "192.0.2.1");
        row("two proxies", "X-Forwarded-For: 192.0.2.1, 127.0.0.2\r\n", "192.0.2.1");
        row("IPv6", "X-Forwarded-For: 2001:db8::1\r\n", "2001:db8::1");
        row("not an address", "X-Forwarded-For: unknown\r\n", "127.0.0.1");
        row("nothing", "", "127.0.0.1");
    }

    void aProxyTellsWhoAsks()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QString, peer);
        HttpRequest request = parseRequest(get("/", "barrage.example", headers)).request;
        request.peer = QHostAddress(QStringLiteral("::ffff:127.0.0.1"));
        Proxies(behindProxy().proxies).resolve(request);
        QCOMPARE(request.peer.toString(), peer);
        HttpRequest stranger = parseRequest(get("/", "barrage.example", headers)).request;
        stranger.peer = QHostAddress(QStringLiteral("192.0.2.9"));
        Proxies(behindProxy().proxies).resolve(stranger);
        QCOMPARE(stranger.peer.toString(), QStringLiteral("192.0.2.9"));
        QVERIFY(!stranger.isSecure);
    }

    // The name is the proxy's, the scheme what phones see.
    void behindAProxyTheOriginIsTheProxys_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("its page") << true << QByteArray("https://show.example") << QByteArray("101");
        QTest::newRow("without TLS") << true << QByteArray("http://show.example") << QByteArray("403");
        QTest::newRow("other page") << true << QByteArray("https://attacker.example") << QByteArray("403");
        QTest::newRow("not trusted") << false << QByteArray("https://show.example") << QByteArray("421");
    }

    void behindAProxyTheOriginIsTheProxys()
    {
        QFETCH(bool, trusted);
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, status);
        Venue venue(InterceptorMode::Open, trusted ? behindProxy() : ServerSetup());
        RawClient client(venue.port);
        client.send(get("/ws", "show.example",
                        kUpgrade + "X-Forwarded-For: 192.0.2.1\r\nX-Forwarded-Proto: https\r\nOrigin: "
                            + origin + "\r\n"));
        const QByteArray answer = client.head();
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    }

    void aStrangersWordIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("further");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("on the host") << QByteArray("attacker.example")
                                     << QByteArray("X-Forwarded-Host: 127.0.0.1\r\n") << QByteArray("421");
        QTest::newRow("on its origin")
            << QByteArray("127.0.0.1")
            << QByteArray("X-Forwarded-Host: show.example\r\nOrigin: http://show.example\r\n")
            << QByteArray("403");
        QTest::newRow("on the scheme")
            << QByteArray("127.0.0.1")
            << QByteArray("X-Forwarded-Proto: https\r\nOrigin: https://127.0.0.1\r\n") << QByteArray("403");
    }

    void aStrangersWordIsNotTaken()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, further);
        QFETCH(QByteArray, status);
        Venue venue;
        RawClient client(venue.port);
        client.send(get("/ws", host, kUpgrade + further));
        const QByteArray answer = client.head();
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    }

    void oneAddressCantTakeAllTheRoom()
    {
        Venue venue(InterceptorMode::Open, {.connections = 4, .connectionsPerAddress = 1});
        RawClient first(venue.port);
        first.send(get("/healthz", "127.0.0.1"));
        QVERIFY(first.receive("ok").contains("200 OK"));
        RawClient second(venue.port);
        second.send(get("/healthz", "127.0.0.1"));
        QVERIFY(second.receiveAll().contains("503 Service Unavailable"));
        RawClient other(venue.port, QHostAddress(QStringLiteral("127.0.0.2")));
        other.send(get("/healthz", "127.0.0.1"));
        QVERIFY(other.receive("ok").contains("200 OK"));
    }

    void tlsAndPlainShareThePort()
    {
        Venue venue(InterceptorMode::Open, {.certificate = kFiles});
        QVERIFY(venue.port > 0);
        const QByteArray page = overTls(venue.port, get("/", "a.venue.test"), "</title>\n");
        QVERIFY(page.startsWith("HTTP/1.1 200 OK"));
        QVERIFY(page.contains("connect-src 'self' wss://a.venue.test;"));
        QVERIFY(overTls(venue.port, get("/", "attacker.example"), "\r\n\r\n").startsWith("HTTP/1.1 421"));
        RawClient plain(venue.port);
        plain.send(get("/plain?a=b", "barrage.test"));
        const QByteArray answer = plain.head();
        QVERIFY(answer.startsWith("HTTP/1.1 308 "));
        QVERIFY(answer.contains("Location: https://barrage.test/plain?a=b\r\n"));
    }

    void phonesSpeakOverTls()
    {
        Venue venue(InterceptorMode::Open, {.certificate = kFiles});
        FakePhone phone(venue.port);
        phone.secure = true;
        QVERIFY(!phone.hello().isEmpty());
        QCOMPARE(phone.say(QStringLiteral("a"), QStringLiteral("你好")).value(QLatin1String("cmd")),
                 QStringLiteral("ack"));
        phone.hangUp();
        QTRY_COMPARE(venue.server.sessions(), 0);
        FakePhone rude(venue.port);
        rude.secure = true;
        QVERIFY(rude.open());
        rude.sendBinary("x");
        QCOMPARE(rude.closeCode(), 1003);
        QVERIFY(overTls(venue.port, get("/ws", "barrage.test", kUpgrade + "Origin: http://barrage.test\r\n"),
                        "\r\n\r\n")
                    .startsWith("HTTP/1.1 403"));
    }

    void garbageInsteadOfTlsIsClosed()
    {
        Venue venue(InterceptorMode::Open, {.certificate = kFiles});
        RawClient client(venue.port);
        client.send("\x16" + QByteArray(100, 'x'));
        QVERIFY(client.isClosed());
        RawClient silent(venue.port);
        silent.send("\x16\x03\x01");
        RawClient later(venue.port); // so that the silent one is known
        later.send(get("/healthz", "127.0.0.1"));
        QVERIFY(later.head().startsWith("HTTP/1.1 308"));
        venue.now += limits::kRequestHeadMs;
        QVERIFY(silent.isClosed());
    }

    void aCertificateThatCantBeUsedIsSaid_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::newRow("no certificate") << kTls + QStringLiteral("nothing.pem") << kFiles.key;
        QTest::newRow("no key") << kFiles.certificate << QString();
        QTest::newRow("another key") << kFiles.certificate << kTls + QStringLiteral("otherkey.pem");
        QTest::newRow("taken for each other") << kFiles.key << kFiles.certificate;
    }

    void aCertificateThatCantBeUsedIsSaid()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        Venue venue;
        Server server(venue.room, venue.clocks, {.certificate = {certificate, key}});
        const Result<quint16> port = server.listen(QHostAddress::LocalHost, 0);
        QVERIFY(!port);
        QCOMPARE(port.error().code, QStringLiteral("tls_unavailable"));
        QVERIFY(port.error().text.contains(QStringLiteral("--tls-")));
    }
};

QTEST_GUILESS_MAIN(TestEdge)
#include "tst_edge.moc"
