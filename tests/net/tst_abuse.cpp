// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/memory.h"
#include "net/abuses.h"
#include "net/rawphone.h"
#include "net/venue.h"
#include "support/fakephone.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <vector>

using namespace barrage;
using namespace barrage::test;

namespace {

constexpr int kRounds = 25;
constexpr qint64 kRoundMs = 60'000 / limits::kSayPerMinute; // of the clock that a test moves
constexpr qint64 kGrowthKiB = 32 * 1024;

class Attacker
{
public:
    Attacker(const Abuse &abuse, quint16 port)
        : m_abuse(abuse)
        , m_port(port)
    {
        connect();
    }

    void act()
    {
        if (m_abuse.reconnects)
            connect();
        if (m_client->isOpen() && !m_abuse.again.isEmpty())
            m_client->send(m_abuse.again);
    }
    // Who does not read does not see it; then only the server can tell.
    bool isGone() const { return !m_abuse.reads || !m_client->isOpen(); }
    const QByteArray &name() const { return m_abuse.name; }

private:
    void connect()
    {
        m_client = std::make_unique<RawClient>(m_port);
        if (!m_abuse.reads)
            m_client->stopReading();
        m_client->send((m_abuse.isPhone ? kUpgrade : QByteArray()) + m_abuse.first);
    }

    const Abuse &m_abuse;
    const quint16 m_port;
    std::unique_ptr<RawClient> m_client;
};

// Resident memory of this process, in KiB; 0: the system does not tell.
qint64 residentKiB()
{
    returnFreedMemory();
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

} // namespace

// All at once, and beside them somebody who only wants to say something.
class TestAbuse : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hurtsNobodyElse()
    {
        Venue venue(InterceptorMode::Approve);
        FakePhone phone(venue.port);
        QVERIFY(!phone.hello().isEmpty());
        const qint64 before = residentKiB();
        std::vector<Attacker> attackers;
        for (const Abuse &abuse : abuses()) {
            for (int i = 0; i < abuse.connections; ++i)
                attackers.emplace_back(abuse, venue.port);
        }
        QList<qint64> times;
        for (int round = 0; round < kRounds; ++round) {
            for (Attacker &attacker : attackers)
                attacker.act();
            QElapsedTimer timer;
            timer.start();
            const QJsonObject ack = phone.say(QString::number(round), QStringLiteral("hello"));
            times.append(timer.nsecsElapsed());
            QCOMPARE(ack.value(QLatin1String("cmd")).toString(), QStringLiteral("ack"));
            venue.now += kRoundMs;
        }
        std::ranges::sort(times);
        qInfo("%d kinds, %d connections: acknowledged after %.1f ms at the median, %.1f at most",
              static_cast<int>(abuses().size()), static_cast<int>(attackers.size()),
              static_cast<double>(times[kRounds / 2]) / 1e6, static_cast<double>(times.last()) / 1e6);
        letTimePass(venue, phone, attackers);
        for (const Attacker &attacker : attackers)
            QVERIFY2(attacker.isGone(), attacker.name().constData());
        QTRY_COMPARE(venue.server.sessions(), 1);
        RawClient client(venue.port);
        const auto othersAreGone = [&] {
            venue.now += kRoundMs;
            phone.send({{QStringLiteral("cmd"), QStringLiteral("ping")}});
            (void)phone.take(QStringLiteral("pong"));
            client.send("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            return client.receive("barrage_uptime_seconds").contains("\nbarrage_connections 2\n");
        };
        QTRY_VERIFY(othersAreGone());
        const qint64 grown = residentKiB() - before;
        qInfo("memory: %lld KiB more than before", grown);
#ifndef BARRAGE_SANITIZED
        QVERIFY(grown < kGrowthKiB);
#endif
        verifyStore(venue);
    }

private:
    // Until all deadlines are over; the phone shows meanwhile that it lives.
    static void letTimePass(Venue &venue, FakePhone &phone, const std::vector<Attacker> &attackers)
    {
        const auto gone = [&] { return std::ranges::all_of(attackers, &Attacker::isGone); };
        for (int i = 0; i < 60 && !gone(); ++i) {
            venue.now += kRoundMs;
            phone.send({{QStringLiteral("cmd"), QStringLiteral("ping")}});
            QVERIFY(!phone.take(QStringLiteral("pong")).isEmpty());
            (void)QTest::qWaitFor(gone, limits::kSweepMs);
        }
    }

    // What was taken is held for a person, clean, and nobody else's.
    static void verifyStore(const Venue &venue)
    {
        int own = 0;
        for (const Message &message : venue.store.messages()) {
            QCOMPARE(message.status, CheckStatus::Waiting);
            QVERIFY(message.text.size() < 100);
            own += message.text == QStringLiteral("hello");
        }
        QCOMPARE(own, kRounds);
    }
};

QTEST_GUILESS_MAIN(TestAbuse)
#include "tst_abuse.moc"
