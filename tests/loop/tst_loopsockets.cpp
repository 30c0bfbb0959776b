// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/epolldispatcher_linux.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <array>
#include <memory>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace barrage;

namespace {

using Type = QSocketNotifier::Type;

// Two ends of one connection.
struct Pair
{
    Pair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()); }
    ~Pair()
    {
        for (int &end : ends)
            close(end);
    }
    Q_DISABLE_COPY_MOVE(Pair)

    static void close(int &end)
    {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
    void say() { QVERIFY(::write(ends[1], "x", 1) == 1); }
    void hear() const
    {
        char byte;
        QVERIFY(::read(ends[0], &byte, 1) == 1);
    }

    std::array<int, 2> ends = {-1, -1};
};

// Lets everything happen that is ready to.
void turn()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace

// Socket notifiers, and Qt's sockets on top of them. The tests themselves run on the event loop under test.
class TestLoopSockets : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsWhatIsReady();
    void disabledIsNotTold();
    void aClosedEndIsToldToEverybody_data();
    void aClosedEndIsToldToEverybody();
    void oneRemovesTheOther();
    void deletedInItsOwnActivation();
    void nestedLoopWithinAnActivation();
    void notifiersAreExcluded();
    void aDescriptorIsUsedAgain();
    void aDescriptorClosedTooEarlyIsUsedAgain();
    void whoCameAfterTheWaitIsNotMeant();

    void talksOverTcp();
    void waitsForASocket();
    void refusedConnectionIsTold();
    void manyConnectionsComeAndGo();
};

void TestLoopSockets::tellsWhatIsReady()
{
    Pair pair;
    QSocketNotifier read(pair.ends[0], Type::Read);
    QSocketNotifier write(pair.ends[0], Type::Write);
    QSignalSpy readable(&read, &QSocketNotifier::activated);
    QSignalSpy writable(&write, &QSocketNotifier::activated);
    turn();
    QCOMPARE(readable.count(), 0);
    QVERIFY(writable.count() > 0);
    write.setEnabled(false);
    writable.clear();
    pair.say();
    turn();
    QVERIFY(readable.count() > 1); // until it is read
    QCOMPARE(writable.count(), 0);
    pair.hear();
    readable.clear();
    turn();
    QCOMPARE(readable.count(), 0);
}

void TestLoopSockets::disabledIsNotTold()
{
    Pair pair;
    QSocketNotifier read(pair.ends[0], Type::Read);
    QSignalSpy readable(&read, &QSocketNotifier::activated);
    pair.say();
    for (int i = 0; i < 10; ++i) {
        read.setEnabled(false);
        turn();
        QCOMPARE(readable.count(), 0);
        read.setEnabled(true);
        turn();
        QVERIFY(readable.count() > 0);
        readable.clear();
    }
}

void TestLoopSockets::aClosedEndIsToldToEverybody_data()
{
    QTest::addColumn<Type>("type");
    QTest::newRow("who reads") << Type::Read;
    QTest::newRow("who writes") << Type::Write;
    QTest::newRow("who waits for exceptions") << Type::Exception;
}

void TestLoopSockets::aClosedEndIsToldToEverybody()
{
    QFETCH(Type, type);
    Pair pair;
    QSocketNotifier notifier(pair.ends[0], type);
    QSignalSpy told(&notifier, &QSocketNotifier::activated);
    Pair::close(pair.ends[1]);
    turn();
    QVERIFY(told.count() > 0);
}

// Both are ready in one wait.
void TestLoopSockets::oneRemovesTheOther()
{
    Pair pairs[2];
    std::unique_ptr<QSocketNotifier> notifiers[2];
    int told = 0;
    for (int i = 0; i < 2; ++i) {
        notifiers[i] = std::make_unique<QSocketNotifier>(pairs[i].ends[0], Type::Read);
        connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
            ++told;
            notifiers[1 - i].reset();
            notifiers[i]->setEnabled(false);
        });
        pairs[i].say();
    }
    turn();
    QCOMPARE(told, 1);
}

void TestLoopSockets::deletedInItsOwnActivation()
{
    Pair pair;
    auto *write = new QSocketNotifier(pair.ends[0], Type::Write);
    auto *read = new QSocketNotifier(pair.ends[0], Type::Read);
    bool wrong = false;
    connect(read, &QSocketNotifier::activated, this, [&] {
        delete write; // which is ready too
        delete read;
    });
    connect(write, &QSocketNotifier::activated, this, [&] { wrong = true; });
    pair.say();
    turn();
    QVERIFY(!wrong);
}

void TestLoopSockets::nestedLoopWithinAnActivation()
{
    Pair pairs[3];
    QList<int> told;
    std::unique_ptr<QSocketNotifier> notifiers[3];
    bool nested = false;
    for (int i = 0; i < 3; ++i) {
        notifiers[i] = std::make_unique<QSocketNotifier>(pairs[i].ends[0], Type::Read);
        connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
            pairs[i].hear();
            told.append(i);
            if (!std::exchange(nested, true)) {
                QEventLoop inner;
                QTimer::singleShot(2, &inner, &QEventLoop::quit);
                inner.exec();
            }
        });
        pairs[i].say();
    }
    turn();
    std::ranges::sort(told);
    QCOMPARE(told, (QList<int> {0, 1, 2})); // each once
}

