// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wire.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "net/wireerrors.h"
#include "net/wirenews.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace barrage;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject object(const QString &json)
{
    return object(json.toUtf8());
}

QString sayOf(const QString &text)
{
    return QStringLiteral("{\"id\":\"a\",\"text\":\"%1\"}").arg(text);
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void frames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("command"); // empty: refused
        const auto row = [](const char *name, const QString &text, const char *command = "") {
            QTest::newRow(name) << text << QString::fromUtf8(command);
        };
        row("good", QStringLiteral("{\"cmd\":\"say\",\"x\":[1]}"), "say");
        row("empty", QString());
        row("no JSON", QStringLiteral("say hello"));
        row("cut off", QStringLiteral("{\"cmd\":\"say\""));
        row("array", QStringLiteral("[{\"cmd\":\"say\"}]"));
        row("text", QStringLiteral("\"say\""));
        row("no command", QStringLiteral("{}"));
        row("command is a number", QStringLiteral("{\"cmd\":1}"));
        row("command is nothing", QStringLiteral("{\"cmd\":null}"));
        row("deep", QString(4'000, u'[') + QString(4'000, u']'));
        row("deep in an object", QStringLiteral("{\"cmd\":\"say\",\"x\":") + QString(4'000, u'['));
        row("more behind it", QStringLiteral("{\"cmd\":\"say\"}{\"cmd\":\"say\"}"));
    }

    void frames()
    {
        QFETCH(QString, text);
        QFETCH(QString, command);
        const Result<Frame> frame = decodeFrame(text.toUtf8());
        QCOMPARE(frame.ok(), !command.isEmpty());
        if (frame)
            QCOMPARE(frame.value().command, command);
        else
            QCOMPARE(frame.error().code, QStringLiteral("bad_message"));
    }

    void hellos_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("name");
        const auto good = [](const char *tag, const QString &json, const char *secret, const QString &name) {
            QTest::newRow(tag) << json << true << QByteArray(secret) << name;
        };
        const auto bad = [](const char *tag, const char *json) {
            QTest::newRow(tag) << QString::fromUtf8(json) << false << QByteArray() << QString();
        };
        constexpr auto kSecret = "0123456789abcdef0123456789ABCDEF";
        good("first time", QStringLiteral("{\"v\":1}"), "", {});
        good("again", QStringLiteral("{\"v\":1,\"secret\":\"%1\"}").arg(QLatin1String(kSecret)), kSecret, {});
        good("short secret", QStringLiteral("{\"v\":1,\"secret\":\"0123\"}"), "", {});
        good("no hex", QStringLiteral("{\"v\":1,\"secret\":\"%1\"}").arg(QString(32, u'g')), "", {});
        good("other digits", QStringLiteral("{\"v\":1,\"secret\":\"%1\"}").arg(QString(32, u'\u0661')), "",
             {});
        good("name", QStringLiteral("{\"v\":1,\"name\":\" A\\u0007d\\n a \"}"), "", QStringLiteral("Ad a"));
        good("long name", QStringLiteral("{\"v\":1,\"name\":\"%1\"}").arg(QString(50, u'你')), "",
             QString(20, u'你'));
        good("further fields", QStringLiteral("{\"v\":1,\"role\":\"admin\"}"), "", {});
        bad("no version", "{}");
        bad("other version", "{\"v\":2}");
        bad("version is text", "{\"v\":\"1\"}");
        bad("version is true", "{\"v\":true}");
        bad("secret is a number", "{\"v\":1,\"secret\":1}");
        bad("secret is nothing", "{\"v\":1,\"secret\":null}");
        bad("name is a list", "{\"v\":1,\"name\":[\"a\"]}");
    }

    void hellos()
    {
        QFETCH(QString, json);
        QFETCH(bool, ok);
        const Result<HelloRequest> hello = decodeHello(object(json));
        QCOMPARE(hello.ok(), ok);
        if (!ok) {
            QCOMPARE(hello.error().code, QStringLiteral("bad_message"));
            return;
        }
        QTEST(hello.value().secret, "secret");
        QTEST(hello.value().name, "name");
    }

    void badSays_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &json, const char *code = "bad_message") {
            QTest::newRow(name) << json << QString::fromUtf8(code);
        };
        row("nothing", QStringLiteral("{}"));
        row("no id", QStringLiteral("{\"text\":\"hi\"}"));
        row("empty id", QStringLiteral("{\"id\":\"\",\"text\":\"hi\"}"));
        row("id is a number", QStringLiteral("{\"id\":1,\"text\":\"hi\"}"));
        row("id with a space", QStringLiteral("{\"id\":\"a b\",\"text\":\"hi\"}"));
        row("id not ASCII", QStringLiteral("{\"id\":\"ä\",\"text\":\"hi\"}"));
        row("long id", QStringLiteral("{\"id\":\"%1\",\"text\":\"hi\"}").arg(QString(65, u'a')));
        row("no text", QStringLiteral("{\"id\":\"a\"}"));
        row("text is a number", QStringLiteral("{\"id\":\"a\",\"text\":1}"));
        row("text is nothing", QStringLiteral("{\"id\":\"a\",\"text\":null}"));
        row("text is an object", QStringLiteral("{\"id\":\"a\",\"text\":{}}"));
        row("name is a number", QStringLiteral("{\"id\":\"a\",\"text\":\"hi\",\"name\":1}"));
        row("color is a number", QStringLiteral("{\"id\":\"a\",\"text\":\"hi\",\"color\":16777215}"));
        row("color by name", QStringLiteral("{\"id\":\"a\",\"text\":\"hi\",\"color\":\"red\"}"));
        row("short color", QStringLiteral("{\"id\":\"a\",\"text\":\"hi\",\"color\":\"#fff\"}"));
        row("color with alpha", QStringLiteral("{\"id\":\"a\",\"text\":\"hi\",\"color\":\"#ff000000\"}"));
        row("signed color", QStringLiteral("{\"id\":\"a\",\"text\":\"hi\",\"color\":\"#+00001\"}"));
        row("unknown mode", QStringLiteral("{\"id\":\"a\",\"text\":\"hi\",\"mode\":\"spin\"}"));
        row("mode is a number", QStringLiteral("{\"id\":\"a\",\"text\":\"hi\",\"mode\":1}"));
        row("empty text", sayOf({}), "empty");
        row("blanks", sayOf(QStringLiteral(" \\t\\n\u3000 ")), "empty");
        row("controls", sayOf(QStringLiteral("\\u0000\\u0007\u202e\ufeff")), "empty");
        row("121 characters", sayOf(QString(121, u'a')), "too_long");
        row("121 characters of Chinese", sayOf(QString(121, u'你')), "too_long");
        row("121 emoji", sayOf(QStringLiteral("👋").repeated(121)), "too_long");
        row("many units", sayOf(QString(limits::kTextUnits + 1, u' ')), "too_long");
    }

    void badSays()
    {
        QFETCH(QString, json);
        const Result<Draft> draft = decodeSay(object(json));
        QVERIFY(!draft.ok());
        QTEST(draft.error().code, "code");
    }

    void goodSays_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &json, const QString &text) {
            QTest::newRow(name) << json << text;
        };
        row("short", sayOf(QStringLiteral("x")), QStringLiteral("x"));
        row("trimmed", sayOf(QStringLiteral("  a\\n\\tb  ")), QStringLiteral("a b"));
        row("120 characters", sayOf(QString(120, u'a')), QString(120, u'a'));
        row("120 families", sayOf(QStringLiteral("👨‍👩‍👧‍👦").repeated(120)),
            QStringLiteral("👨‍👩‍👧‍👦").repeated(120));
        row("mark-up stays text", sayOf(QStringLiteral("<b>&amp;")), QStringLiteral("<b>&amp;"));
        row("longest id", QStringLiteral("{\"id\":\"%1\",\"text\":\"hi\"}").arg(QString(64, u'-')),
            QStringLiteral("hi"));
        row("further fields", QStringLiteral("{\"id\":\"a\",\"text\":\"hi\",\"status\":1,\"approved\":true}"),
            QStringLiteral("hi"));
    }

    void goodSays()
    {
        QFETCH(QString, json);
        const Result<Draft> draft = decodeSay(object(json));
        QVERIFY2(draft.ok(), draft.ok() ? "" : qPrintable(draft.error().code));
        QTEST(draft.value().text, "text");
        QCOMPARE(draft.value().color, 0xffffffu);
        QCOMPARE(draft.value().mode, BulletMode::Scroll);
        QCOMPARE(draft.value().clientId, clientIdOf(object(json)));
    }

    void aNameOfASayIsCut()
    {
        const QString json
            = QStringLiteral("{\"id\":\"a\",\"text\":\"hi\",\"name\":\"%1\",\"color\":\"#0a0B0c\","
                             "\"mode\":\"bottom\"}");
        const Result<Draft> draft = decodeSay(object(json.arg(QString(21, u'x'))));
        QVERIFY(draft.ok());
        QCOMPARE(draft.value().fromName, QString(20, u'x'));
        QCOMPARE(draft.value().color, 0x0a0b0cu);
        QCOMPARE(draft.value().mode, BulletMode::Bottom);
    }

    void aPlainSayIsReadTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("plain");
        const auto row = [](const char *name, const char *text, bool plain) {
            QTest::newRow(name) << QString::fromUtf8(text) << plain;
        };
        row("good",
            "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"Hi 你好\",\"name\":\"Ada\",\"color\":\"#ff0000\"}",
            true);
        row("another order", "{\"text\":\"Hi\",\"id\":\"a\",\"cmd\":\"say\"}", true);
        row("an empty text", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"\"}", true);
        row("no text", "{\"cmd\":\"say\",\"id\":\"a\"}", true);
        row("no id", "{\"cmd\":\"say\",\"text\":\"Hi\"}", true);
        row("a bad id", "{\"cmd\":\"say\",\"id\":\"a b\",\"text\":\"Hi\"}", true);
        row("a bad colour", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"Hi\",\"color\":\"red\"}", true);
        row("a mode that is none", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"Hi\",\"mode\":\"fast\"}", true);
        row("a field of no use", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"Hi\",\"x\":\"y\"}", true);
        row("an escape", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"\\\"Hi\\\"\"}", false);
        row("blanks between", "{\"cmd\": \"say\",\"id\":\"a\",\"text\":\"Hi\"}", false);
        row("a number", "{\"cmd\":\"say\",\"id\":1,\"text\":\"Hi\"}", false);
        row("the same name twice", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"Hi\",\"text\":\"Ho\"}", false);
        row("an object within", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":{\"a\":\"b\"}}", false);
        row("many fields",
            "{\"cmd\":\"say\",\"1\":\"\",\"2\":\"\",\"3\":\"\",\"4\":\"\",\"5\":\"\",\"6\":\"\",\"7\":\"\","
            "\"8\":\"\"}",
            false);
        row("another command", "{\"cmd\":\"plus\",\"id\":\"a\"}", false);
        row("cut off", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"Hi", false);
        row("no end", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"Hi\"", false);
        row("a comma too much", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"Hi\",}", false);
        row("something behind", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"Hi\"} ", false);
        row("a line break", "{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"H\ni\"}", false);
        row("nothing in it", "{}", false);
        row("nothing", "", false);
    }

    void aPlainSayIsReadTheSame()
    {
        QFETCH(QString, text);
        const auto said = decodePlainSay(text.toUtf8());
        QTEST(said.has_value(), "plain");
        if (!said)
            return;
        const QJsonObject fields = object(text);
        const Result<Draft> draft = decodeSay(fields);
        QCOMPARE(said->clientId, clientIdOf(fields));
        QCOMPARE(bool(said->draft), bool(draft));
        if (!draft) {
            QCOMPARE(said->draft.error().code, draft.error().code);
            return;
        }
        QCOMPARE(said->draft.value().clientId, draft.value().clientId);
        QCOMPARE(said->draft.value().text, draft.value().text);
        QCOMPARE(said->draft.value().fromName, draft.value().fromName);
        QCOMPARE(said->draft.value().color, draft.value().color);
    }

    void brokenUtf8IsNotPlain()
    {
        QVERIFY(!decodePlainSay("{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"\xc3(\"}"));
    }

    void anErrorNamesItsDraftAndWhetherToRetry()
    {
        const QJsonObject full = object(
            encodeError(wireError(QLatin1String("rate_limited"), 2'001), QStringLiteral("a"), 2'001));
        QCOMPARE(full.value(QLatin1String("cmd")).toString(), QStringLiteral("error"));
        QCOMPARE(full.value(QLatin1String("id")).toString(), QStringLiteral("a"));
        QCOMPARE(full.value(QLatin1String("retry_ms")).toInt(), 2'001);
        QVERIFY(full.value(QLatin1String("text")).toString().contains(QLatin1String("3 s")));
        const QJsonObject bare = object(encodeError(wireError(QLatin1String("empty")), {}, 0));
        QVERIFY(!bare.contains(QLatin1String("id")));
        QVERIFY(!bare.contains(QLatin1String("retry_ms")));
    }

    void everyErrorIsDocumented()
    {
        QFile file(QStringLiteral(BARRAGE_SOURCE_DIR "/server/net/protocol.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray protocol = file.readAll();
        for (const WireErrorRow &row : wireErrors())
            QVERIFY2(protocol.contains("\n| `" + QByteArray(row.code.data()) + "` |"), row.code.data());
    }

    void garbageIsAlwaysAnError()
    {
        QRandomGenerator random(1'848);
        for (int i = 0; i < 20'000; ++i) {
            QString text(random.bounded(0, 200), u' ');
            for (QChar &c : text)
                c = QChar(static_cast<char16_t>(random.bounded(0x10000)));
            QVERIFY(!decodeFrame(text.toUtf8()).ok());
        }
    }

    // Whatever a damaged message still says is within all limits, or an error of the protocol.
    void damagedSaysStayWithinLimits()
    {
        const QString good
            = QStringLiteral("{\"cmd\":\"say\",\"id\":\"a-1\",\"text\":\"你好 👋 hi\",\"name\":\"Ada\","
                             "\"color\":\"#ffcc00\",\"mode\":\"top\"}");
        const QString pieces = QStringLiteral("{}[]\":,\\u0e0 1-tn\u202e\u0301\U0001f44b你");
        QRandomGenerator random(11);
        for (int i = 0; i < 20'000; ++i) {
            QString text = good;
            for (int n = random.bounded(1, 4); n > 0; --n)
                text[random.bounded(text.size())] = pieces[random.bounded(pieces.size())];
            const Result<Frame> frame = decodeFrame(text.toUtf8());
            const Result<Draft> draft
                = frame ? decodeSay(frame.value().fields) : Result<Draft>(frame.error());
            if (!draft)
                continue;
            QVERIFY(characterCount(draft.value().text) <= limits::kTextCharacters);
            QCOMPARE(guarded(draft.value().text), draft.value().text);
            QCOMPARE(guarded(draft.value().fromName), draft.value().fromName);
        }
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
