// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/front.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace barrage;

class TestFront : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hosts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("ours");
        const auto row = [](const char *host, bool ours) { QTest::newRow(host) << QByteArray(host) << ours; };
        row("192.168.1.23:8080", true);
        row("192.168.1.23", true);
        row("127.0.0.1:8080", true);
        row("localhost:8080", true);
        row("LocalHost", true);
        row("stage-pc:8080", true);
        row("Stage-PC.local:8080", true);
        row("[::1]:8080", true);
        row("[fd00::1]", true);
        row("", false);
        row(":8080", false);
        row("192.168.1.23:80", false);
        row("192.168.1.23:8080:8080", false);
        row("192.168.1.23:08080", false);
        row("attacker.example", false);
        row("attacker.example:8080", false);
        row("localhost.attacker.example:8080", false);
        row("192.168.1.23.attacker.example:8080", false);
        row("127.0.0.1@attacker.example:8080", false);
        row("[::1]attacker.example", false);
        row("[::1", false);
        row("[]", false);
        row("[fe80::1%eth0]:8080", false);
        row("127.0.0.1; script-src *", false);
    }

    void hosts()
    {
        QFETCH(QByteArray, host);
        Front front(Pages(QString()), {QStringLiteral("Stage-PC")});
        front.setPort(8080);
        QTEST(front.isOurs(host), "ours");
    }

    void everyPageHasATypeAndATagOfItsOwn()
    {
        const Pages pages(QStringLiteral(BARRAGE_SOURCE_DIR "/tests/net/web"));
        const Page *index = pages.find("/");
        const Page *script = pages.find("/phone.js");
        QVERIFY(index && script);
        QCOMPARE(index->body, pages.find("/index.html")->body);
        QVERIFY(index->etag(false) != script->etag(false));
        QVERIFY(index->etag(false) != index->etag(true));
        QVERIFY(!pages.find("/nothing"));
        QVERIFY(!pages.find(""));
    }

    void thePageIsInTheLanguageOfTheReader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("none") << QByteArray() << QByteArray("index.en.html");
        QTest::newRow("Chinese") << QByteArray("Accept-Language: zh-TW,en;q=0.8\r\n")
                                 << QByteArray("index.zh.html");
        QTest::newRow("second choice")
            << QByteArray("Accept-Language: fi, ZH;q=0.5\r\n") << QByteArray("index.zh.html");
        QTest::newRow("unknown") << QByteArray("Accept-Language: fi\r\n") << QByteArray("index.en.html");
        QTest::newRow("nonsense") << QByteArray("Accept-Language: ,;/../zh,*\r\n")
                                  << QByteArray("index.en.html");
    }

    void thePageIsInTheLanguageOfTheReader()
    {
        QFETCH(QByteArray, header);
        QTemporaryDir root;
        for (const char *name : {"index.en.html", "index.zh.html"}) {
            QFile file(root.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name) > 0);
        }
        const Front front(Pages(root.path()), {});
        for (const char *path : {"/", "/index.html"}) {
            const ParsedRequest parsed = parseRequest("GET " + QByteArray(path)
                                                      + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header + "\r\n");
            QTEST(std::get<HttpResponse>(front.answer(parsed.request)).body, "body");
        }
    }

    void bodiesAreCompressedWhereThatIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<bool>("compressed");
        const auto row = [](const char *accepted, bool compressed) {
            QTest::newRow(accepted) << QByteArray(accepted) << compressed;
        };
        row("", false);
        row("gzip", true);
        row("br, gzip, deflate", true);
        row("GZip;q=0.5", true);
        row("gzip;q=0", false);
        row("gzip;q=0.0, br", false);
        row("x-gzip", false);
    }

    void bodiesAreCompressedWhereThatIsAccepted()
    {
        QFETCH(QByteArray, accepted);
        QTemporaryDir root;
        for (const char *name : {"index.en.html", "index.en.html.gz"}) {
            QFile file(root.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name) > 0);
        }
        const Front front(Pages(root.path()), {});
        const auto answer = [&](const QByteArray &further) {
            const ParsedRequest parsed = parseRequest("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: "
                                                      + accepted + "\r\n" + further + "\r\n");
            return std::get<HttpResponse>(front.answer(parsed.request));
        };
        const HttpResponse first = answer({});
        QTEST(first.headers.contains("Content-Encoding: gzip"), "compressed");
        QTEST(first.body == "index.en.html.gz", "compressed");
        QVERIFY(first.headers.contains("Vary: Accept-Encoding, Accept-Language"));
        QCOMPARE(answer("If-None-Match: W/" + first.headers[0].mid(6) + "\r\n").status, 304);
    }

    void postsAreGuarded_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status"); // 0: its body is wanted
        const auto row = [](const char *name, const char *path, const char *headers, int status) {
            QTest::newRow(name) << QByteArray(path) << QByteArray(headers) << status;
        };
        constexpr auto kJson = "Content-Type: application/json\r\nContent-Length: 2\r\n";
        constexpr auto kForm = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2\r\n";
        row("link", "/link", kJson, 0);
        row("link as a form", "/link", kForm, 415);
        row("link of another page", "/link",
            "Origin: http://attacker.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\n",
            403);
        row("link too long", "/link", "Content-Type: application/json\r\nContent-Length: 8193\r\n", 413);
        row("link without length", "/link", "Content-Type: application/json\r\n", 411);
        row("form", "/plain",
            "Origin: http://127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            "2\r\n",
            0);
        row("form from nowhere", "/plain", kForm, 403);
        row("form of another page", "/plain",
            "Origin: null\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 2\r\n", 403);
        row("nothing", "/nothing", kJson, 404);
    }

    void postsAreGuarded()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, headers);
        const Front front(Pages(QString()), {});
        const ParsedRequest parsed
            = parseRequest("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n");
        const Handling handling = front.answer(parsed.request);
        const auto *response = std::get_if<HttpResponse>(&handling);
        QTEST(response ? response->status : 0, "status");
    }

    void foldersArePaths()
    {
        QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(QStringLiteral("js/lib")));
        QFile file(root.filePath(QStringLiteral("js/lib/unknown.kind")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.close();
        const Pages pages(root.path());
        QVERIFY(!pages.find("/"));
        QVERIFY(pages.find("/js/lib/unknown.kind"));
        QCOMPARE(pages.find("/js/lib/unknown.kind")->type, "application/octet-stream");
    }

    void badHandshakesAreTold_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status"); // 0: handed on
        const auto row = [](const char *name, const char *connection, const char *upgrade,
                            const char *version, const char *key, int status) {
            QTest::newRow(name) << QByteArray(QByteArray("Connection: ") + connection + "\r\nUpgrade: "
                                              + upgrade + "\r\nSec-WebSocket-Version: " + version
                                              + "\r\nSec-WebSocket-Key: " + key + "\r\n")
                                << status;
        };
        constexpr auto kKey = "dGhlIHNhbXBsZSBub25jZQ==";
        row("good", "Upgrade", "websocket", "13", kKey, 0);
        row("whatever case", "keep-alive, UPGRADE", "WebSocket", "13", kKey, 0);
        row("no connection", "keep-alive", "websocket", "13", kKey, 426);
        row("other upgrade", "Upgrade", "h2c", "13", kKey, 426);
        row("other version", "Upgrade", "websocket", "8", kKey, 426);
        row("no key", "Upgrade", "websocket", "13", "", 400);
        row("short key", "Upgrade", "websocket", "13", "YWJj", 400);
        row("not a key", "Upgrade", "websocket", "13", "dGhlIHNhbXBsZSBub25jZ!==", 400);
    }

    void badHandshakesAreTold()
    {
        QFETCH(QByteArray, headers);
        Front front(Pages(QString()), {});
        const ParsedRequest parsed
            = parseRequest("GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n");
        QCOMPARE(parsed.status, 200);
        const Handling handling = front.answer(parsed.request);
        const auto *response = std::get_if<HttpResponse>(&handling);
        QTEST(response ? response->status : 0, "status");
        QCOMPARE(std::holds_alternative<Upgrade>(handling), !response);
    }
};

QTEST_GUILESS_MAIN(TestFront)
#include "tst_front.moc"