void TestLoopSockets::notifiersAreExcluded()
{
    Pair pair;
    QSocketNotifier read(pair.ends[0], Type::Read);
    QSignalSpy readable(&read, &QSocketNotifier::activated);
    pair.say();
    QEventLoop loop;
    QTimer::singleShot(5, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeSocketNotifiers);
    QCOMPARE(readable.count(), 0);
    turn();
    QVERIFY(readable.count() > 0);
}

// As Qt's sockets do it: the notifier goes first.
void TestLoopSockets::aDescriptorIsUsedAgain()
{
    int number = -1;
    for (int round = 0; round < 200; ++round) {
        Pair pair;
        if (round == 0)
            number = pair.ends[0];
        QCOMPARE(pair.ends[0], number);
        QSocketNotifier read(number, Type::Read);
        QSignalSpy readable(&read, &QSocketNotifier::activated);
        if (round % 2)
            turn(); // or it never reaches the kernel
        pair.say();
        turn();
        QVERIFY(readable.count() > 0);
    }
}

void TestLoopSockets::aDescriptorClosedTooEarlyIsUsedAgain()
{
    for (int round = 0; round < 50; ++round) {
        auto pair = std::make_unique<Pair>();
        QSocketNotifier early(pair->ends[0], Type::Read);
        turn();
        pair.reset();
        early.setEnabled(false);
        Pair again;
        QSocketNotifier read(again.ends[0], Type::Read);
        QSignalSpy readable(&read, &QSocketNotifier::activated);
        again.say();
        turn();
        QVERIFY(readable.count() > 0);
    }
}

// What was ready is closed by another one's activation, and its number is given to a new connection.
void TestLoopSockets::whoCameAfterTheWaitIsNotMeant()
{
    Pair first;
    auto second = std::make_unique<Pair>();
    std::unique_ptr<Pair> third;
    auto old = std::make_unique<QSocketNotifier>(second->ends[0], Type::Read);
    QSocketNotifier read(first.ends[0], Type::Read);
    std::unique_ptr<QSocketNotifier> fresh;
    bool wrong = false;
    const auto replace = [&] {
        const int number = second ? second->ends[0] : -1;
        if (fresh)
            return;
        old.reset();
        second.reset();
        third = std::make_unique<Pair>();
        QCOMPARE(third->ends[0], number);
        fresh = std::make_unique<QSocketNotifier>(number, Type::Read);
        connect(fresh.get(), &QSocketNotifier::activated, this, [&] { wrong = true; });
    };
    connect(&read, &QSocketNotifier::activated, this, replace);
    // The order of one wait is that of becoming ready.
    first.say();
    second->say();
    turn();
    QVERIFY(fresh);
    QVERIFY(!wrong);
}

void TestLoopSockets::talksOverTcp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, this, [&heard, peer] {
            heard += peer->readAll();
            if (heard.size() == 1'000'000)
                peer->write("thanks");
        });
    });
    QTcpSocket socket;
    QSignalSpy answered(&socket, &QTcpSocket::readyRead);
    socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QTRY_COMPARE(socket.state(), QTcpSocket::ConnectedState);
    socket.write(QByteArray(1'000'000, 'x')); // more than the kernel takes at once
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(socket.readAll(), "thanks");
}

// Qt waits beside the loop there.
void TestLoopSockets::waitsForASocket()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(socket.waitForConnected(5'000));
    QVERIFY(server.waitForNewConnection(5'000));
    QTcpSocket *peer = server.nextPendingConnection();
    QVERIFY(peer);
    peer->write("hi");
    QVERIFY(peer->waitForBytesWritten(5'000) || peer->bytesToWrite() == 0);
    QVERIFY(socket.waitForReadyRead(5'000));
    QCOMPARE(socket.readAll(), "hi");
    socket.disconnectFromHost();
    QVERIFY(peer->waitForDisconnected(5'000) || peer->state() == QTcpSocket::UnconnectedState);
}

void TestLoopSockets::refusedConnectionIsTold()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    QTcpSocket socket;
    QSignalSpy failed(&socket, &QTcpSocket::errorOccurred);
    socket.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(socket.error(), QTcpSocket::ConnectionRefusedError);
}

void TestLoopSockets::manyConnectionsComeAndGo()
{
    QTcpServer server;
    server.setListenBacklogSize(1024);
    server.setMaxPendingConnections(1024);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int greeted = 0;
    int gone = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        while (QTcpSocket *peer = server.nextPendingConnection()) {
            connect(peer, &QTcpSocket::readyRead, peer, [peer] { peer->write(peer->readAll()); });
            connect(peer, &QTcpSocket::disconnected, this, [&gone, peer] {
                ++gone;
                peer->deleteLater();
            });
        }
    });
    constexpr int rounds = 12;
    constexpr int together = 200;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < together; ++i) {
            auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
            connect(socket.get(), &QTcpSocket::connected, socket.get(),
                    [s = socket.get()] { s->write("hello"); });
            connect(socket.get(), &QTcpSocket::readyRead, this, [&greeted, s = socket.get()] {
                greeted += s->readAll() == "hello";
                s->disconnectFromHost();
            });
            socket->connectToHost(QHostAddress::LocalHost, server.serverPort());
        }
        QTRY_COMPARE_WITH_TIMEOUT(greeted, (round + 1) * together, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(gone, (round + 1) * together, 20'000);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    QCoreApplication app(argc, argv);
    TestLoopSockets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loopsockets.moc"
