// SPDX-License-Identifier: GPL-3.0-or-later
// framebench ENGINE N steady|churn FRAMES: what the processor does for a frame, without any pixels (the null
// RHI), as the mean of so many. ENGINE is "barrage" or "qml" (a Text with a NumberAnimation for each message,
// as one would begin). Prints microseconds a frame; run.mjs counts instructions instead, with callgrind,
// which are nearly the same in each run.
#include "bench/screen/benchstage.h"
#include "bench/screen/nullwindow.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

#if __has_include(<valgrind/callgrind.h>)
#    include <valgrind/callgrind.h>
#else
#    define CALLGRIND_START_INSTRUMENTATION
#    define CALLGRIND_TOGGLE_COLLECT
#endif

using namespace barrage::bench;

namespace {

constexpr double kFrameMs = 1000.0 / 60;
constexpr int kDrawnInWarmUp = 20; // of so many frames one

// Messages come one by one, as people write them: as many as keep `count` of them in flight.
class Crowd
{
public:
    Crowd(Contestant &contestant, int count)
        : m_contestant(contestant)
        , m_perFrame(count * kFrameMs / kCrossMs)
    {
    }

    void frame(double now)
    {
        m_owed += m_perFrame;
        m_contestant.prepare(static_cast<int>(m_owed), now);
        m_owed -= static_cast<int>(m_owed);
    }

private:
    Contestant &m_contestant;
    double m_perFrame;
    double m_owed = 0;
};

void makeFrame(Contestant &contestant, NullWindow &window, double now, bool drawn)
{
    contestant.setTime(now);
    window.setTime(now);
    if (drawn)
        window.draw();
}

// Until as many fly as ever will.
double warmUp(Contestant &contestant, Crowd &crowd, NullWindow &window)
{
    double now = 0;
    for (int frame = 0; now < kCrossMs; ++frame, now += kFrameMs) {
        crowd.frame(now);
        makeFrame(contestant, window, now, frame % kDrawnInWarmUp == 0);
    }
    window.draw(); // what has been uploaded by now is not counted
    return now;
}

void measure(Contestant &contestant, NullWindow &window, double now)
{
    CALLGRIND_TOGGLE_COLLECT;
    makeFrame(contestant, window, now, true);
    CALLGRIND_TOGGLE_COLLECT;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "rhi");
    qputenv("QSG_RHI_BACKEND", "null");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        QTextStream(stderr) << "framebench barrage|qml N steady|churn FRAMES" << Qt::endl;
        return 2;
    }
    const bool churn = arguments.at(3) == QLatin1String("churn");
    const int frames = arguments.at(4).toInt();
    NullWindow window;
    const std::unique_ptr<Contestant> contestant
        = arguments.at(1) == QLatin1String("qml") ? naive(window.stage()) : ours(window.stage());
    Crowd crowd(*contestant, arguments.at(2).toInt());
    double now = warmUp(*contestant, crowd, window);
    const int living = contestant->living();
    CALLGRIND_START_INSTRUMENTATION;
    QElapsedTimer timer;
    timer.start();
    for (int frame = 0; frame < frames; ++frame, now += kFrameMs) {
        if (churn)
            crowd.frame(now);
        measure(*contestant, window, now);
    }
    QTextStream(stdout) << "living=" << living << " to " << contestant->living()
                        << " us_per_frame=" << double(timer.nsecsElapsed()) / 1e3 / frames << Qt::endl;
    return 0;
}
