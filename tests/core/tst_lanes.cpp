// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lanes.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace barrage;

namespace {

constexpr double kWidth = 1920;
constexpr double kHeight = 1080;
constexpr double kGap = 20;

LaneBook book(double height = kHeight)
{
    LaneBook lanes;
    lanes.setStage(kWidth, height, kGap);
    return lanes;
}

bool shareHeight(const Flight &a, const Flight &b)
{
    return a.y < b.y + b.shape.height && b.y < a.y + a.shape.height;
}

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyModeHasItsPath_data()
    {
        QTest::addColumn<int>("mode");
        for (const BulletModeRow &row : bulletModes())
            QTest::newRow(row.id.data()) << static_cast<int>(row.mode);
    }

    // tests/data/modes/<id>.csv: t, x, y of a bullet of 480x60 that takes 8000 ms, the second in an empty
    // book of 1920x1080 after one of the same shape.
    void everyModeHasItsPath()
    {
        QFETCH(int, mode);
        const BulletModeRow &row = rowOf(static_cast<BulletMode>(mode));
        QFile file(QStringLiteral(BARRAGE_SOURCE_DIR "/tests/data/modes/%1.csv").arg(row.id));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        LaneBook lanes = book();
        const BulletShape shape {.mode = row.mode, .width = 480, .height = 60, .duration = 8000};
        QVERIFY(lanes.place(MessageId(1), shape, 0));
        const Flight flight = lanes.place(MessageId(2), shape, 0).value();
        int points = 0;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            if (line.startsWith('t'))
                continue;
            const QList<QByteArray> cells = line.trimmed().split(',');
            QCOMPARE(cells.size(), 3);
            QCOMPARE(xAt(flight, cells[0].toDouble()), cells[1].toDouble());
            QCOMPARE(flight.y, cells[2].toDouble());
            ++points;
        }
        QVERIFY(points >= 3);
    }

    void aLaneIsSharedAsSoonAsTheTwoNeverMeet()
    {
        LaneBook lanes = book(60);
        const BulletShape slow {.width = 480, .height = 60, .duration = 8000}; // 0.3 px a ms
        QVERIFY(lanes.place(MessageId(1), slow, 0));
        const double clear = (480 + kGap) / 0.3; // its tail and the gap are in
        QVERIFY(!lanes.place(MessageId(2), slow, clear - 1));
        QVERIFY(lanes.place(MessageId(2), slow, clear + 1));
        // A fast one would run into the second: it may start so late that its head is at the far edge after.
        const BulletShape fast {.width = 480, .height = 60, .duration = 4000};
        const double gone = clear + 1 + 8000;
        const double headAtFarEdge = 4000 * (kWidth - kGap) / (kWidth + 480);
        QVERIFY(!lanes.place(MessageId(3), fast, gone - headAtFarEdge - 1));
        QVERIFY(lanes.place(MessageId(3), fast, gone - headAtFarEdge + 1));
    }

    void aStandingBulletGivesItsLaneBack()
    {
        LaneBook lanes = book(100);
        const BulletShape shape {.mode = BulletMode::Top, .width = 100, .height = 60, .duration = 4000};
        QVERIFY(lanes.place(MessageId(1), shape, 0));
        QVERIFY(!lanes.place(MessageId(2), shape, 3999));
        QVERIFY(lanes.place(MessageId(2), shape, 4000));
    }

    void aGapInTheMiddleIsTakenFirst()
    {
        LaneBook lanes = book();
        for (int id = 1; id <= 3; ++id)
            QVERIFY(lanes.place(MessageId(id), {BulletMode::Top, 100, 60, 4000}, 0));
        lanes.remove(MessageId(2));
        QCOMPARE(lanes.place(MessageId(4), {BulletMode::Top, 100, 80, 4000}, 0)->y, 180.0);
        QCOMPARE(lanes.place(MessageId(5), {BulletMode::Top, 100, 60, 4000}, 0)->y, 60.0);
    }

    void modesKeepClearOfEachOtherWhileTheyCan()
    {
        LaneBook lanes;
        lanes.setStage(1920, 120, 0);
        const auto place = [&](BulletMode mode, int id) {
            return lanes.place(MessageId(id), {mode, 1000, 60, 4000}, 0);
        };
        QCOMPARE(place(BulletMode::Top, 1)->y, 0.0);
        QCOMPARE(place(BulletMode::Scroll, 2)->y, 60.0); // below the one that stands
        QCOMPARE(place(BulletMode::Bottom, 3)->y, 60.0); // no place is left, so over the one that moves
        QVERIFY(!lanes.place(MessageId(5), {BulletMode::Bottom, 1000, 80, 4000},
                             0)); // but never over its own kind
    }

    void removedAndClearedGiveTheirLanesBack()
    {
        LaneBook lanes = book(60);
        const BulletShape shape {.mode = BulletMode::Bottom, .width = 100, .height = 60, .duration = 4000};
        QVERIFY(lanes.place(MessageId(1), shape, 0));
        lanes.remove(MessageId(2));
        QVERIFY(!lanes.place(MessageId(3), shape, 0));
        lanes.remove(MessageId(1));
        QVERIFY(lanes.place(MessageId(3), shape, 0));
        lanes.clear();
        QVERIFY(lanes.place(MessageId(4), shape, 0));
    }

    void higherThanTheStageHasNoLane()
    {
        QVERIFY(!book(59).place(MessageId(1), {.width = 10, .height = 60, .duration = 4000}, 0));
    }

    void aResizedStageMovesNobody()
    {
        LaneBook lanes = book();
        const BulletShape shape {.mode = BulletMode::Bottom, .width = 100, .height = 60, .duration = 4000};
        const Flight before = lanes.place(MessageId(1), shape, 0).value();
        lanes.setStage(960, 540, kGap);
        const Flight after = lanes.place(MessageId(2), shape, 0).value();
        QCOMPARE(after.y, 480.0); // the lane is free in the smaller stage
        QVERIFY(!shareHeight(before, after));
    }

    void keepClearAreasAreSubtracted()
    {
        LaneBook lanes = book();
        lanes.setKeepClear({{0, 0, 300, 100}, {1800, 1000, 120, 80}});
        const auto y = [&](BulletMode mode, double width) {
            return lanes.place(MessageId(1), {mode, width, 60, 4000}, 0)->y;
        };
        QCOMPARE(y(BulletMode::Scroll, 200), 100.0); // it would cross the area
        QCOMPARE(y(BulletMode::Top, 200), 0.0);      // it stands beside the area
        QCOMPARE(y(BulletMode::Top, 1700), 160.0);   // it does not; and a bullet crosses at 100
        QCOMPARE(y(BulletMode::Bottom, 200), 1020.0);
        lanes.clear();
        lanes.setKeepClear({});
        QCOMPARE(y(BulletMode::Reverse, 200), 0.0);
    }

    void aPassableAreaIsClosedToThoseThatStand()
    {
        LaneBook lanes = book(160);
        lanes.setKeepClear({}, {{1400, 60, 500, 100}});
        const auto y = [&](BulletMode mode, double width, int id) {
            const auto flight = lanes.place(MessageId(id), {mode, width, 60, 4000}, 0);
            return flight ? flight->y : -1;
        };
        QCOMPARE(y(BulletMode::Bottom, 200, 1), 100.0); // beside it
        QCOMPARE(y(BulletMode::Bottom, 1700, 2), 0.0);  // above it
        QCOMPARE(y(BulletMode::Bottom, 1700, 3), -1.0); // never behind it
        QVERIFY(!lanes.placeAnyway(MessageId(4), {BulletMode::Top, 1700, 160, 4000}, 0));
    }

    void aPassableAreaIsCrossedWhereThereIsNoOtherPlace()
    {
        LaneBook lanes = book(160);
        lanes.setKeepClear({}, {{1400, 0, 500, 100}});
        const BulletShape shape {.width = 200, .height = 60, .duration = 4000};
        QCOMPARE(lanes.place(MessageId(1), shape, 0, Demand::Everybody)->y, 100.0);
        QVERIFY(!lanes.place(MessageId(2), shape, 0, Demand::Everybody));
        const Flight behind = lanes.place(MessageId(2), shape, 0, Demand::ThoseThatMoveAlike).value();
        QCOMPARE(behind.y, 0.0);
        QVERIFY(lanes.reshape(behind, 300, 70, 1000, kGap)); // it may grow there as well
    }

    void noLaneIsBetterThanAKeepClearArea()
    {
        LaneBook lanes = book(100);
        lanes.setKeepClear({{500, 50, 10, 10}});
        const BulletShape shape {.width = 100, .height = 51, .duration = 4000};
        QVERIFY(!lanes.place(MessageId(1), shape, 0));
        QVERIFY(!lanes.placeAnyway(MessageId(1), shape, 0));
    }

    void overlappingCoversTheFewest()
    {
        LaneBook lanes = book(180);
        const BulletShape shape {.mode = BulletMode::Top, .width = 100, .height = 60, .duration = 4000};
        for (int id = 1; id <= 3; ++id)
            QVERIFY(lanes.place(MessageId(id), shape, 0));
        QVERIFY(!lanes.place(MessageId(4), shape, 1));
        QCOMPARE(lanes.placeAnyway(MessageId(4), shape, 1)->y, 0.0);
        QCOMPARE(lanes.placeAnyway(MessageId(5), shape, 2)->y, 60.0);
        QCOMPARE(lanes.placeAnyway(MessageId(6), shape, 3)->y, 120.0);
        QCOMPARE(lanes.placeAnyway(MessageId(7), shape, 4)->y, 0.0);
        QCOMPARE(lanes.placeAnyway(MessageId(8), shape, 4000)->y,
                 60.0); // free of the first, and above a later one
    }

    void aBulletGrowsWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QTest::addColumn<bool>("grows");
        const int scroll = static_cast<int>(BulletMode::Scroll);
        QTest::newRow("up to the next of its lane") << scroll << 150.0 << 60.0 << true;
        QTest::newRow("into the next of its lane") << scroll << 400.0 << 60.0 << false;
        QTest::newRow("into the lane below") << scroll << 100.0 << 61.0 << false;
        QTest::newRow("smaller") << scroll << 50.0 << 30.0 << true;
        QTest::newRow("one that stands") << static_cast<int>(BulletMode::Top) << 1000.0 << 90.0 << true;
        QTest::newRow("upwards") << static_cast<int>(BulletMode::Bottom) << 1000.0 << 90.0 << true;
    }

    void aBulletGrowsWhereThereIsRoom()
    {
        QFETCH(int, mode);
        QFETCH(double, width);
        QFETCH(double, height);
        QFETCH(bool, grows);
        LaneBook lanes = book();
        const BulletShape shape {static_cast<BulletMode>(mode), 100, 60, 8000};
        const Flight first = lanes.place(MessageId(1), shape, 0).value();
        if (rowOf(shape.mode).moves) {
            QCOMPARE(lanes.place(MessageId(2), shape, 0)->y, 60.0);
            QCOMPARE(lanes.place(MessageId(3), shape, 800)->y, 0.0); // 202 px behind the first
        }
        const auto grown = lanes.reshape(first, width, height, 1000, kGap);
        QCOMPARE(grown.has_value(), grows);
        if (!grown)
            return;
        const double middle = first.fromX + (rowOf(shape.mode).moves ? 0 : 50 - width / 2);
        QCOMPARE(xAt(*grown, 1000), xAt(first, 1000) + middle - first.fromX);
        QCOMPARE(grown->y, shape.mode == BulletMode::Bottom ? kHeight - height : 0.0);
    }

    void aGrownBulletLeavesTheOppositeSideLater()
    {
        LaneBook lanes = book();
        const Flight first = lanes.place(MessageId(1), {BulletMode::Reverse, 100, 60, 8000}, 0).value();
        const Flight grown = lanes.reshape(first, 200, 60, 1000, kGap).value();
        QCOMPARE(xAt(grown, 1000) + 200, xAt(first, 1000) + 100); // its front edge
        QCOMPARE(xAt(grown, grown.end()), kWidth);
        QCOMPARE(xAt(grown, 2000) - xAt(grown, 1000), xAt(first, 2000) - xAt(first, 1000));
    }
};

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
