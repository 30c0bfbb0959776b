// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/conformancecases.h"
#include "net/rawclient.h"
#include "net/venue.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace barrage;
using namespace barrage::test;

namespace {

const QString kTable = QStringLiteral(BARRAGE_SOURCE_DIR "/server/net/conformance.md");
const QByteArray
    kUpgrade("GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
             "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");

// What came back: the messages in order, and how it ended.
struct Outcome
{
    QList<Reply> replies;
    int closeCode = 0; // 0: without a close frame
    bool masked = false;
};

Outcome read(QByteArray bytes)
{
    Outcome outcome;
    Reply message;
    while (bytes.size() >= 2) {
        const int length = bytes[1] & 0x7f;
        const qsizetype head = length == 127 ? 10 : length == 126 ? 4 : 2;
        if (bytes.size() < head)
            break;
        const quint64 size = length == 127 ? qFromBigEndian<quint64>(bytes.constData() + 2)
            : length == 126                ? qFromBigEndian<quint16>(bytes.constData() + 2)
                                           : static_cast<quint64>(length);
        const QByteArray payload = bytes.mid(head, static_cast<qsizetype>(size));
        outcome.masked = outcome.masked || (bytes[1] & 0x80);
        const int opcode = bytes[0] & 0x0f;
        if (opcode == kClose)
            outcome.closeCode = payload.size() < 2 ? 1005 : qFromBigEndian<quint16>(payload.constData());
        else if (opcode >= kPing)
            outcome.replies.append({opcode, payload});
        else {
            message = {opcode == kContinuation ? message.opcode : opcode, message.payload + payload};
            if (bytes[0] & 0x80)
                outcome.replies.append(std::exchange(message, {}));
        }
        bytes.remove(0, head + static_cast<qsizetype>(size));
    }
    return outcome;
}

QByteArray verdictOn(const ConformanceCase &each, const Outcome &outcome)
{
    if (outcome.masked)
        return "FAILED: the server masks";
    if (outcome.replies != each.replies)
        return "FAILED: " + QByteArray::number(outcome.replies.size()) + " answers, not as expected";
    if (outcome.closeCode != each.closeCode)
        return "FAILED: closed with " + QByteArray::number(outcome.closeCode);
    return "pass";
}

QByteArray run(const ConformanceCase &each, quint16 port)
{
    RawClient client(port);
    client.send(kUpgrade);
    if (!client.head().startsWith("HTTP/1.1 101 "))
        return "FAILED: no handshake";
    for (const QByteArray &piece : each.pieces)
        client.send(piece);
    // The server drops the connection after the closing handshake, or after it failed it.
    return verdictOn(each, read(client.receiveAll()));
}

} // namespace

// Our endpoint against RFC 6455, by a client of our own. The table is checked in: BARRAGE_WRITE_TABLE=1
// writes it anew.
class TestConformance : public QObject
{
    Q_OBJECT

private slots:
    void theTableIsTrue()
    {
        Venue venue(InterceptorMode::Open, {.echo = true});
        QByteArray table = conformanceHead();
        QByteArray family;
        int passed = 0;
        for (const ConformanceCase &each : conformanceCases()) {
            if (each.family != family)
                table += "\n## " + (family = each.family) + "\n\n| case | result |\n|---|---|\n";
            const QByteArray verdict = run(each, venue.port);
            passed += verdict == "pass";
            table += "| " + each.name + " | " + verdict + " |\n";
        }
        table += "\nPassed: " + QByteArray::number(passed) + " of "
            + QByteArray::number(conformanceCases().size()) + ".\n";
        QFile file(kTable);
        if (qEnvironmentVariableIsSet("BARRAGE_WRITE_TABLE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(table);
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> expected = file.readAll().split('\n');
        const QList<QByteArray> actual = table.split('\n');
        for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
            QCOMPARE(actual[i], expected[i]);
        QCOMPARE(actual.size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
