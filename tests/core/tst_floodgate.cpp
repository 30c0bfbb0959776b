// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floodgate.h"

#include <QRegularExpression>
#include <QTest>

using namespace barrage;

class TestFloodgate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void letsABurstThroughAndThenTellsTheExactWait_data()
    {
        QTest::addColumn<int>("burst");
        QTest::addColumn<int>("perMinute");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("messages") << 5 << 20 << qint64(3'000);
        QTest::newRow("commands") << 40 << 240 << qint64(250);
        QTest::newRow("enrolments") << 1'500 << 6'000 << qint64(10);
        QTest::newRow("one") << 1 << 60 << qint64(1'000);
        QTest::newRow("not a whole number of ms") << 2 << 7 << qint64(8'572);
    }

    void letsABurstThroughAndThenTellsTheExactWait()
    {
        QFETCH(int, burst);
        QFETCH(int, perMinute);
        QFETCH(qint64, wait);
        qint64 now = 77;
        Floodgate gate(burst, perMinute, [&now] { return now; });
        for (int i = 0; i < burst; ++i)
            QCOMPARE(gate.take(), 0);
        QCOMPARE(gate.take(), wait);
        now += wait - 1;
        QCOMPARE(gate.take(), 1);
        now += 1;
        QCOMPARE(gate.take(), 0);
        QVERIFY(gate.take() > 0);
    }

    void keysDoNotShare()
    {
        Floodgate gate(1, 60, [] { return 0; });
        QCOMPARE(gate.take(1), 0);
        QVERIFY(gate.take(1) > 0);
        QCOMPARE(gate.take(2), 0);
    }

    void refillsToNoMoreThanTheBurst()
    {
        qint64 now = 0;
        Floodgate gate(3, 60, [&now] { return now; });
        QCOMPARE(gate.take(), 0);
        now += 3'600'000;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(gate.take(), 0);
        QCOMPARE(gate.take(), 1'000);
    }

    void chargesMakeADebt()
    {
        qint64 now = 0;
        Floodgate gate(2, 60, [&now] { return now; });
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(gate.overdrawn(), 0);
            gate.charge();
        }
        QCOMPARE(gate.take(), 2'000);
        gate.charge();
        QCOMPARE(gate.overdrawn(), 1'000);
        now += 1'000;
        QCOMPARE(gate.overdrawn(), 0);
    }

    void forgetsFullBuckets()
    {
        qint64 now = 0;
        Floodgate gate(5, 60, [&now] { return now; });
        for (quint64 key = 0; key < 100'000; ++key) {
            now += 10; // so that a hundred keys are busy at a time
            QCOMPARE(gate.take(key), 0);
        }
        QVERIFY2(gate.buckets() <= 1'025, qPrintable(QString::number(gate.buckets())));
    }
};

QTEST_GUILESS_MAIN(TestFloodgate)
#include "tst_floodgate.moc"
