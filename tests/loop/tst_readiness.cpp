// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/readiness_linux.h"

#include "loop/epolldispatcher_linux.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <array>
#include <functional>
#include <memory>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace barrage;

namespace {

// One of two ends is watched, the other one is ours.
struct Watched final : ReadinessUser
{
    Watched() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()); }
    ~Watched()
    {
        readiness.reset();
        ::close(ends[0]);
        hangUp();
    }
    Q_DISABLE_COPY_MOVE(Watched)

    void begin() { readiness = std::make_unique<Readiness>(ends[0], *this); }
    void say() const { QCOMPARE(::write(ends[1], "x", 1), ssize_t(1)); }
    void hangUp() { ::close(std::exchange(ends[1], -1)); }
    void onReadable() override
    {
        ++reads;
        if (then)
            then();
    }
    void onWritable() override { ++writes; }

    std::array<int, 2> ends = {-1, -1};
    std::unique_ptr<Readiness> readiness;
    std::function<void()> then; // when it can be read
    int reads = 0;
    int writes = 0;
};

// Lets everything happen that is ready to.
void turn()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

// What happened, to be compared on the thread of the test.
using Seen = QList<bool>;
using Happening = Seen (*)();

Seen whatIsOn()
{
    Watched watched;
    watched.begin();
    watched.say();
    turn();
    const bool nothing = watched.reads + watched.writes == 0;
    watched.readiness->setReading(true);
    turn();
    const bool readOnly = watched.reads > 0 && watched.writes == 0;
    watched.readiness->setReading(false);
    watched.readiness->setWriting(true);
    watched.reads = 0;
    turn();
    return {nothing, readOnly, watched.reads == 0 && watched.writes > 0};
}

Seen aClosedEnd()
{
    Watched watched;
    watched.begin();
    watched.readiness->setReading(true);
    watched.readiness->setWriting(true);
    watched.hangUp();
    turn();
    return {watched.reads > 0, watched.writes > 0};
}

Seen goingWithinItsOwnCall()
{
    Watched watched;
    watched.begin();
    watched.readiness->setReading(true);
    watched.then = [&watched] { watched.readiness.reset(); };
    watched.say();
    turn();
    return {watched.reads == 1, watched.writes == 0};
}

Seen oneEndsTheOther()
{
    Watched first;
    Watched second;
    for (Watched *each : {&first, &second}) {
        each->begin();
        each->readiness->setReading(true);
        each->say();
    }
    first.then = [&] { first.readiness.reset(), second.readiness.reset(); };
    second.then = first.then;
    turn();
    return {first.reads + second.reads == 1};
}

// What was ready is closed within another one's call, and its number is given to a new connection.
Seen aDescriptorUsedAgain()
{
    Watched first;
    auto second = std::make_unique<Watched>();
    std::unique_ptr<Watched> third;
    for (Watched *each : {&first, second.get()}) {
        each->begin();
        each->readiness->setReading(true);
    }
    const int number = second->ends[0];
    first.then = [&] {
        first.readiness.reset();
        second.reset();
        third = std::make_unique<Watched>();
        third->begin();
        third->readiness->setReading(true);
    };
    first.say();
    second->say();
    turn();
    const bool same = third && third->ends[0] == number;
    const bool notMeant = third && third->reads == 0;
    third->say();
    turn();
    return {same, notMeant, third->reads > 0};
}

} // namespace

Q_DECLARE_METATYPE(Happening)

// Each on an event loop of ours, which the test itself runs on, and on Qt's own.
class TestReadiness : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isTold_data();
    void isTold();
};

void TestReadiness::isTold_data()
{
    QTest::addColumn<Happening>("happens");
    QTest::addColumn<bool>("ours");
    for (const bool ours : {true, false}) {
        const auto *const where = ours ? "our loop" : "Qt's loop";
        QTest::addRow("what is on, %s", where) << &whatIsOn << ours;
        QTest::addRow("a closed end, %s", where) << &aClosedEnd << ours;
        QTest::addRow("going within its own call, %s", where) << &goingWithinItsOwnCall << ours;
        QTest::addRow("one ends the other, %s", where) << &oneEndsTheOther << ours;
    }
    QTest::addRow("a descriptor used again, our loop") << &aDescriptorUsedAgain << true;
}

void TestReadiness::isTold()
{
    QFETCH(Happening, happens);
    QFETCH(bool, ours);
    Seen seen;
    if (ours) {
        seen = happens();
    } else {
        const std::unique_ptr<QThread> thread(QThread::create([&] { seen = happens(); }));
        thread->start();
        QVERIFY(thread->wait(20'000));
    }
    QCOMPARE(seen, Seen(seen.size(), true));
    QVERIFY(!seen.isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    QCoreApplication app(argc, argv);
    TestReadiness test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readiness.moc"
