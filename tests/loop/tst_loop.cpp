// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/epolldispatcher_linux.h"
#include "loop/eventloop.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace barrage;

// Timers, posted events and other threads. The tests themselves run on the event loop under test.
class TestLoop : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itIsTheOneUnderTest();
    void queuedCallsComeInOrder();
    void whatASlotPostsIsNotSleptOver();
    void callsOfManyThreadsArrive();
    void pingPongBetweenThreads();
    void aThreadEndsWhenAsked();
    void nestedLoopEndsAlone();
    void deferredDeleteWaitsForItsLoop();

    void timersFireInTheOrderTheyAreDue();
    void timersNeverFireEarly();
    void repeatingTimerGoesOn();
    void missedTicksAreNotMadeUpFor();
    void zeroTimerLeavesTimeForOthers();
    void timerMayEndItself();
    void timerMayEndAnother();
    void timerIsDeletedInItsTimeout();
    void timerStartsAnewInItsTimeout();
    void timerDoesNotFireWithinItself();
    void timersAreExcluded();
    void timersAreTold();
};

void TestLoop::itIsTheOneUnderTest()
{
    QVERIFY(qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance()));
}

void TestLoop::queuedCallsComeInOrder()
{
    QList<int> arrived;
    constexpr int count = 200'000;
    for (int i = 0; i < count; ++i)
        QMetaObject::invokeMethod(
            this, [&arrived, i] { arrived.append(i); }, Qt::QueuedConnection);
    QTRY_COMPARE(arrived.size(), count);
    QVERIFY(std::ranges::is_sorted(arrived));
}

void TestLoop::whatASlotPostsIsNotSleptOver()
{
    QEventLoop loop;
    int left = 10'000;
    std::function<void()> next = [&] {
        if (--left == 0)
            return loop.quit();
        QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
    loop.exec();
    QCOMPARE(left, 0);
}

void TestLoop::callsOfManyThreadsArrive()
{
    constexpr int threads = 8;
    constexpr int calls = 5'000;
    int arrived = 0;
    QEventLoop loop;
    const auto arrive = [&] {
        if (++arrived == threads * calls)
            loop.quit();
    };
    QList<QThread *> all;
    for (int i = 0; i < threads; ++i)
        all.append(QThread::create([this, &arrive] {
            for (int call = 0; call < calls; ++call)
                QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
        }));
    for (QThread *thread : all)
        thread->start();
    loop.exec();
    QCOMPARE(arrived, threads * calls);
    for (QThread *thread : all) {
        QVERIFY(thread->wait());
        delete thread;
    }
}

void TestLoop::pingPongBetweenThreads()
{
    QThread other;
    useEventLoopForManySockets(other);
    QObject there;
    there.moveToThread(&other);
    other.start();
    int left = 2'000;
    QEventLoop loop; // which sleeps, as QTRY does not
    std::function<void()> ping;
    const auto pong = [&] { QMetaObject::invokeMethod(this, ping, Qt::QueuedConnection); };
    ping = [&] {
        if (--left == 0)
            return loop.quit();
        QMetaObject::invokeMethod(&there, pong, Qt::QueuedConnection);
    };
    ping();
    loop.exec();
    QCOMPARE(left, 0);
    other.quit();
    QVERIFY(other.wait());
}

// At any moment: before its loop runs, while it sleeps, while it is busy with itself.
void TestLoop::aThreadEndsWhenAsked()
{
    for (int round = 0; round < 200; ++round) {
        QThread thread;
        useEventLoopForManySockets(thread);
        QObject there;
        there.moveToThread(&thread);
        thread.start();
        const auto busy = [&there] {
            QMetaObject::invokeMethod(
                &there, [] {}, Qt::QueuedConnection);
        };
        if (round % 2)
            QMetaObject::invokeMethod(&there, busy, Qt::QueuedConnection);
        if (round % 3)
            QMetaObject::invokeMethod(
                &there, [] {}, Qt::BlockingQueuedConnection);
        thread.quit();
        QVERIFY(thread.wait(30'000));
    }
}

void TestLoop::nestedLoopEndsAlone()
{
    QEventLoop outer;
    QEventLoop inner;
    QStringList log;
    QTimer::singleShot(0, this, [&] {
        QTimer::singleShot(1, &inner, [&] {
            log << u"inner"_s;
            inner.quit();
        });
        inner.exec();
        log << u"between"_s;
        QTimer::singleShot(1, &outer, [&] {
            log << u"outer"_s;
            outer.quit();
        });
    });
    outer.exec();
    QCOMPARE(log, (QStringList {u"inner"_s, u"between"_s, u"outer"_s}));
}

void TestLoop::deferredDeleteWaitsForItsLoop()
{
    QEventLoop outer;
    QPointer<QObject> doomed(new QObject);
    bool livedThrough = false;
    QTimer::singleShot(0, this, [&] {
        doomed->deleteLater();
        QEventLoop inner;
        QTimer::singleShot(2, &inner, &QEventLoop::quit);
        inner.exec();
        livedThrough = !doomed.isNull();
    });
    connect(doomed, &QObject::destroyed, &outer, &QEventLoop::quit);
    outer.exec();
    QVERIFY(livedThrough);
    QVERIFY(doomed.isNull());
}

void TestLoop::timersFireInTheOrderTheyAreDue()
{
    QList<int> fired;
    for (const int ms : {30, 10, 20, 10, 0})
        QTimer::singleShot(ms, this, [&fired, ms] { fired.append(ms); });
    QTRY_COMPARE(fired, (QList<int> {0, 10, 10, 20, 30}));
}

void TestLoop::timersNeverFireEarly()
{
    for (const auto type : {Qt::PreciseTimer, Qt::CoarseTimer, Qt::VeryCoarseTimer}) {
        QTimer timer;
        timer.setTimerType(type);
        timer.setSingleShot(true);
        QElapsedTimer elapsed;
        qint64 after = -1;
        connect(&timer, &QTimer::timeout, this, [&] { after = elapsed.nsecsElapsed(); });
        elapsed.start();
        timer.start(25);
        QTRY_VERIFY(after >= 0);
        QVERIFY(after >= 25'000'000);
    }
}

void TestLoop::repeatingTimerGoesOn()
{
    QTimer timer;
    int ticks = 0;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(2);
    QTRY_VERIFY(ticks >= 10);
}

void TestLoop::missedTicksAreNotMadeUpFor()
{
    QTimer timer;
    int ticks = 0;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(1);
    QThread::msleep(50); // a stall
    QCoreApplication::processEvents();
    QCOMPARE(ticks, 1);
}

void TestLoop::zeroTimerLeavesTimeForOthers()
{
    QTimer zero;
    int zeros = 0;
    connect(&zero, &QTimer::timeout, this, [&] { ++zeros; });
    zero.start(0);
    bool queued = false;
    bool timed = false;
    QMetaObject::invokeMethod(
        this, [&] { queued = true; }, Qt::QueuedConnection);
    QTimer::singleShot(1, this, [&] { timed = true; });
    QTRY_VERIFY(queued && timed && zeros > 2);
}

void TestLoop::timerMayEndItself()
{
    QTimer timer;
    int ticks = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        ++ticks;
        timer.stop();
    });
    timer.start(0);
    bool later = false;
    QTimer::singleShot(20, this, [&] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(ticks, 1);
}

// Both are due at once; the first to fire ends the second.
void TestLoop::timerMayEndAnother()
{
    QTimer first;
    QTimer second;
    bool wrong = false;
    connect(&first, &QTimer::timeout, &second, &QTimer::stop);
    connect(&second, &QTimer::timeout, this, [&] { wrong = true; });
    first.start(1);
    second.start(1);
    QThread::msleep(5);
    bool later = false;
    QTimer::singleShot(10, this, [&] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!wrong);
}

void TestLoop::timerIsDeletedInItsTimeout()
{
    for (int round = 0; round < 100; ++round) {
        auto *timer = new QTimer;
        QPointer<QTimer> guard(timer);
        connect(timer, &QTimer::timeout, this, [timer] { delete timer; });
        timer->start(0);
        QTRY_VERIFY(guard.isNull());
    }
}

void TestLoop::timerStartsAnewInItsTimeout()
{
    QTimer timer;
    int ticks = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (++ticks < 5)
            timer.start(ticks);
        else
            timer.stop();
    });
    timer.start(0);
    QTRY_COMPARE(ticks, 5);
    QVERIFY(!timer.isActive());
}

