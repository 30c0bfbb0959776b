// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flight.h"
#include "screen/framebeat.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

using namespace barrage;

namespace {

constexpr double kSpeed = 0.24; // px a ms: a text that crosses 1920 px in 8 s

// A display that shows frames at an even rate, while the program gets to know of each a little late.
class Monitor
{
public:
    explicit Monitor(double rate)
        : m_interval(1000 / rate)
        , m_now(std::make_shared<double>(0))
        , m_beat([now = m_now] { return *now; }, true)
    {
        m_beat.setInterval(m_interval);
        m_beat.setFlying(true);
    }

    // The time that the next frame is drawn for; `missed` intervals are lost before it.
    double frame(int missed = 0)
    {
        m_vsync += (1 + missed) * m_interval;
        *m_now = m_vsync + jitter();
        m_beat.presented();
        *m_now += 0.5; // until the scene is rendered
        return m_beat.frameTime();
    }

    double vsync() const { return m_vsync; }
    double interval() const { return m_interval; }

private:
    double jitter() { return m_random.bounded(1000) / 1000.0; } // ms

    double m_interval;
    std::shared_ptr<double> m_now;
    FrameBeat m_beat;
    double m_vsync = 0;
    QRandomGenerator m_random {42};
};

// How far each of 300 steps is from an even one, in px, sorted.
std::vector<double> stepErrors(Monitor &monitor)
{
    for (int i = 0; i < 300; ++i)
        monitor.frame(); // until it has found the rhythm
    std::vector<double> errors;
    double last = monitor.frame();
    for (int i = 0; i < 300; ++i) {
        const double time = monitor.frame();
        errors.push_back(std::abs(time - last - monitor.interval()) * kSpeed);
        last = time;
    }
    std::ranges::sort(errors);
    return errors;
}

} // namespace

// Motion as a hall sees it: the frames of a display in our hands.
class TestMotion : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreEven_data()
    {
        QTest::addColumn<double>("rate");
        QTest::newRow("60 Hz") << 60.0;
        QTest::newRow("144 Hz") << 144.0;
    }

    void stepsAreEven()
    {
        QFETCH(double, rate);
        Monitor monitor(rate);
        const std::vector<double> errors = stepErrors(monitor);
        QVERIFY2(errors.at(errors.size() * 99 / 100) <= 0.02,
                 qPrintable(QString::number(errors.at(errors.size() * 99 / 100))));
    }

    void theSpeedIsThatOfTheClockAtEveryRate_data() { stepsAreEven_data(); }

    void theSpeedIsThatOfTheClockAtEveryRate()
    {
        QFETCH(double, rate);
        Monitor monitor(rate);
        const double first = monitor.frame();
        const double began = monitor.vsync();
        double last = first;
        for (int i = 0; i < 10 * rate; ++i)
            last = monitor.frame();
        QVERIFY(std::abs((last - first) - (monitor.vsync() - began)) < 2);
    }

    void afterAStallNothingDriftsAndNothingRaces()
    {
        Monitor monitor(60);
        for (int i = 0; i < 300; ++i)
            monitor.frame();
        const double before = monitor.frame();
        const double ahead = before - monitor.vsync();
        const double after = monitor.frame(12); // 200 ms
        QVERIFY(std::abs(after - before - 13 * monitor.interval()) < 1.5);
        double last = after;
        for (int i = 0; i < 60; ++i) {
            const double time = monitor.frame();
            QVERIFY(std::abs(time - last - monitor.interval()) < 1.5); // no burst to catch up
            last = time;
        }
        QVERIFY(std::abs((last - monitor.vsync()) - ahead) < 1.5);
    }

    void timeNeverGoesBack()
    {
        Monitor monitor(60);
        QRandomGenerator random(7);
        double last = 0;
        for (int i = 0; i < 2'000; ++i) {
            const double time = monitor.frame(random.bounded(10) == 0 ? int(random.bounded(70)) : 0);
            QVERIFY(time >= last);
            last = time;
        }
    }

    void withAClockOfOnesOwnFramesAreExact()
    {
        double now = 0;
        FrameBeat beat([&now] { return now; }, false);
        beat.setFlying(true);
        const Flight flight
            = flightOf(MessageId(1), {.width = 320, .height = 60, .duration = 8'000}, 1920, 0);
        for (int frame = 0; frame < 300; ++frame) {
            now = frame * 1000.0 / 60;
            QCOMPARE(xAt(flight, beat.frameTime()), 1920 - (1920 + 320) * now / 8'000);
            beat.presented();
        }
    }
};

QTEST_GUILESS_MAIN(TestMotion)
#include "tst_motion.moc"
