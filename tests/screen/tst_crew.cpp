// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/crew.h"

#include <QSemaphore>
#include <QtTest>

#include <vector>

using namespace barrage;

// Each piece is done once, and all are done when the call returns.
class TestCrew : public QObject
{
    Q_OBJECT

private slots:
    void everyPieceOnce_data();
    void everyPieceOnce();
    void othersHelp();
};

void TestCrew::everyPieceOnce_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("pieces");
    for (const int threads : {0, 1, 2, 4, 100}) {
        for (const int pieces : {0, 1, 3, 17, 200})
            QTest::addRow("%d threads, %d pieces", threads, pieces) << threads << pieces;
    }
}

void TestCrew::everyPieceOnce()
{
    QFETCH(int, threads);
    QFETCH(int, pieces);
    Crew crew(threads);
    for (int round = 1; round <= 300; ++round) {
        std::vector<int> done(static_cast<std::size_t>(pieces)); // not atomic: the call makes them seen
        crew.share(pieces, [&done](int piece) { ++done[static_cast<std::size_t>(piece)]; });
        QCOMPARE(done, std::vector<int>(static_cast<std::size_t>(pieces), 1));
    }
}

void TestCrew::othersHelp()
{
    Crew crew(2);
    QSemaphore met;
    crew.share(2, [&met](int) { // neither ends before the other has begun
        met.release();
        QVERIFY(met.tryAcquire(2, 10'000));
        met.release(2);
    });
}

QTEST_GUILESS_MAIN(TestCrew)
#include "tst_crew.moc"
