// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/clientframe.h"
#include "net/framefence.h"

#include <QTest>

using namespace barrage;
using namespace barrage::test;

namespace {

QByteArray zeroMasked(int opcode, const QByteArray &payload)
{
    return ClientFrame {.opcode = opcode, .payload = payload, .key = QByteArray(4, '\0')}.bytes();
}

// As QWebSocket would have to be given it.
QByteArray flat(const QList<Arrival> &arrivals)
{
    QByteArray bytes;
    for (const Arrival &each : arrivals)
        bytes += each.kind == Arrival::Control
            ? each.payload
            : zeroMasked(each.kind == Arrival::Text ? kText : kBinary, each.payload);
    return bytes;
}

QByteArray part(const QByteArray &payload, bool final, int opcode = kContinuation)
{
    return ClientFrame {.opcode = opcode, .payload = payload, .final = final}.bytes();
}

} // namespace

class TestFrameFence : public QObject
{
    Q_OBJECT

private slots:
    void passesWholeMessages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("passed");
        const QByteArray hello("h\xc3\xa9llo \xe4\xbd\xa0 \xf0\x9f\x91\x8b");
        QTest::newRow("text") << ClientFrame {.payload = hello}.bytes() << zeroMasked(kText, hello);
        QTest::newRow("empty") << ClientFrame {}.bytes() << zeroMasked(kText, {});
        QTest::newRow("binary") << ClientFrame {.opcode = kBinary, .payload = "\xff\xfe"}.bytes()
                                << zeroMasked(kBinary, "\xff\xfe");
        QTest::newRow("16 bit length") << ClientFrame {.payload = QByteArray(300, 'x')}.bytes()
                                       << zeroMasked(kText, QByteArray(300, 'x'));
        QTest::newRow("cut in a character") << part("\xe4", false, kText) + part("\xbd", false)
                + part("\xa0", true) << zeroMasked(kText, "\xe4\xbd\xa0");
        QTest::newRow("empty parts") << part({}, false, kText) + part({}, false) + part("a", true)
                                     << zeroMasked(kText, "a");
        QTest::newRow("ping in between") << part("a", false, kText)
                + ClientFrame {.opcode = kPing, .payload = "p"}.bytes()
                + part("b", true) << zeroMasked(kPing, "p") + zeroMasked(kText, "ab");
        QTest::newRow("two") << ClientFrame {.payload = "a"}.bytes() + ClientFrame {.payload = "b"}.bytes()
                             << zeroMasked(kText, "a") + zeroMasked(kText, "b");
        QTest::newRow("byte order mark")
            << ClientFrame {.payload = "\xef\xbb\xbf!"}.bytes() << zeroMasked(kText, "\xef\xbb\xbf!");
        QTest::newRow("nothing after a close")
            << ClientFrame {.opcode = kClose, .payload = closePayload(1000)}.bytes()
                + ClientFrame {.payload = "a"}.bytes()
            << zeroMasked(kClose, closePayload(1000));
    }

    // In one piece and byte by byte.
    void passesWholeMessages()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, passed);
        FrameFence fence;
        QCOMPARE(flat(fence.take(bytes)), passed);
        QVERIFY(!fence.isInside());
        FrameFence patient;
        QByteArray slowly;
        for (const char byte : bytes)
            slowly += flat(patient.take(QByteArrayView(&byte, 1)));
        QCOMPARE(slowly, passed);
        QVERIFY(!patient.offence());
    }

    void namesTheOffence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, int code) {
            QTest::newRow(name) << bytes << code;
        };
        row("unmasked", ClientFrame {.payload = "a", .masked = false}.bytes(), 1002);
        for (const int bit : {1, 2, 4})
            row("reserved bit", ClientFrame {.payload = "a", .reserved = bit}.bytes(), 1002);
        for (const int opcode : {3, 7, 11, 15})
            row("unknown opcode", ClientFrame {.opcode = opcode}.bytes(), 1002);
        row("long ping", ClientFrame {.opcode = kPing, .payload = QByteArray(126, 'p')}.bytes(), 1002);
        row("cut ping", ClientFrame {.opcode = kPing, .final = false}.bytes(), 1002);
        row("continuation of nothing", part("a", true), 1002);
        row("text in a message", part("a", false, kText) + ClientFrame {.payload = "b"}.bytes(), 1002);
        row("length in 16 bits too many", QByteArray::fromHex("81fe0001") + QByteArray(4, 'k'), 1002);
        row("length in 64 bits too many", QByteArray::fromHex("81ff000000000000ffff") + QByteArray(4, 'k'),
            1002);
        row("negative length", QByteArray::fromHex("81ffffffffffffffffff") + QByteArray(4, 'k'), 1002);
        row("too big", ClientFrame {}.head(limits::kFrameBytes + 1), 1009);
        row("too big in all", part(QByteArray(limits::kFrameBytes, 'a'), false, kText) + part("b", true),
            1009);
        row("too many parts", part("a", false, kText) + part("", false).repeated(limits::kFragments), 1008);
        row("overlong", ClientFrame {.payload = "\xc0\xaf"}.bytes(), 1007);
        row("surrogate", ClientFrame {.payload = "\xed\xa0\x80"}.bytes(), 1007);
        row("beyond Unicode", ClientFrame {.payload = "\xf4\x90\x80\x80"}.bytes(), 1007);
        row("cut off", ClientFrame {.payload = "\xe4\xbd"}.bytes(), 1007);
        row("broken in the first part", part("\xe4\x28", false, kText), 1007);
        row("close with one byte", ClientFrame {.opcode = kClose, .payload = "\x03"}.bytes(), 1002);
        for (const quint16 code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000})
            row("close code", ClientFrame {.opcode = kClose, .payload = closePayload(code)}.bytes(), 1002);
        row("close reason", ClientFrame {.opcode = kClose, .payload = closePayload(1000, "\xff")}.bytes(),
            1007);
    }

    void namesTheOffence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        FrameFence fence;
        const QByteArray before = ClientFrame {.payload = "before"}.bytes();
        QCOMPARE(flat(fence.take(before + bytes)), zeroMasked(kText, "before"));
        QVERIFY(fence.offence());
        QCOMPARE(static_cast<int>(fence.offence()->code), code);
        QVERIFY(flat(fence.take(before)).isEmpty());
    }

    // Before the payload, and before the rest of a character.
    void offendsAtTheFirstByteThatShowsIt()
    {
        FrameFence big;
        big.take(ClientFrame {}.head(1ULL << 40));
        QVERIFY(big.offence());
        FrameFence broken;
        broken.take(ClientFrame {.payload = "\xf4\x90"}.bytes() + ClientFrame {}.head(50).left(1));
        QVERIFY(broken.offence());
    }

    void knowsThatSomethingHasBegun()
    {
        FrameFence fence;
        const QByteArray bytes = part("a", false, kText);
        fence.take(bytes.first(1));
        QVERIFY(fence.isInside());
        fence.take(bytes.sliced(1));
        QVERIFY(fence.isInside());
        fence.take(part("b", true));
        QVERIFY(!fence.isInside());
    }
};

QTEST_APPLESS_MAIN(TestFrameFence)
#include "tst_framefence.moc"