void TestLoop::timerDoesNotFireWithinItself()
{
    QTimer timer;
    int depth = 0;
    int deepest = 0;
    int ticks = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        deepest = std::max(deepest, ++depth);
        ++ticks;
        QEventLoop inner;
        QTimer::singleShot(5, &inner, &QEventLoop::quit);
        inner.exec();
        --depth;
    });
    timer.start(1);
    QTRY_VERIFY(ticks >= 3);
    timer.stop();
    QTRY_COMPARE(depth, 0);
    QCOMPARE(deepest, 1);
}

void TestLoop::timersAreExcluded()
{
    bool fired = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { fired = true; });
    timer.start(0);
    QAbstractEventDispatcher::instance()->processEvents(QEventLoop::X11ExcludeTimers);
    QVERIFY(!fired);
    QTRY_VERIFY(fired);
}

void TestLoop::timersAreTold()
{
    QObject object;
    auto *dispatcher = QAbstractEventDispatcher::instance();
    const int id = object.startTimer(50'000, Qt::CoarseTimer);
    QCOMPARE(dispatcher->registeredTimers(&object).size(), 1);
    QCOMPARE(dispatcher->registeredTimers(&object).first().interval, 50'000);
    QVERIFY(dispatcher->remainingTime(id) > 10'000 && dispatcher->remainingTime(id) <= 50'000);
    object.killTimer(id);
    QVERIFY(dispatcher->registeredTimers(&object).isEmpty());
    QCOMPARE(dispatcher->remainingTime(id), -1);
}

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    QCoreApplication app(argc, argv);
    TestLoop test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loop.moc"
