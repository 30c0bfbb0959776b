// SPDX-License-Identifier: GPL-3.0-or-later
// lanesbench: how many bullets each way of placing them gets onto a full stage, how many of them overlap, and
// what a placement costs. All see the same messages.
#include "bench/lanes/rivals.h"

#include <QList>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;
using namespace barrage;
using namespace barrage::bench;

namespace {

constexpr double kStageHeight = 1056; // 22 lanes
constexpr double kMinuteMs = 60'000;
constexpr double kFrameMs = 1'000.0 / 60;
constexpr double kWarmUpMs = 2 * kCrossMs;
constexpr int kMinutes = 5;

using Make = std::unique_ptr<Engine> (*)(double height);
constexpr Make kEngines[] = {barrageEngine, rangesEngine, headAtEndEngine, busyFlagEngine};

// As wide as 8 to 30 characters of a hall; of one seed, always the same.
class Widths
{
public:
    double next() { return m_width(m_random); }

private:
    std::mt19937 m_random {2};
    std::uniform_real_distribution<double> m_width {250, 950};
};

// ---- how many, while somebody always waits

// What the engine itself believes to be free counts, also of those that never say no.
double startsPerLaneMinute(Engine &engine)
{
    Widths widths;
    int starts = 0;
    int id = 0;
    double width = widths.next();
    const double end = kWarmUpMs + kMinutes * kMinuteMs;
    for (double now = 0; now < end; now += kFrameMs) {
        for (;;) {
            if (!engine.hasRoom(width, now) || !engine.place(++id, width, now))
                break;
            starts += now >= kWarmUpMs ? 1 : 0;
            width = widths.next();
        }
    }
    return starts / (kStageHeight / kBulletHeight) / kMinutes;
}

// ---- how many overlap, when more come than there is room for

bool overlap(const Flight &a, const Flight &b)
{
    if (a.y >= b.y + b.shape.height - 1e-6 || b.y >= a.y + a.shape.height - 1e-6)
        return false;
    const double first = std::max(a.start, b.start);
    const double last = std::min(a.end(), b.end());
    const auto apart = [&](double at) { return xAt(b, at) - xAt(a, at); };
    const auto touches
        = [&](double at) { return apart(at) < a.shape.width - 1e-6 && -apart(at) < b.shape.width - 1e-6; };
    return first < last && (touches(first) || touches(last) || (apart(first) < 0) != (apart(last) < 0));
}

struct Crowd
{
    int shown = 0;
    int overlapping = 0; // of those
};

Crowd crowd(Engine &engine, double perSecond)
{
    Widths widths;
    QList<Flight> living;
    Crowd result;
    int id = 0;
    for (double now = 0; now < kMinuteMs; now += 1'000 / perSecond) {
        const auto start = engine.place(++id, widths.next(), now);
        if (!start)
            continue;
        living.removeIf([now](const Flight &flight) { return flight.end() <= now; });
        ++result.shown;
        result.overlapping
            += std::ranges::any_of(living, [&](const Flight &other) { return overlap(other, *start); });
        living += *start;
    }
    return result;
}

// ---- what it costs, with as many as that in flight

// Of the processor, whatever else the machine does.
double threadNanoseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

double nanosecondsAPlacement(Make make, int living)
{
    constexpr int kPlacements = 200'000;
    double best = std::numeric_limits<double>::infinity();
    for (int run = 0; run < 3; ++run) {
        // High enough for all of them.
        const std::unique_ptr<Engine> engine = make(living * kBulletHeight);
        Widths widths;
        double now = 0;
        for (int id = 1; id <= 2 * living; ++id, now += kCrossMs / living)
            engine->place(id, widths.next(), now);
        const double before = threadNanoseconds();
        for (int id = 1; id <= kPlacements; ++id, now += kCrossMs / living)
            engine->place(id, widths.next(), now);
        best = std::min(best, (threadNanoseconds() - before) / kPlacements);
    }
    return best;
}

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

void print(QTextStream &out, const QStringList &cells)
{
    constexpr int kWidths[] = {-26, 10, 10, 16, 16, 14};
    for (int i = 0; i < cells.size(); ++i)
        out << (kWidths[i] < 0 ? cells.at(i).leftJustified(-kWidths[i])
                               : cells.at(i).rightJustified(kWidths[i]));
    out << Qt::endl;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    out << "22 lanes of 1920 px, 10 s to cross, 250 to 950 px wide" << Qt::endl;
    print(
        out,
        {QString(), u"starts a"_s, u"against"_s, u"overlapping at"_s, u"ns a placement"_s, u"placements"_s});
    print(out,
          {QString(), u"lane-min"_s, u"busy flag"_s, u"20 a second"_s, u"at 200 living"_s, u"a second"_s});
    const double busy = startsPerLaneMinute(*busyFlagEngine(kStageHeight));
    for (const Make make : kEngines) {
        const std::unique_ptr<Engine> engine = make(kStageHeight);
        const double starts = startsPerLaneMinute(*engine);
        const Crowd many = crowd(*make(kStageHeight), 20);
        const double cost = nanosecondsAPlacement(make, 200);
        print(out,
              {QString::fromLatin1(engine->name()), number(starts, 2), number(starts / busy, 2) + u'x',
               u"%1 of %2"_s.arg(many.overlapping).arg(many.shown), number(cost, 0), number(1e9 / cost, 0)});
    }
    return 0;
}
