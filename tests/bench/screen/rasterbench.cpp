// SPDX-License-Identifier: GPL-3.0-or-later
// rasterbench: microseconds to draw a bullet, in the mean of the sample messages, and how long each hostile
// text holds the raster thread at once, seen for the first time and again. All are of the thread's processor
// time, so that it does not count what else runs.
#include "bench/screen/samplemessages.h"
#include "bench/screen/threadtime.h"
#include "loop/memory.h"
#include "support/hostiletext.h"

#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <limits>
#include <vector>

using namespace barrage;
using namespace barrage::bench;

namespace {

// The fastest of three: what else runs on the machine takes its caches too.
double microseconds(BulletRaster &raster, const RasterJob &job)
{
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 3; ++i) {
        const double before = threadMicroseconds();
        raster.draw(job);
        best = std::min(best, threadMicroseconds() - before);
    }
    return best;
}

struct Times
{
    double mean = 0;
    double p99 = 0;
    double max = 0;
};

Times timesOf(std::vector<double> each)
{
    std::ranges::sort(each);
    double sum = 0;
    for (const double time : each)
        sum += time;
    return {sum / double(each.size()), each[each.size() * 99 / 100], each.back()};
}

Times sampleTimes(BulletRaster &raster, double sizeFactor)
{
    std::vector<double> each;
    int id = 0;
    const QList<SampleMessage> messages = sampleMessages();
    for (const SampleMessage &message : messages) {
        RasterJob job = jobFor(message, ++id);
        job.style.fontSize *= sizeFactor;
        each.push_back(microseconds(raster, job));
    }
    return timesOf(each);
}

QStringList hostileTexts()
{
    QStringList texts {
        QStringLiteral("\U0001f468\u200d").repeated(200),
        QStringLiteral("Z") + QStringLiteral("\u0300\u0316\u0335").repeated(600),
        QStringLiteral("\ufdfd").repeated(120),
        QStringLiteral("\U0001f469\U0001f3fd\u200d\U0001f692").repeated(120),
        QStringLiteral("\u05d0x").repeated(60),
        QStringLiteral("W").repeated(2000),
        QStringLiteral("\u0e01\u0e49\u0e49\u0e49").repeated(120),
        QStringLiteral("a\u2028").repeated(120),
    };
    HostileText source(1);
    for (int i = 0; i < 500; ++i)
        texts += source.next(120);
    return texts;
}

// The longest that each holds the raster thread at once.
std::vector<double> hostileTimes(BulletRaster &raster)
{
    std::vector<double> each;
    const QStringList texts = hostileTexts();
    for (const QString &text : texts) {
        RasterJob job;
        job.text = text;
        double longest = 0;
        for (bool done = false; !done;) {
            const double before = threadMicroseconds();
            done = raster.drawFurther(job).has_value();
            longest = std::max(longest, threadMicroseconds() - before);
        }
        each.push_back(longest);
    }
    return each;
}

void print(const char *name, const Times &times)
{
    QTextStream(stdout) << name << " mean_us=" << times.mean << " p99_us=" << times.p99
                        << " max_us=" << times.max << Qt::endl;
}

void printEach(const char *name, const std::vector<double> &times)
{
    QTextStream out(stdout);
    out << name;
    for (const double time : times)
        out << ' ' << qRound(time);
    out << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory(); // as the program does
    const QGuiApplication app(argc, argv);
    BulletRaster raster;
    raster.warmUp();
    const std::vector<double> hostile = hostileTimes(raster); // each for the first time in this process
    const std::vector<double> hostileAgain = hostileTimes(raster);
    sampleTimes(raster, 1); // what is cached, is cached
    print("raster", sampleTimes(raster, 1));
    print("raster_large", sampleTimes(raster, 2));
    printEach("hostile_us", hostile);
    printEach("hostile_again_us", hostileAgain);
    return 0;
}
