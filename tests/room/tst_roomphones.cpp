// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

namespace barrage {

class RoomPhonesTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void decidesByMode_data();
    void decidesByMode();
    void acknowledgesAfterTheCommit();
    void answersAResendTheSame();
    void refusesAReusedId();
    void numbersWithoutGaps();
    void declinesWhenTheQueueIsFull();
    void declinesTheMuted();
    void findsAnEquipmentBySecret();
    void aForgedSecretGetsANewIdentity();
    void aSessionThatLeftMeanwhileIsNotPresent();
};

void RoomPhonesTest::decidesByMode_data()
{
    QTest::addColumn<InterceptorMode>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("acknowledgedAs");
    QTest::addColumn<QStringList>("flies");

    const auto row
        = [](const char *name, InterceptorMode mode, const char *text, const char *as, QStringList flies) {
              QTest::newRow(name) << mode << QString::fromUtf8(text) << QString::fromUtf8(as) << flies;
          };
    row("open: shown", InterceptorMode::Open, "hello", "passed", {QStringLiteral("hello")});
    row("open: rules do not apply", InterceptorMode::Open, "a bad word", "passed",
        {QStringLiteral("a bad word")});
    row("filter: innocent", InterceptorMode::Filter, "hello", "passed", {QStringLiteral("hello")});
    row("filter: blocked", InterceptorMode::Filter, "a bad word", "refused", {});
    row("filter: held", InterceptorMode::Filter, "a doubtful word", "waiting", {});
    row("filter: replaced", InterceptorMode::Filter, "a rude word", "passed",
        {QStringLiteral("a **** word")});
    row("approve: waits", InterceptorMode::Approve, "hello", "waiting", {});
    row("approve: rules still block", InterceptorMode::Approve, "a bad word", "refused", {});
}

void RoomPhonesTest::decidesByMode()
{
    QFETCH(InterceptorMode, mode);
    QFETCH(QString, text);
    QFETCH(QString, acknowledgedAs);
    QFETCH(QStringList, flies);

    m_room->saveRule(ruleOf(QStringLiteral("bad"), RuleAction::Block));
    m_room->saveRule(ruleOf(QStringLiteral("doubtful"), RuleAction::Hold));
    m_room->saveRule(ruleOf(QStringLiteral("rude"), RuleAction::Replace));
    m_room->setMode(mode);
    settle();

    say(text);
    settle();
    QCOMPARE(m_acknowledged->count(), 1);
    const auto message = m_acknowledged->constFirst().constFirst().value<Message>();
    QCOMPARE(idOf(progressOf(message)), acknowledgedAs);
    QCOMPARE(message.original, text);
    QCOMPARE(flown(), flies);
    QCOMPARE(lastKept(), message);
}

void RoomPhonesTest::acknowledgesAfterTheCommit()
{
    m_store->setHeldBack(true);
    say(QStringLiteral("hello"));
    QCoreApplication::processEvents();
    QCOMPARE(m_acknowledged->count(), 0);
    QCOMPARE(m_fly->count(), 0);
    m_store->setHeldBack(false);
    QCOMPARE(m_acknowledged->count(), 1);
    QCOMPARE(m_fly->count(), 1);
}

void RoomPhonesTest::answersAResendTheSame()
{
    say(QStringLiteral("hello"));
    say(QStringLiteral("hello"));
    settle();
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(m_acknowledged->count(), 3);
    for (const auto &arguments : *m_acknowledged)
        QCOMPARE(arguments.constFirst().value<Message>().seq, 1);
    QCOMPARE(m_store->messages().size(), 1);
    QCOMPARE(m_fly->count(), 1);
}

void RoomPhonesTest::refusesAReusedId()
{
    say(QStringLiteral("hello"));
    say(QStringLiteral("another"));
    settle();
    QCOMPARE(m_acknowledged->count(), 1);
    QCOMPARE(m_declined->constFirst().constFirst().value<Decline>().error.code, QStringLiteral("id_reused"));
    QCOMPARE(flown(), QStringList {QStringLiteral("hello")});
}

void RoomPhonesTest::numbersWithoutGaps()
{
    for (int i = 0; i < 20; ++i)
        say(QStringLiteral("hello %1").arg(i), QString::number(i / 2 * 2)); // every second one reuses an id
    settle();
    QCOMPARE(m_acknowledged->count(), 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(m_acknowledged->at(i).constFirst().value<Message>().seq, i + 1);
}

void RoomPhonesTest::declinesWhenTheQueueIsFull()
{
    Snapshot snapshot;
    for (int i = 1; i <= limits::kWaiting; ++i) {
        Message message;
        message.id = MessageId(i);
        snapshot.waiting.append(message);
    }
    start(snapshot);
    say(QStringLiteral("one too many"));
    settle();
    QCOMPARE(m_declined->constFirst().constFirst().value<Decline>().error.code, QStringLiteral("queue_full"));
    QVERIFY(m_declined->constFirst().constFirst().value<Decline>().retryMs > 0);
}

void RoomPhonesTest::declinesTheMuted()
{
    m_room->mute(EquipmentId(1), m_now + 1'000, QStringLiteral("desk"));
    settle();
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(m_declined->constFirst().constFirst().value<Decline>().error.code, QStringLiteral("muted"));
    m_now += 1'000;
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(m_acknowledged->count(), 1);
}

void RoomPhonesTest::findsAnEquipmentBySecret()
{
    const QByteArray secret = m_welcomed->constFirst().constFirst().value<Welcome>().secret;
    QCOMPARE(secret.size(), 32);
    say(QStringLiteral("hello"));
    settle();
    m_room->leave(SessionId(1));
    m_room->enrol(SessionId(2), secret, {});
    settle();
    const auto welcome = m_welcomed->constLast().constFirst().value<Welcome>();
    QCOMPARE(welcome.equipment.id, EquipmentId(1));
    QCOMPARE(welcome.equipment.name, QStringLiteral("Ada"));
    QVERIFY(welcome.secret.isEmpty());
    QCOMPARE(welcome.own.size(), 1);
}

void RoomPhonesTest::aForgedSecretGetsANewIdentity()
{
    m_room->enrol(SessionId(2), QByteArray(32, 'a'), {});
    settle();
    const auto welcome = m_welcomed->constLast().constFirst().value<Welcome>();
    QCOMPARE(welcome.equipment.id, EquipmentId(2));
    QCOMPARE(welcome.secret.size(), 32);
    QVERIFY(welcome.secret != QByteArray(32, 'a'));
}

void RoomPhonesTest::aSessionThatLeftMeanwhileIsNotPresent()
{
    QSignalSpy presence(m_room.get(), &Room::presenceChanged);
    m_room->enrol(SessionId(2), {}, {});
    m_room->leave(SessionId(2));
    settle();
    QCOMPARE(presence.count(), 0);
    QCOMPARE(m_welcomed->count(), 1);
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomPhonesTest)
#include "tst_roomphones.moc"
