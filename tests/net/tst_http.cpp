// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rawclient.h"
#include "net/requests.h"
#include "net/venue.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace barrage;

namespace {

QByteArray upgrade(const QByteArray &host, const QByteArray &further = {})
{
    return "GET /ws HTTP/1.1\r\nHost: " + host
        + "\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + further + "\r\n";
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void servesThePageWithItsHeaders()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(request("GET /", venue.port));
        const QByteArray answer = client.receive("</title>\n");
        QCOMPARE(statusLine(answer), "HTTP/1.1 200 OK");
        QVERIFY(answer.contains("Content-Type: text/html; charset=utf-8\r\n"));
        QVERIFY(answer.contains("Content-Length: 91\r\n"));
        QVERIFY(answer.contains("Cache-Control: no-cache\r\n"));
        QVERIFY(answer.contains("X-Content-Type-Options: nosniff\r\n"));
        QVERIFY(answer.contains("Referrer-Policy: same-origin\r\n"));
        QVERIFY(answer.contains("Content-Security-Policy: default-src 'none'; script-src 'self'; "
                                "style-src 'self'; img-src 'self' data:; connect-src 'self' ws://127.0.0.1:"
                                + QByteArray::number(venue.port)
                                + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'\r\n"));
    }

    void answersByStatus_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("further");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("header");
        const auto row = [](const char *name, const char *line, const char *status, const char *header = "",
                            const char *further = "") {
            QTest::newRow(name) << QByteArray(line) << QByteArray(further) << QByteArray(status)
                                << QByteArray(header);
        };
        row("script", "GET /phone.js", "200 OK", "Content-Type: text/javascript; charset=utf-8");
        row("style", "GET /phone.css?v=2", "200 OK", "Content-Type: text/css; charset=utf-8");
        row("picture", "GET /icon.svg", "200 OK", "Content-Type: image/svg+xml");
        row("manifest", "GET /app.webmanifest", "200 OK", "Content-Type: application/manifest+json");
        row("health", "GET /healthz", "200 OK", "Content-Length: 2");
        row("head", "HEAD /", "200 OK", "Content-Length: 91");
        row("unknown", "GET /nothing", "404 Not Found");
        row("way out", "GET /../tst_http.cpp", "404 Not Found");
        row("encoded way out", "GET /%2e%2e/tst_http.cpp", "404 Not Found");
        row("post", "POST /", "405 Method Not Allowed", "Allow: GET, HEAD");
        row("post with body", "POST /", "405 Method Not Allowed", "Connection: close",
            "Content-Length: 9\r\n");
        row("body", "GET /", "413 Content Too Large", "Connection: close", "Content-Length: 9\r\n");
        row("chunks", "GET /", "400 Bad Request", "Connection: close", "Transfer-Encoding: chunked\r\n");
        row("two hosts", "GET /", "400 Bad Request", "", "Host: 127.0.0.1\r\n");
        row("socket without upgrade", "GET /ws", "426 Upgrade Required", "Upgrade: websocket");
        row("posted socket", "POST /ws", "405 Method Not Allowed", "Allow: GET\r\n");
        row("posted health", "POST /healthz", "405 Method Not Allowed", "Allow: GET, HEAD\r\n");
        row("posted metrics", "POST /metrics", "405 Method Not Allowed", "Allow: GET, HEAD\r\n");
        row("put page", "PUT /phone.js", "405 Method Not Allowed", "Allow: GET, HEAD\r\n");
        row("deleted form", "DELETE /plain", "405 Method Not Allowed", "Allow: GET, HEAD, POST\r\n");
        row("read link", "GET /link", "405 Method Not Allowed", "Allow: POST\r\n");
        row("put link", "PUT /link", "405 Method Not Allowed", "Allow: POST\r\n");
        row("posted nothing", "POST /nothing", "404 Not Found");
        row("put nothing", "PUT /nothing", "404 Not Found");
        row("head of nothing", "HEAD /nothing", "404 Not Found");
    }

    void answersByStatus()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, further);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, header);
        Venue venue;
        RawClient client(venue.port);
        client.send(request(line, venue.port, further));
        const QByteArray answer = client.head();
        QCOMPARE(statusLine(answer), "HTTP/1.1 " + status);
        QVERIFY2(answer.contains(header), answer.constData());
        QVERIFY(answer.contains("Content-Security-Policy: default-src 'none';"));
    }

    void headHasNoBody()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(request("HEAD /", venue.port, "Connection: close\r\n"));
        QVERIFY(client.receiveAll().endsWith("\r\n\r\n"));
    }

    void anUnchangedPageIsNotSentAgain_data()
    {
        QTest::addColumn<QByteArray>("known"); // TAG: of the page
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char *name, const char *known, const char *status) {
            QTest::newRow(name) << QByteArray(known) << QByteArray(status);
        };
        row("the same", "If-None-Match: TAG\r\n", "304 Not Modified");
        row("weak", "If-None-Match: W/TAG\r\n", "304 Not Modified");
        row("in a list", "If-None-Match: \"other\", TAG ,\"third\"\r\n", "304 Not Modified");
        row("weak in a list", "If-None-Match: W/\"other\",W/TAG\r\n", "304 Not Modified");
        row("in the second line", "If-None-Match: \"other\"\r\nIf-None-Match: TAG\r\n", "304 Not Modified");
        row("any", "If-None-Match: *\r\n", "304 Not Modified");
        row("another", "If-None-Match: \"other\"\r\n", "200 OK");
        row("nothing", "If-None-Match:\r\n", "200 OK");
    }

    void anUnchangedPageIsNotSentAgain()
    {
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, status);
        Venue venue;
        RawClient client(venue.port);
        client.send(request("GET /phone.js", venue.port));
        const QByteArray first = client.receive("42;\n");
        const QRegularExpression pattern(QStringLiteral("ETag: (\"[0-9a-f]+\")"));
        const QByteArray etag = pattern.match(QString::fromLatin1(first)).captured(1).toLatin1();
        QVERIFY(!etag.isEmpty());
        client.send(
            request("GET /phone.js", venue.port, known.replace("TAG", etag) + "Connection: close\r\n"));
        const QByteArray second = client.receiveAll();
        QCOMPARE(statusLine(second), "HTTP/1.1 " + status);
        QVERIFY(second.contains("ETag: " + etag));
        QCOMPARE(second.endsWith("\r\n\r\n"), status.startsWith("304"));
    }

    void requestsInOnePacketAreAnsweredInOrder()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(request("GET /healthz", venue.port) + request("GET /nothing", venue.port)
                    + request("GET /phone.css", venue.port, "Connection: close\r\n"));
        const QByteArray answers = client.receiveAll();
        QVERIFY(answers.indexOf("\r\n\r\nok") > 0);
        QVERIFY(answers.indexOf("404 Not Found") > answers.indexOf("\r\n\r\nok"));
        QVERIFY(answers.endsWith("body { margin: 0 }\n"));
    }

    void headsAreBounded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("endless line") << QByteArray("GET /" + QByteArray(100'000, 'a')) << QByteArray("414");
        QTest::newRow("endless header")
            << QByteArray("GET / HTTP/1.1\r\nA: " + QByteArray(100'000, 'a')) << QByteArray("431");
        QTest::newRow("endless headers")
            << QByteArray("GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(20'000))
            << QByteArray("431");
        QTest::newRow("garbage") << QByteArray("\x01\x02\x03\r\n\r\n") << QByteArray("400");
    }

    void headsAreBounded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, status);
        Venue venue;
        RawClient client(venue.port);
        client.send(bytes);
        QVERIFY(statusLine(client.head()).startsWith("HTTP/1.1 " + status));
        venue.now += limits::kLingerMs + limits::kKeepAliveMs;
        QVERIFY(client.isClosed());
    }

    void aSlowHeadIsToldAndClosed()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(request("GET /healthz", venue.port) + "GET / HTTP/1.1\r\nHost:");
        QVERIFY(client.receive("ok").contains("200 OK"));
        venue.now += limits::kRequestHeadMs;
        QCOMPARE(statusLine(client.head()), "HTTP/1.1 408 Request Timeout");
        venue.now += limits::kKeepAliveMs;
        QVERIFY(client.isClosed());
    }

    void aSilentConnectionIsClosed()
    {
        Venue venue;
        RawClient client(venue.port);
        RawClient later(venue.port);
        later.send(request("GET /healthz", venue.port));
        QVERIFY(later.receive("ok").contains("200 OK")); // so that the first one is accepted as well
        venue.now += limits::kRequestHeadMs;
        QCOMPARE(client.receiveAll(), QByteArray());
    }

    void anIdleConnectionIsClosed()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(request("GET /healthz", venue.port));
        QVERIFY(client.receive("ok").contains("Connection: keep-alive"));
        venue.now += limits::kKeepAliveMs;
        QCOMPARE(client.receiveAll(), QByteArray());
    }

    void tlsIsClosedAtOnce()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(QByteArray::fromHex("1603010200010001fc0303"));
        QCOMPARE(client.receiveAll(), QByteArray());
    }

    void anotherHostIsTurnedAway()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send("GET / HTTP/1.1\r\nHost: attacker.example:" + QByteArray::number(venue.port)
                    + "\r\n\r\n");
        QCOMPARE(statusLine(client.head()), "HTTP/1.1 421 Misdirected Request");
    }

    void socketsAreGuarded_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char *name, const char *host, const char *origin, const char *status) {
            QTest::newRow(name) << QByteArray(host) << QByteArray(origin) << QByteArray(status);
        };
        row("no browser", "127.0.0.1:PORT", "", "101");
        row("own page", "127.0.0.1:PORT", "http://127.0.0.1:PORT", "101");
        row("own page by IPv6", "[fd00::1]:PORT", "http://[fd00::1]:PORT", "101");
        row("own page by name", "LocalHost:PORT", "http://localhost:PORT", "101");
        row("other page", "127.0.0.1:PORT", "http://attacker.example", "403");
        row("other port", "127.0.0.1:PORT", "http://127.0.0.1:1", "403");
        row("other scheme", "127.0.0.1:PORT", "https://127.0.0.1:PORT", "403");
        row("other address by IPv6", "[fd00::1]:PORT", "http://[fd00::2]:PORT", "403");
        row("file", "127.0.0.1:PORT", "null", "403");
        row("longer", "127.0.0.1:PORT", "http://127.0.0.1:PORT.attacker.example", "403");
        row("other host", "attacker.example:PORT", "http://attacker.example:PORT", "421");
        row("other port of ours", "127.0.0.1:1", "http://127.0.0.1:1", "421");
        row("other port of ours by IPv6", "[fd00::1]:1", "http://[fd00::1]:1", "421");
    }

    void socketsAreGuarded()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, status);
        Venue venue;
        RawClient client(venue.port);
        const QByteArray line = origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n";
        client.send(upgrade(host, line).replace("PORT", QByteArray::number(venue.port)));
        const QByteArray answer = client.head();
        QVERIFY2(statusLine(answer).startsWith("HTTP/1.1 " + status), answer.constData());
        QTRY_COMPARE(venue.server.sessions(), status == "101" ? 1 : 0);
    }

    void aFullHallSaysSo()
    {
        Venue venue(InterceptorMode::Open, {.connections = 1});
        RawClient first(venue.port);
        first.send(request("GET /healthz", venue.port));
        QVERIFY(first.receive("ok").contains("200 OK"));
        RawClient second(venue.port);
        second.send(request("GET /healthz", venue.port));
        QVERIFY(second.receiveAll().contains("503 Service Unavailable"));
        first.send(request("GET /healthz", venue.port, "Connection: close\r\n"));
        QVERIFY(first.receiveAll().contains("200 OK"));
        RawClient third(venue.port);
        third.send(request("GET /healthz", venue.port));
        QVERIFY(third.receive("ok").contains("200 OK"));
    }

    void aLinkIsBounded()
    {
        const QByteArray hello("{\"cmd\":\"hello\",\"v\":1}");
        Venue venue;
        RawClient client(venue.port);
        client.send(linkPost(venue.port,
                             "{\"send\":[" + hello + (',' + hello).repeated(limits::kLinkCommands) + "]}"));
        QCOMPARE(statusLine(client.receive("\n")), "HTTP/1.1 400 Bad Request");
        client.send(linkPost(venue.port, "{\"link\":\"nobody\",\"send\":[]}"));
        QCOMPARE(statusLine(client.receive("\n")), "HTTP/1.1 410 Gone");
    }

    // Which is a phone's sign of life at the same time.
    void aLinkWithoutNewsIsAnsweredAllTheSame()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(linkPost(venue.port, "{\"send\":[{\"cmd\":\"hello\",\"v\":1}]}"));
        const QByteArray welcome = client.receive("\"welcome\"");
        client.receive("]}");
        const QByteArray name = linkIn(welcome);
        client.send(linkPost(venue.port, "{\"link\":\"" + name + "\",\"got\":1,\"send\":[],\"wait\":true}"));
        RawClient other(venue.port);
        other.send(request("GET /healthz", venue.port));
        other.receive("ok"); // and with it the server has read what came before
        venue.now += limits::kPollMs;
        QVERIFY(client.receive("\"frames\":[]").contains("200 OK"));
    }

    // There is no connection of its own that would end.
    void aLinkThatWasClosedLeaves()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(linkPost(venue.port, "{\"send\":[{\"cmd\":\"hello\",\"v\":1}]}"));
        const QByteArray welcome = client.receive("\"welcome\"");
        const qsizetype at = welcome.indexOf("\"link\":\"") + 8;
        client.receive("]}");
        QCOMPARE(venue.server.sessions(), 1);
        const QByteArray ping("{\"cmd\":\"ping\"}");
        const QByteArray pings = ping + (',' + ping).repeated(limits::kLinkCommands - 1);
        const QByteArray post = "{\"link\":\"" + welcome.mid(at, welcome.indexOf('"', at) - at)
            + "\",\"got\":1,\"send\":[" + pings + "]}";
        for (int sent = 0; sent <= limits::kCommandsBurst; sent += limits::kLinkCommands) {
            client.send(linkPost(venue.port, post));
            QVERIFY(client.receive("]}").contains("200 OK"));
        }
        venue.now += limits::kLingerMs;
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void aTakenPortIsTheNextOne()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        Venue venue;
        Server server(venue.room, venue.clocks);
        const Result<quint16> port = server.listen(QHostAddress::LocalHost, other.serverPort());
        QVERIFY(port.ok());
        QVERIFY(port.value() > other.serverPort());
        QVERIFY(port.value() <= other.serverPort() + limits::kPortTries);
        RawClient client(port.value());
        client.send(request("GET /healthz", port.value()));
        QVERIFY(client.receive("ok").contains("200 OK"));
    }

    void aForeignAddressIsAnError()
    {
        Venue venue;
        Server server(venue.room, venue.clocks);
        const Result<quint16> port = server.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
        QVERIFY(!port.ok());
        QCOMPARE(port.error().code, QStringLiteral("address_unavailable"));
        QVERIFY(port.error().text.contains(QLatin1String("192.0.2.1")));
    }

    void closingEndsConnections()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(request("GET /healthz", venue.port));
        QVERIFY(client.receive("ok").contains("200 OK"));
        venue.server.close();
        QVERIFY(client.isClosed());
        RawClient late(venue.port);
        QVERIFY(!late.connected);
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
