// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lanes.h"

#include <QTest>

#include <random>

using namespace barrage;

namespace {

constexpr int kStreams = 100'000;
constexpr int kRows = 10;
constexpr int kBullets = 14; // of a stream
constexpr int kStep = 20;    // px: heights and edges are multiples of it

// Numbers with so many digits that no two things ever happen at exactly the same moment.
struct Chance
{
    std::mt19937 engine;

    double between(double low, double high)
    {
        return std::uniform_real_distribution<double>(low, high)(engine);
    }
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(engine); }
};

struct Hall
{
    double width = 0;
    double height = 0;
    double gap = 0;
    QList<QRectF> keepClear;
    QList<QRectF> passable;
};

// ---- the slow, obvious way

bool shareHeight(double y, double height, double otherY, double otherHeight)
{
    return y < otherY + otherHeight && otherY < y + height;
}

bool tooNear(double x, double width, double otherX, double otherWidth, double gap)
{
    return x < otherX + otherWidth + gap && otherX < x + width + gap;
}

// Looks at several moments of the common time, its two ends among them.
bool meet(const Flight &a, const Flight &b, double gap, double from = 0)
{
    const double first = std::max({a.start, b.start, from});
    const double last = std::min(a.end(), b.end());
    constexpr int kMoments = 4;
    for (int i = 0; first < last && i <= kMoments; ++i) {
        const double at = first + (last - first) * i / kMoments;
        const double distance = gap - 1e-9;
        if (tooNear(xAt(a, at), a.shape.width, xAt(b, at), b.shape.width, distance))
            return true;
        const bool aFirst = xAt(a, first) < xAt(b, first);
        if (aFirst != (xAt(a, at) < xAt(b, at))) // one has gone through the other between two moments
            return true;
    }
    return false;
}

bool crosses(const Flight &flight, const QRectF &area, double gap)
{
    if (rowOf(flight.shape.mode).moves)
        return true;
    return tooNear(flight.fromX, flight.shape.width, area.x(), area.width(), gap);
}

// A bullet that never leaves.
Flight standingFor(const QRectF &area)
{
    const BulletShape shape {BulletMode::Top, area.width(), area.height(), 1e12};
    return {.shape = shape, .y = area.y(), .fromX = area.x(), .toX = area.x()};
}

class Reference
{
public:
    explicit Reference(const Hall &hall)
        : m_hall(hall)
    {
    }

    QList<Flight> living;

    std::optional<double> yFor(const Flight &wanted) const
    {
        for (const int demand : {0, 1, 2}) {
            if (const std::optional<double> y = yFor(wanted, demand))
                return y;
        }
        return std::nullopt;
    }

    // Whether one that flies may go on like this.
    bool mayBecome(const Flight &other, double now, double gap) const
    {
        if (other.y < 0 || other.y + other.shape.height > m_hall.height)
            return false;
        const auto isInTheWay = [&](const Flight &each) {
            return shareHeight(other.y, other.shape.height, each.y, each.shape.height)
                && meet(each, other, gap, now);
        };
        const QList<QRectF> closed = closedTo(other);
        const bool hitsArea
            = std::ranges::any_of(closed, [&](const QRectF &area) { return isInTheWay(standingFor(area)); });
        return !hitsArea && std::ranges::none_of(living, [&](const Flight &each) {
            return each.id != other.id && each.shape.mode == other.shape.mode && isInTheWay(each);
        });
    }

    // How many it crosses at a height; nothing: a closed area is there, or it does not fit.
    std::optional<int> crossingsAt(Flight wanted, double y) const
    {
        wanted.y = y;
        if (y < 0 || y + wanted.shape.height > m_hall.height || hits(closedTo(wanted), wanted))
            return std::nullopt;
        const auto bullets = std::ranges::count_if(living, [&](const Flight &other) {
            return shareHeight(y, wanted.shape.height, other.y, other.shape.height)
                && meet(other, wanted, m_hall.gap);
        });
        return static_cast<int>(bullets + hits(m_hall.passable, wanted));
    }

