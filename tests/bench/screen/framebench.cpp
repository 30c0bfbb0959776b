// SPDX-License-Identifier: GPL-3.0-or-later
// framebench ENGINE N steady|churn: what the processor does for a frame, without any pixels (the null RHI).
// ENGINE is "barrage" or "qml" (a Text with a NumberAnimation for each message, as one would begin). Prints
// microseconds a frame; run.mjs counts instructions instead, with callgrind, which are the same in each
// run.
#include "bench/screen/benchstage.h"
#include "bench/screen/nullwindow.h"
#include "core/limits.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

#if __has_include(<valgrind/callgrind.h>)
#    include <valgrind/callgrind.h>
#else
#    define CALLGRIND_TOGGLE_COLLECT
#endif

using namespace barrage::bench;

namespace {

constexpr double kFrameMs = 1000.0 / 60;
constexpr double kBatchMs = barrage::limits::kCrowdSheetMs;
constexpr int kFrames = 60;

// Until as many fly as ever will.
double warmUp(Contestant &contestant, NullWindow &window, int count)
{
    const int batches = int(kCrossMs / kBatchMs);
    double now = 0;
    double owed = 0;
    for (int batch = 0; batch < batches; ++batch, now += kBatchMs) {
        owed += double(count) / batches;
        contestant.prepare(static_cast<int>(owed), now);
        owed -= static_cast<int>(owed);
        contestant.setTime(now);
        window.frame(now);
    }
    return now;
}

void measuredFrame(Contestant &contestant, NullWindow &window, double now)
{
    CALLGRIND_TOGGLE_COLLECT;
    contestant.setTime(now);
    window.frame(now);
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
    if (arguments.size() != 4) {
        QTextStream(stderr) << "framebench barrage|qml N steady|churn" << Qt::endl;
        return 2;
    }
    const int count = arguments.at(2).toInt();
    const bool churn = arguments.at(3) == QLatin1String("churn");
    NullWindow window;
    const std::unique_ptr<Contestant> contestant
        = arguments.at(1) == QLatin1String("qml") ? naive(window.stage()) : ours(window.stage());
    double now = warmUp(*contestant, window, count);
    qint64 spent = 0;
    double owed = 0;
    double sinceBatch = 0;
    for (int frame = 0; frame < kFrames; ++frame, now += kFrameMs) {
        sinceBatch += kFrameMs;
        owed += churn ? double(count) / kCrossMs * kFrameMs : 0;
        if (sinceBatch >= kBatchMs && owed >= 1) {
            contestant->prepare(static_cast<int>(owed), now);
            owed -= static_cast<int>(owed);
            sinceBatch = 0;
        }
        QElapsedTimer timer;
        timer.start();
        measuredFrame(*contestant, window, now);
        spent += timer.nsecsElapsed();
    }
    QTextStream(stdout) << "frames=" << kFrames << " living=" << contestant->living()
                        << " us_per_frame=" << double(spent) / 1e3 / kFrames << Qt::endl;
    return 0;
}
