// SPDX-License-Identifier: GPL-3.0-or-later
#include "host.h"
#include "room/room.h"
#include "support/fakephone.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace barrage;

// The whole server half on its own threads, with a real file and real sockets.
class HostTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsWhatItAcknowledged();
    void whatWaitedStillWaits();
    void nothingFliesAgainAfterARestart();
    void aPhoneIsKnownAgain();
    void stopsWithMessagesInFlight();
    void stopsBeforeItListens();
    void saysWhyTheFolderCantBeUsed();
    void theModeOfLastTimeIsKept();

private:
    void start(std::optional<InterceptorMode> mode = {});
    void stop();

    std::optional<QTemporaryDir> m_folder;
    std::optional<Host> m_host;
    quint16 m_port = 0;
};

void HostTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
}

void HostTest::cleanup()
{
    m_host.reset();
}

void HostTest::start(std::optional<InterceptorMode> mode)
{
    HostOptions options;
    options.dataDir = m_folder->path();
    options.address = QHostAddress(QHostAddress::LocalHost);
    options.port = 0;
    options.mode = mode;
    m_host.emplace(options);
    QVERIFY(m_host->open());
    const Result<quint16> port = m_host->listen();
    QVERIFY(port);
    m_port = port.value();
}

void HostTest::stop()
{
    QSignalSpy stopped(&*m_host, &Host::stopped);
    m_host->stop();
    m_host->stop(); // an impatient host asks twice
    QTRY_COMPARE(stopped.count(), 1);
    m_host.reset();
}

void HostTest::keepsWhatItAcknowledged()
{
    start(InterceptorMode::Open);
    FakePhone phone(m_port);
    QVERIFY(!phone.hello(u"Ada"_s).isEmpty());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(phone.say(QString::number(i), u"你好 👋"_s).value(u"cmd"_s).toString(), u"ack"_s);
    stop();
    QCOMPARE(phone.closeCode(), 1001);
    start();
    const QList<Message> kept = m_host->snapshot().recent;
    QCOMPARE(kept.size(), 5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(kept.at(i).seq, i + 1);
        QCOMPARE(kept.at(i).text, u"你好 👋"_s);
        QCOMPARE(kept.at(i).fromName, u"Ada"_s);
    }
}

void HostTest::whatWaitedStillWaits()
{
    start(InterceptorMode::Approve);
    FakePhone phone(m_port);
    QVERIFY(!phone.hello().isEmpty());
    QCOMPARE(phone.say(u"a"_s, u"please"_s).value(u"state"_s).toString(), u"waiting"_s);
    stop();
    start();
    QCOMPARE(m_host->snapshot().waiting.size(), 1);
    QSignalSpy fly(m_host->room(), &Room::fly);
    Room *room = m_host->room();
    const MessageId id = m_host->snapshot().waiting.first().id;
    QMetaObject::invokeMethod(room, [=] { room->decide({id}, DecisionKind::Approve, u"Mia"_s); });
    QTRY_COMPARE(fly.count(), 1);
}

void HostTest::nothingFliesAgainAfterARestart()
{
    start(InterceptorMode::Open);
    {
        QSignalSpy fly(m_host->room(), &Room::fly);
        FakePhone phone(m_port);
        QVERIFY(!phone.hello().isEmpty());
        QVERIFY(!phone.say(u"a"_s, u"once"_s).isEmpty());
        QTRY_COMPARE(fly.count(), 1);
    }
    stop();
    start(InterceptorMode::Open);
    QSignalSpy fly(m_host->room(), &Room::fly);
    Room *room = m_host->room();
    QMetaObject::invokeMethod(room, &Room::announce, Qt::BlockingQueuedConnection);
    FakePhone phone(m_port);
    QVERIFY(!phone.hello().isEmpty());
    QVERIFY(!phone.say(u"a"_s, u"another"_s).isEmpty()); // of another phone
    QTRY_COMPARE(fly.count(), 1);
    QCOMPARE(fly.first().first().value<Message>().text, u"another"_s);
}

void HostTest::aPhoneIsKnownAgain()
{
    start(InterceptorMode::Open);
    FakePhone phone(m_port);
    const int equipment = phone.hello(u"Ada"_s).value(u"equipment"_s).toInt();
    QVERIFY(!phone.say(u"a"_s, u"hello"_s).isEmpty());
    stop();
    start();
    FakePhone again(m_port);
    again.secret = phone.secret;
    const QJsonObject welcome = again.hello();
    QCOMPARE(welcome.value(u"equipment"_s).toInt(), equipment);
    QCOMPARE(welcome.value(u"name"_s).toString(), u"Ada"_s);
    QCOMPARE(welcome.value(u"own"_s).toArray().size(), 1);
    QCOMPARE(again.say(u"a"_s, u"hello"_s).value(u"seq"_s).toInt(), 1); // the resend of before
}

void HostTest::stopsWithMessagesInFlight()
{
    start(InterceptorMode::Open);
    FakePhone phone(m_port);
    QVERIFY(!phone.hello().isEmpty());
    for (int i = 0; i < 5; ++i)
        phone.send({{u"cmd"_s, u"say"_s}, {u"id"_s, QString::number(i)}, {u"text"_s, u"in flight"_s}});
    stop();
    int acknowledged = 0;
    while (!phone.hasNo(u"ack"_s))
        acknowledged += !phone.take(u"ack"_s).isEmpty();
    start();
    QVERIFY(m_host->snapshot().recent.size() >= acknowledged);
}

void HostTest::stopsBeforeItListens()
{
    HostOptions options;
    options.dataDir = m_folder->path();
    m_host.emplace(options);
    QVERIFY(m_host->open());
    stop();
}

void HostTest::saysWhyTheFolderCantBeUsed()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    HostOptions options;
    options.dataDir = m_folder->filePath(u"file/below"_s);
    m_host.emplace(options);
    const Status status = m_host->open();
    QVERIFY(!status);
    QCOMPARE(status.error().code, u"store_unavailable"_s);
    QVERIFY(status.error().text.contains(options.dataDir));
}

void HostTest::theModeOfLastTimeIsKept()
{
    start();
    QCOMPARE(m_host->snapshot().mode, InterceptorMode::Approve); // at first, a person decides
    stop();
    start(InterceptorMode::Open);
    stop();
    start();
    QCOMPARE(m_host->snapshot().mode, InterceptorMode::Open);
}

QTEST_GUILESS_MAIN(HostTest)
#include "tst_host.moc"