    // The fewest that it crosses anywhere.
    std::optional<int> fewestCrossings(const Flight &wanted) const
    {
        std::optional<int> fewest;
        for (double y = 0; y <= m_hall.height; y += kStep) {
            const std::optional<int> here = crossingsAt(wanted, y);
            if (here && (!fewest || *here < *fewest))
                fewest = here;
        }
        return fewest;
    }

private:
    // Tries the edge of the stage and that of everything on it, nearest first.
    std::optional<double> yFor(Flight wanted, int demand) const
    {
        const bool fromBottom = rowOf(wanted.shape.mode).fromBottom;
        QList<double> tries {fromBottom ? m_hall.height - wanted.shape.height : 0};
        for (const Flight &other : living)
            tries += fromBottom ? other.y - wanted.shape.height : other.y + other.shape.height;
        const QList<QRectF> areas = m_hall.keepClear + m_hall.passable;
        for (const QRectF &area : areas)
            tries += fromBottom ? area.top() - wanted.shape.height : area.bottom();
        std::ranges::sort(tries, [=](double a, double b) { return fromBottom ? a > b : a < b; });
        for (const double y : std::as_const(tries)) {
            wanted.y = y;
            if (y >= 0 && y + wanted.shape.height <= m_hall.height && isFree(wanted, demand))
                return y;
        }
        return std::nullopt;
    }

    bool isFree(const Flight &wanted, int demand) const
    {
        const auto minds = [&](const Flight &other) {
            const BulletModeRow &own = rowOf(wanted.shape.mode);
            const BulletModeRow &row = rowOf(other.shape.mode);
            return demand == 0 || (demand == 1 && own.moves == row.moves) || own.mode == row.mode;
        };
        for (const Flight &other : living) {
            if (minds(other) && shareHeight(wanted.y, wanted.shape.height, other.y, other.shape.height)
                && meet(other, wanted, m_hall.gap))
                return false;
        }
        return !hits(closedTo(wanted), wanted) && (demand > 0 || !hits(m_hall.passable, wanted));
    }

    QList<QRectF> closedTo(const Flight &flight) const
    {
        return rowOf(flight.shape.mode).moves ? m_hall.keepClear : m_hall.keepClear + m_hall.passable;
    }

    // So many of them.
    qsizetype hits(const QList<QRectF> &areas, const Flight &flight) const
    {
        return std::ranges::count_if(areas, [&](const QRectF &area) {
            return shareHeight(flight.y, flight.shape.height, area.y(), area.height())
                && crosses(flight, area, m_hall.gap);
        });
    }

    Hall m_hall;
};

// ---- streams

Hall anyHall(Chance &chance)
{
    Hall hall {chance.between(400, 2000), 40.0 * (2 + chance.below(6)), chance.between(0, 40), {}, {}};
    const auto anyAreas = [&](int most) {
        QList<QRectF> areas;
        for (int count = chance.below(most + 1); count > 0; --count)
            areas += QRectF(chance.between(0, hall.width / 2), 20.0 * chance.below(12),
                            chance.between(10, hall.width / 2), 20.0 * (1 + chance.below(2)));
        return areas;
    };
    hall.keepClear = anyAreas(2);
    hall.passable = anyAreas(1);
    return hall;
}

BulletShape anyShape(Chance &chance)
{
    const std::span<const BulletModeRow> modes = bulletModes();
    // Half of them scroll, so that there is a crowd.
    const int mode
        = std::max(0, chance.below(2 * static_cast<int>(modes.size())) - static_cast<int>(modes.size()));
    return {.mode = modes[static_cast<std::size_t>(mode)].mode,
            .width = chance.between(40, 900),
            .height = 20.0 * (1 + chance.below(4)),
            .duration = chance.between(2'000, 10'000)};
}

bool overlapsItsKind(const QList<Flight> &living, const Flight &flight, double gap)
{
    return std::ranges::any_of(living, [&](const Flight &other) {
        return other.shape.mode == flight.shape.mode
            && shareHeight(flight.y, flight.shape.height, other.y, other.shape.height)
            && meet(other, flight, gap);
    });
}

} // namespace

// Over streams of bullets of all modes, sizes and durations, with keep-clear areas, recalls, growth and late
// forgetting: no two of a mode ever come nearer than the gap, and every placement, every growth and every
// refusal is the one that the slow way comes to. Under the overlap policy as few as possible are crossed, and
// never a closed area.
class TestLaneStreams : public QObject
{
    Q_OBJECT

private slots:
    void nobodyOverlapsAndTheSlowWayAgrees_data();
    void nobodyOverlapsAndTheSlowWayAgrees();
    void theOverlapPolicyCrossesAsFewAsPossible();

private:
    void runStream(Chance &chance);
    static bool growOne(LaneBook &lanes, Reference &slow, const Hall &hall, Chance &chance, double now);
    bool placeOne(LaneBook &lanes, Reference &slow, const Hall &hall, Chance &chance, int id, double now);

    int m_placed = 0;
    int m_refused = 0;
};

void TestLaneStreams::nobodyOverlapsAndTheSlowWayAgrees_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= kRows; ++seed)
        QTest::addRow("%d streams, seed %u", kStreams / kRows, seed) << seed;
}

