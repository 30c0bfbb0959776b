// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/gathering.h"

#include <QTest>

using namespace barrage;
using namespace std::chrono_literals;

namespace {

using Clock = Gathering::Clock;

// Wakes so many times, so far apart, each finding so many events. Returns the longest pause that was asked
// for.
Clock::duration longestPause(Gathering &gathering, Clock::time_point &now, int wakes, Clock::duration apart,
                             std::size_t events)
{
    Clock::duration longest {};
    for (int i = 0; i < wakes; ++i) {
        const auto pause = gathering.pause(now);
        longest = std::max(longest, pause);
        now += std::max(pause, apart);
        gathering.woke(now, events);
    }
    return longest;
}

} // namespace

class TestGathering : public QObject
{
    Q_OBJECT

private slots:
    void aLoneMessageWaitsForNothing()
    {
        Gathering gathering;
        Clock::time_point now {1h};
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(longestPause(gathering, now, 4, 50us, 1), Clock::duration::zero());
            now += 5ms;
        }
    }

    void aCrowdIsLookedAtOnceASpan()
    {
        Gathering gathering;
        Clock::time_point now {1h};
        longestPause(gathering, now, 20, 200us, 5);
        const auto before = now;
        QVERIFY(longestPause(gathering, now, 100, 0us, 5) <= Gathering::kSpan);
        QVERIFY(now - before >= 99 * Gathering::kSpan);
    }

    void pausesThatBringNothingEnd()
    {
        Gathering gathering;
        Clock::time_point now {1h};
        longestPause(gathering, now, 20, 200us, 5);
        longestPause(gathering, now, 6, 0us, 1);
        QCOMPARE(longestPause(gathering, now, 4, 5ms, 1), Clock::duration::zero());
    }

    void whoIsBusyAnywayIsNotPaused()
    {
        Gathering gathering;
        Clock::time_point now {1h};
        longestPause(gathering, now, 20, 200us, 5);
        now += Gathering::kSpan;
        QCOMPARE(gathering.pause(now), Clock::duration::zero());
    }
};

QTEST_APPLESS_MAIN(TestGathering)
#include "tst_gathering.moc"
