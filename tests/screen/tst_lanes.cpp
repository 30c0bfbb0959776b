// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lanes.h"

#include <QFile>
#include <QRandomGenerator>
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

// The obvious way: look at many moments of the common time, its two ends among them.
bool meet(const Flight &a, const Flight &b)
{
    const double first = std::max(a.start, b.start);
    const double last = std::min(a.end(), b.end());
    constexpr int kSamples = 16;
    for (int i = 0; first < last && i <= kSamples; ++i) {
        const double at = first + (last - first) * i / kSamples;
        if (xAt(a, at) < xAt(b, at) + b.shape.width + kGap - 1e-6
            && xAt(b, at) < xAt(a, at) + a.shape.width + kGap - 1e-6)
            return true;
    }
    return false;
}

// Tries the edge and the far side of every living bullet, nearest first.
std::optional<double> slowY(const QList<Flight> &living, Flight wanted)
{
    const bool fromBottom = rowOf(wanted.shape.mode).fromBottom;
    QList<double> tries {fromBottom ? kHeight - wanted.shape.height : 0};
    for (const Flight &other : living)
        tries += fromBottom ? other.y - wanted.shape.height : other.y + other.shape.height;
    std::ranges::sort(tries, [=](double a, double b) { return fromBottom ? a > b : a < b; });
    for (const double y : tries) {
        wanted.y = y;
        const bool inside = y >= 0 && y + wanted.shape.height <= kHeight;
        const auto hit = [&](const Flight &f) { return shareHeight(f, wanted) && meet(f, wanted); };
        if (inside && std::ranges::none_of(living, hit))
            return y;
    }
    return std::nullopt;
}

BulletShape randomShape(QRandomGenerator &random, BulletMode mode)
{
    return {.mode = mode,
            .width = 40.0 + random.bounded(1500),
            .height = 20.0 + 4 * random.bounded(40),
            .duration = 2000.0 + random.bounded(10000)};
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

    void nobodyOfAModeEverOverlapsAndTheSlowWayAgrees_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("stream %u", seed) << seed;
    }

    void nobodyOfAModeEverOverlapsAndTheSlowWayAgrees()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (const BulletModeRow &row : bulletModes())
            runStream(random, row.mode, 340);
    }

private:
    void runStream(QRandomGenerator &random, BulletMode mode, int count)
    {
        LaneBook lanes = book();
        QList<Flight> living;
        double now = 0;
        int placed = 0;
        for (int i = 1; i <= count; ++i) {
            now += random.bounded(400);
            living.removeIf([now](const Flight &flight) { return flight.end() <= now; });
            if (random.bounded(20) == 0 && !living.isEmpty())
                lanes.remove(living.takeAt(random.bounded(living.size())).id);
            if (random.bounded(3) == 0)
                lanes.expire(now);
            const BulletShape shape = randomShape(random, mode);
            Flight wanted = LaneBook(book()).place(MessageId(i), shape, now).value();
            const std::optional<Flight> got = lanes.place(MessageId(i), shape, now);
            const std::optional<double> expected = slowY(living, wanted);
            QCOMPARE(got.has_value(), expected.has_value());
            if (!got)
                continue;
            QCOMPARE(got->y, *expected);
            for (const Flight &other : std::as_const(living))
                QVERIFY(!shareHeight(other, *got) || !meet(other, *got));
            living += *got;
            ++placed;
        }
        QVERIFY(placed > count / 10);
    }
};

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
