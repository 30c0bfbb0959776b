// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/clientframe.h"
#include "net/rawphone.h"
#include "net/venue.h"
#include "support/fakephone.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace barrage;

namespace {

// A client frame, masked with zeroes, which leaves the payload as it is.
QByteArray rawFrame(int opcode, bool final, const QByteArray &payload)
{
    QByteArray frame;
    frame.append(static_cast<char>(opcode | (final ? 0x80 : 0)));
    frame.append(static_cast<char>(0x80 | payload.size()));
    return frame + QByteArray(4, '\0') + payload;
}

constexpr int kContinuation = 0;
constexpr int kText = 1;
constexpr int kPing = 9;

} // namespace

// What ends a session, and what is left of it.
class TestSessionEnds : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void badClientsAreClosed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("code");
        QTest::newRow("too big") << QString(9'000, u'a') << 1 << 1009;
        QTest::newRow("too many") << QStringLiteral("{\"cmd\":\"ping\"}") << limits::kCommandsBurst + 1
                                  << 1008;
    }

    void badClientsAreClosed()
    {
        QFETCH(QString, text);
        QFETCH(int, times);
        QFETCH(int, code);
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        for (int i = 0; i < times; ++i)
            phone.sendText(text);
        QCOMPARE(phone.closeCode(), code);
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void binaryFramesAreClosed()
    {
        Venue venue;
        FakePhone phone(venue.port);
        QVERIFY(phone.open());
        phone.sendBinary("{}");
        QCOMPARE(phone.closeCode(), 1003);
    }

    void aStrangerIsClosed()
    {
        Venue venue;
        FakePhone phone(venue.port);
        QVERIFY(phone.open());
        phone.send({{QStringLiteral("cmd"), QStringLiteral("ping")}});
        QVERIFY(!phone.take(QStringLiteral("pong")).isEmpty());
        venue.now += limits::kHelloMs;
        QCOMPARE(phone.closeCode(), 1008);
    }

    void aLivingPhoneStays()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        for (int i = 0; i < 3; ++i) {
            const qint64 pinged = venue.now += limits::kPingMs;
            QTRY_VERIFY(venue.server.sessions() == 1 && pinged == venue.now);
            phone.send({{QStringLiteral("cmd"), QStringLiteral("ping")}});
            QVERIFY(!phone.take(QStringLiteral("pong")).isEmpty());
        }
        QCOMPARE(venue.server.sessions(), 1);
    }

    void whoHasJustSpokenIsNotPinged()
    {
        Venue venue;
        RawPhone speaks(venue.port);
        RawPhone isSilent(venue.port);
        for (RawPhone *each : {&speaks, &isSilent}) {
            each->send(rawFrame(kText, true, "{\"cmd\":\"hello\",\"v\":1}"));
            QVERIFY(each->receive("welcome").contains("secret"));
        }
        const QByteArray ping("\x89\x00", 2);
        const QByteArray asks = rawFrame(kText, true, "{\"cmd\":\"ping\"}");
        venue.now += limits::kPingMs - 1;
        speaks.send(asks);
        QVERIFY(speaks.receive("pong").contains("pong"));
        venue.now += 1;
        QVERIFY(isSilent.receive(ping).contains(ping));
        speaks.send(asks);
        QVERIFY(!speaks.receive("pong").contains(ping));
    }

    void aDeadPhoneIsDropped()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, true, "{\"cmd\":\"hello\",\"v\":1}"));
        QVERIFY(phone.receive("welcome").contains("secret"));
        const QByteArray ping("\x89\x00", 2);
        venue.now += limits::kPingMs;
        QVERIFY(phone.receive(ping).contains(ping));
        venue.now += limits::kPingMs;
        QVERIFY(phone.receive(ping).contains(ping));
        QCOMPARE(venue.server.sessions(), 1);
        venue.now = 1'000'000 + limits::kSilenceMs;
        QVERIFY(phone.isClosed());
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void aFloodOfControlFramesIsClosed()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        const QByteArray pings = rawFrame(kPing, true, QByteArray(100, 'p')).repeated(2'000);
        const bool closed = QTest::qWaitFor([&] {
            if (phone.isOpen())
                phone.send(pings);
            return !phone.isOpen();
        });
        QVERIFY(closed);
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void whoDoesNotReadIsDropped()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, true, R"({"cmd":"hello","v":1})"));
        QVERIFY(phone.receive("welcome").contains("welcome"));
        QCOMPARE(venue.server.sessions(), 1);
        phone.stopReading();
        const auto isDropped = [&] {
            for (int i = 0; i < 5'000; ++i)
                venue.server.onModeChanged(InterceptorMode::Filter);
            return venue.server.sessions() == 0;
        };
        QVERIFY(QTest::qWaitFor(isDropped, 30'000));
    }

    void endlessFragmentsAreClosed()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, false, "{")
                   + rawFrame(kContinuation, false, " ").repeated(limits::kCommandsBurst));
        QVERIFY(phone.isClosed());
    }

    void aCutCharacterIsUnderstood()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, true, "{\"cmd\":\"hello\",\"v\":1}"));
        QVERIFY(phone.receive("welcome").contains("secret"));
        const QByteArray message("{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"\xe4\xbd\xa0\"}");
        const qsizetype middle = message.indexOf('\xbd');
        phone.send(rawFrame(kText, false, message.left(middle))
                   + rawFrame(kContinuation, true, message.mid(middle)));
        QVERIFY(phone.receive("\"ack\"").contains("\"ack\""));
        QCOMPARE(venue.store.messages().constFirst().text, QStringLiteral("你"));
    }

    void anUnmaskedFrameIsClosed()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(test::ClientFrame {.payload = "{\"cmd\":\"ping\"}", .masked = false}.bytes());
        const QByteArray answer = phone.receiveAll();
        QVERIFY(answer.contains("\x03\xea")); // 1002
        QVERIFY(!answer.contains("pong"));
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void aFrameInOnePacketWithTheHandshakeIsRead()
    {
        Venue venue;
        RawClient phone(venue.port);
        phone.send(kUpgrade + rawFrame(kText, true, "{\"cmd\":\"ping\"}"));
        const QByteArray answer = phone.receive("\"pong\"");
        QVERIFY(answer.contains(QByteArray("\x81\x0e{\"cmd\":\"pong\"}"))); // unmasked, as servers must
    }

    void aFrameThatDripsInIsClosed()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, true, "{\"cmd\":\"hello\",\"v\":1}"));
        QVERIFY(phone.receive("welcome").contains("secret"));
        const QByteArray frame = rawFrame(kText, true, QByteArray(100, ' '));
        phone.send(rawFrame(kPing, true, "1") + frame.left(1));
        QVERIFY(phone.receive("\x8a\x01").contains("\x8a\x01"));
        venue.now += limits::kMessageMs - 1;
        phone.send(frame.mid(1, 1));
        QCOMPARE(venue.server.sessions(), 1);
        venue.now += 1;
        QVERIFY(phone.receiveAll().contains("\x03\xf0")); // 1008
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    // A socket that is closed with bytes unread is reset, and the reset may overtake the reason.
    void whoIsClosedIsToldWhy()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(test::ClientFrame {}.head(9'000) + QByteArray(9'000, ' '));
        QVERIFY(phone.receiveAll().contains("\x03\xf1")); // 1009
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void invalidUtf8IsClosed()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, true, "{\"cmd\":\"hello\",\"v\":1,\"name\":\"\xc3\x28\"}"));
        QVERIFY(phone.receiveAll().contains("\x03\xef"));
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void nothingIsLeftOfAPhoneThatWent()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        const QPointer<QTcpSocket> transport(venue.server.findChild<QTcpSocket *>());
        phone.hangUp();
        QTRY_VERIFY(!transport);
        QVERIFY(venue.server.findChildren<QTcpSocket *>().isEmpty());
    }

    void endingSaysGoodbye()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        venue.server.close();
        QCOMPARE(phone.closeCode(), 1001);
        QTRY_COMPARE(venue.server.sessions(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionEnds)
#include "tst_sessionends.moc"
