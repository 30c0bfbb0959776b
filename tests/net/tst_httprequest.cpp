// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httprequest.h"

#include "core/limits.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace barrage;

class TestHttpRequest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsARequest()
    {
        const QByteArray head(
            "GET /a/b.js?x=1 HTTP/1.1\r\nHost: 10.0.0.1:80\r\nX-Two:\t b \r\nConnection: a, "
            "Upgrade\r\n\r\n");
        const ParsedRequest parsed = parseRequest(head + "GET ");
        QCOMPARE(parsed.status, 200);
        QCOMPARE(parsed.size, head.size());
        QCOMPARE(parsed.request.method, "GET");
        QCOMPARE(parsed.request.path, "/a/b.js");
        QCOMPARE(parsed.request.query, "x=1");
        QCOMPARE(parsed.request.header("host"), "10.0.0.1:80");
        QCOMPARE(parsed.request.header("x-two"), "b");
        QCOMPARE(parsed.request.header("absent"), QByteArray());
        QVERIFY(parsed.request.lists("connection", "upgrade"));
        QVERIFY(!parsed.request.lists("connection", "up"));
        QVERIFY(parsed.request.keepAlive);
        QVERIFY(!parsed.request.hasBody());
    }

    void status_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const auto withHost = [](const QByteArray &line, const QByteArray &headers = {}) {
            return line + "\r\nHost: h\r\n" + headers + "\r\n";
        };
        row("nothing yet", "", 0);
        row("half a line", "GET / HT", 0);
        row("half a head", "GET / HTTP/1.1\r\nHost: h\r\n", 0);
        row("whole", withHost("GET / HTTP/1.1"), 200);
        row("old version", withHost("GET / HTTP/1.0"), 200);
        row("other version", withHost("GET / HTTP/2.0"), 400);
        row("no version", withHost("GET /"), 400);
        row("four words", withHost("GET / / HTTP/1.1"), 400);
        row("two spaces", withHost("GET  / HTTP/1.1"), 400);
        row("no method", withHost(" / HTTP/1.1"), 400);
        row("strange method", withHost("G(T / HTTP/1.1"), 400);
        row("whole address", withHost("GET http://h/ HTTP/1.1"), 400);
        row("control in path", withHost("GET /\x01 HTTP/1.1"), 400);
        row("not ASCII in path", withHost("GET /\xe4 HTTP/1.1"), 400);
        row("not HTTP at all", "\r\n", 400);
        row("bare line feed", "GET / HTTP/1.1\nHost: h\r\n\r\n", 400);
        row("bare carriage return", withHost("GET / HTTP/1.1", "A: b\rc\r\n"), 400);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", withHost("GET / HTTP/1.1", "host: g\r\n"), 400);
        row("no colon", withHost("GET / HTTP/1.1", "A b\r\n"), 400);
        row("no name", withHost("GET / HTTP/1.1", ": b\r\n"), 400);
        row("space before colon", withHost("GET / HTTP/1.1", "A : b\r\n"), 400);
        row("folded line", withHost("GET / HTTP/1.1", "A: b\r\n c\r\n"), 400);
        row("null in a value", withHost("GET / HTTP/1.1", QByteArray("A: b\0c\r\n", 8)), 400);
        row("body of nothing", withHost("GET / HTTP/1.1", "Content-Length: 0\r\n"), 200);
        row("negative length", withHost("GET / HTTP/1.1", "Content-Length: -1\r\n"), 400);
        row("signed length", withHost("GET / HTTP/1.1", "Content-Length: +1\r\n"), 400);
        row("two lengths", withHost("GET / HTTP/1.1", "Content-Length: 0\r\nContent-Length: 5\r\n"), 400);
        row("chunks", withHost("GET / HTTP/1.1", "Transfer-Encoding: chunked\r\n"), 400);
        row("chunks and length",
            withHost("GET / HTTP/1.1", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400);
        row("long line", withHost("GET /" + QByteArray(limits::kRequestLineBytes, 'a') + " HTTP/1.1"), 414);
        row("long line without end", QByteArray(limits::kRequestLineBytes + 1, 'a'), 414);
        row("long head",
            withHost("GET / HTTP/1.1", "A: " + QByteArray(limits::kRequestHeadBytes, 'a') + "\r\n"), 431);
        row("many headers",
            withHost("GET / HTTP/1.1", QByteArray("A: b\r\n").repeated(limits::kRequestHeaders)), 431);
        row("as many as may be",
            withHost("GET / HTTP/1.1", QByteArray("A: b\r\n").repeated(limits::kRequestHeaders - 1)), 200);
    }

    void status()
    {
        QFETCH(QByteArray, bytes);
        QTEST(parseRequest(bytes).status, "status");
    }

    void whetherTheConnectionStays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("keepAlive");
        QTest::addColumn<bool>("hasBody");
        QTest::newRow("usual") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << true << false;
        QTest::newRow("old") << QByteArray("GET / HTTP/1.0\r\nHost: h\r\n\r\n") << false << false;
        QTest::newRow("asked") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: Close\r\n\r\n")
                               << false << false;
        QTest::newRow("body") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 007\r\n\r\n")
                              << true << true;
        QTest::newRow("endless body") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: "
                                                    "99999999999999999999999\r\n\r\n")
                                      << true << true;
    }

    void whetherTheConnectionStays()
    {
        QFETCH(QByteArray, bytes);
        const ParsedRequest parsed = parseRequest(bytes);
        QCOMPARE(parsed.status, 200);
        QTEST(parsed.request.keepAlive, "keepAlive");
        QTEST(parsed.request.hasBody(), "hasBody");
    }

    void garbageIsRefused()
    {
        QRandomGenerator random(20'240'501);
        for (int i = 0; i < 5'000; ++i) {
            QByteArray bytes(random.bounded(1, 400), '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(random.bounded(256));
            const int status = parseRequest(bytes + "\r\n\r\n").status;
            QVERIFY2(status == 400, bytes.toHex().constData());
        }
    }

    // A good request with a few bytes changed is a request still, or refused; never waited for for ever.
    void damagedRequestsAreDecided()
    {
        QRandomGenerator random(7);
        const QByteArray good(
            "GET /index.html HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nContent-Length: 0\r\n\r\n");
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = good;
            for (int n = random.bounded(1, 5); n > 0; --n)
                bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
            const ParsedRequest parsed = parseRequest(bytes + "\r\n\r\n");
            QVERIFY(parsed.status == 200 || parsed.status == 400);
            QVERIFY(parsed.status != 200 || parsed.request.path.startsWith('/'));
        }
    }
};

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