void TestLaneStreams::nobodyOverlapsAndTheSlowWayAgrees()
{
    QFETCH(unsigned, seed);
    Chance chance {std::mt19937(seed)};
    m_placed = m_refused = 0;
    for (int i = 0; i < kStreams / kRows && !QTest::currentTestFailed(); ++i)
        runStream(chance);
    QVERIFY(m_placed > kStreams / kRows); // the streams are neither empty nor free of crowds
    QVERIFY(m_refused > kStreams / kRows);
}

void TestLaneStreams::runStream(Chance &chance)
{
    const Hall hall = anyHall(chance);
    LaneBook lanes;
    lanes.setStage(hall.width, hall.height, hall.gap);
    lanes.setKeepClear(hall.keepClear, hall.passable);
    Reference slow(hall);
    double now = 0;
    for (int id = 1; id <= kBullets; ++id) {
        now += chance.between(0, 800);
        slow.living.removeIf([now](const Flight &flight) { return flight.end() <= now; });
        if (chance.below(20) == 0 && !slow.living.isEmpty())
            lanes.remove(slow.living.takeAt(chance.below(static_cast<int>(slow.living.size()))).id);
        if (chance.below(3) == 0)
            lanes.expire(now);
        if (chance.below(4) == 0 && !slow.living.isEmpty())
            QVERIFY(growOne(lanes, slow, hall, chance, now));
        QVERIFY(placeOne(lanes, slow, hall, chance, id, now));
    }
}

// Or shrinks.
bool TestLaneStreams::growOne(LaneBook &lanes, Reference &slow, const Hall &hall, Chance &chance, double now)
{
    Flight &before = slow.living[chance.below(static_cast<int>(slow.living.size()))];
    const double width = before.shape.width * chance.between(0.7, 1.6);
    const double height = before.shape.height + kStep * (chance.below(3) - 1);
    if (height <= 0)
        return true;
    Flight other = reshaped(before, width, height, hall.width);
    if (rowOf(before.shape.mode).fromBottom)
        other.y -= height - before.shape.height;
    const std::optional<Flight> got = lanes.reshape(before, width, height, now, hall.gap / 2);
    if (got.has_value() != slow.mayBecome(other, now, hall.gap / 2))
        return false;
    if (got)
        before = *got;
    return !got || (got->y == other.y && std::abs(xAt(*got, now) - xAt(other, now)) < 1e-9);
}

void TestLaneStreams::theOverlapPolicyCrossesAsFewAsPossible()
{
    Chance chance {std::mt19937(99)};
    for (int stream = 0; stream < kStreams / kRows; ++stream) {
        const Hall hall = anyHall(chance);
        LaneBook lanes;
        lanes.setStage(hall.width, hall.height, hall.gap);
        lanes.setKeepClear(hall.keepClear, hall.passable);
        Reference slow(hall);
        double now = 0;
        for (int id = 1; id <= kBullets; ++id) {
            now += chance.between(0, 400);
            slow.living.removeIf([now](const Flight &flight) { return flight.end() <= now; });
            lanes.expire(now);
            const BulletShape shape = anyShape(chance);
            const Flight wanted = flightOf(MessageId(id), shape, hall.width, now);
            const bool hasLane = slow.yFor(wanted).has_value();
            const std::optional<int> fewest = slow.fewestCrossings(wanted);
            const std::optional<Flight> got = lanes.placeAnyway(MessageId(id), shape, now);
            QCOMPARE(got.has_value(), fewest.has_value());
            if (!got)
                continue;
            const std::optional<int> crossed = slow.crossingsAt(wanted, got->y);
            QVERIFY(crossed && (hasLane || *crossed == *fewest));
            slow.living += *got;
        }
    }
}

bool TestLaneStreams::placeOne(LaneBook &lanes, Reference &slow, const Hall &hall, Chance &chance, int id,
                               double now)
{
    const BulletShape shape = anyShape(chance);
    const Flight wanted = flightOf(MessageId(id), shape, hall.width, now);
    const std::optional<double> expected = slow.yFor(wanted);
    const std::optional<Flight> got = lanes.place(MessageId(id), shape, now);
    ++(got ? m_placed : m_refused);
    if (!got || !expected)
        return got.has_value() == expected.has_value();
    const bool isAlone = !overlapsItsKind(slow.living, *got, hall.gap);
    slow.living += *got;
    return isAlone && got->y == *expected;
}

QTEST_GUILESS_MAIN(TestLaneStreams)
#include "tst_lanestreams.moc"
