// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

namespace barrage {

class RoomSendersTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void slowMode();
    void aResendIsAnsweredWhateverHappened_data();
    void aResendIsAnsweredWhateverHappened();
    void duringAnOutageNobodyIsRefusedForGood();
    void bans();
    void bansTheAddressForNewIdentitiesOnly();
    void aMuteDuringAnOutageIsSavedAfterIt();
    void trustSkipsTheQueue();
    void panicHoldsTheTrustedToo();
    void oneAddressCantFillTheQueue();
    void whatIsCalledBackCountsForItsAddress();
    void tooManyIdentitiesAreHeld();
    void decidesAllOfASender();
    void holdsAutomatically_data();
    void holdsAutomatically();
    void heldOutlivesARestart();
    void theOperatorSpeaks();
    void plusesAndReactions();
    void firstOfItsSender();
};

void RoomSendersTest::slowMode()
{
    settings([](RoomSettings &settings) { settings.slowModeMs = 10'000; });
    said(QStringLiteral("one"), QStringLiteral("1"));
    m_now += 4'000;
    said(QStringLiteral("two"), QStringLiteral("2"));
    QCOMPARE(lastDecline(), QStringLiteral("slow_mode"));
    QCOMPARE(m_declined->constLast().constFirst().value<Decline>().retryMs, 6'000);
    m_now += 6'000;
    said(QStringLiteral("two"), QStringLiteral("2"));
    QCOMPARE(m_acknowledged->count(), 2);
}

void RoomSendersTest::aResendIsAnsweredWhateverHappened_data()
{
    QTest::addColumn<int>("obstacle");
    QTest::addColumn<bool>("inMemory");
    for (const bool inMemory : {true, false}) {
        const char *where = inMemory ? "memory" : "store";
        QTest::addRow("muted, in %s", where) << 0 << inMemory;
        QTest::addRow("banned, in %s", where) << 1 << inMemory;
        QTest::addRow("slow mode, in %s", where) << 2 << inMemory;
    }
}

void RoomSendersTest::aResendIsAnsweredWhateverHappened()
{
    QFETCH(int, obstacle);
    QFETCH(bool, inMemory);
    settings([](RoomSettings &settings) { settings.slowModeMs = 60'000; });
    const Message stored = said(QStringLiteral("hello"));
    if (!inMemory) {
        Snapshot snapshot; // of a room that remembers nothing
        snapshot.settings = m_store->settings();
        start(snapshot);
        m_store->adopt(stored);
    }
    if (obstacle == 0)
        m_room->mute(EquipmentId(1), m_now + 1'000, QStringLiteral("desk"));
    else if (obstacle == 1)
        m_room->ban(EquipmentId(1), m_now + 1'000, false, QStringLiteral("desk"));
    settle();
    const auto acknowledged = m_acknowledged->count();
    said(QStringLiteral("hello"));
    QCOMPARE(m_acknowledged->count(), acknowledged + 1);
    QCOMPARE(m_declined->count(), 0);
    said(QStringLiteral("another text"));
    QCOMPARE(lastDecline(), QStringLiteral("id_reused"));
}

// Whether it is a resend can't be told then, so it must not be taken for refused.
void RoomSendersTest::duringAnOutageNobodyIsRefusedForGood()
{
    m_room->mute(EquipmentId(1), m_now + 60'000, QStringLiteral("desk"));
    settle();
    m_store->setFailing(true);
    said(QStringLiteral("hello"));
    QCOMPARE(lastDecline(), QStringLiteral("store_unavailable"));
    m_store->setFailing(false);
    said(QStringLiteral("hello"));
    QCOMPARE(lastDecline(), QStringLiteral("muted"));
}

void RoomSendersTest::bans()
{
    QSignalSpy bans(m_room.get(), &Room::silencedChanged);
    m_room->ban(EquipmentId(1), m_now + 1'000, false, QStringLiteral("desk"));
    settle();
    QVERIFY(bans.isValid());
    QCOMPARE(bans.count(), 1);
    QCOMPARE(bans.constLast().constFirst().value<QList<Equipment>>().size(), 1);
    said(QStringLiteral("hello"));
    QCOMPARE(lastDecline(), QStringLiteral("banned"));
    m_room->ban(EquipmentId(1), 0, false, QStringLiteral("desk"));
    settle();
    QVERIFY(bans.constLast().constFirst().value<QList<Equipment>>().isEmpty());
    said(QStringLiteral("hello"));
    QCOMPARE(m_acknowledged->count(), 1);
}

void RoomSendersTest::bansTheAddressForNewIdentitiesOnly()
{
    enter(SessionId(2), "10.0.0.7");
    enter(SessionId(3), "10.0.0.7");
    m_room->ban(EquipmentId(2), m_now + 1'000, true, QStringLiteral("desk"));
    settle();
    said(QStringLiteral("hello"), QStringLiteral("a"), 3); // was here before
    QCOMPARE(m_acknowledged->count(), 1);
    const auto welcomed = m_welcomed->count();
    m_room->enrol(SessionId(4), {}, {}, "10.0.0.7");
    m_room->enrol(SessionId(5), QByteArray(32, 'a'), {}, "10.0.0.7"); // forged
    settle();
    QCOMPARE(m_welcomed->count(), welcomed);
    QCOMPARE(m_declined->count(), 2);
    QCOMPARE(lastDecline(), QStringLiteral("banned"));
    enter(SessionId(6), "10.0.0.8");
    QCOMPARE(m_welcomed->count(), welcomed + 1);
}

void RoomSendersTest::aMuteDuringAnOutageIsSavedAfterIt()
{
    m_store->setFailing(true);
    m_room->mute(EquipmentId(1), m_now + 60'000, QStringLiteral("desk"));
    settle();
    QCOMPARE(m_store->equipment().constFirst().mutedUntil, 0);
    m_store->setFailing(false);
    QTRY_COMPARE(m_store->equipment().constFirst().mutedUntil, m_now + 60'000);
}

void RoomSendersTest::trustSkipsTheQueue()
{
    m_room->saveRule(ruleOf(QStringLiteral("bad"), RuleAction::Block));
    m_room->setMode(InterceptorMode::Approve);
    settings([](RoomSettings &settings) { settings.trustAfter = 2; });
    for (const QString &id : {QStringLiteral("1"), QStringLiteral("2")})
        decide(said(QStringLiteral("hello"), id).id, DecisionKind::Approve);
    QVERIFY(said(QStringLiteral("hello"), QStringLiteral("3")).status == CheckStatus::Passed);
    QVERIFY(said(QStringLiteral("bad"), QStringLiteral("4")).status == CheckStatus::Refused);
    m_room->undo(QStringLiteral("Mia")); // an approval less
    settle();
    QVERIFY(said(QStringLiteral("hello"), QStringLiteral("5")).status == CheckStatus::Waiting);
}

void RoomSendersTest::panicHoldsTheTrustedToo()
{
    m_room->setMode(InterceptorMode::Approve);
    settings([](RoomSettings &settings) { settings.trustAfter = 1; });
    decide(said(QStringLiteral("hello"), QStringLiteral("1")).id, DecisionKind::Approve);
    m_store->setHeldBack(true);
    say(QStringLiteral("on its way"), QStringLiteral("2"));
    m_room->say(QStringLiteral("the operator's, too"), QStringLiteral("Mia"));
    m_room->panic(1);
    m_store->setHeldBack(false);
    settle();
    QVERIFY(said(QStringLiteral("hello"), QStringLiteral("3")).status == CheckStatus::Waiting);
    QCOMPARE(flown(), QStringList {QStringLiteral("hello")});
    m_room->setMode(InterceptorMode::Approve);
    QVERIFY(said(QStringLiteral("hello"), QStringLiteral("4")).status == CheckStatus::Passed);
}

void RoomSendersTest::oneAddressCantFillTheQueue()
{
    m_room->setMode(InterceptorMode::Approve);
    enter(SessionId(2), "10.0.0.7");
    enter(SessionId(3), "10.0.0.7");
    for (int i = 0; i < limits::kWaitingPerAddress; ++i)
        say(QStringLiteral("hello"), QString::number(i), 2 + i % 2);
    settle();
    QCOMPARE(m_declined->count(), 0);
    said(QStringLiteral("one more"), QStringLiteral("x"), 3);
    QCOMPARE(lastDecline(), QStringLiteral("queue_full"));
    QCOMPARE(m_acknowledged->count(), limits::kWaitingPerAddress);
    said(QStringLiteral("from elsewhere"), QStringLiteral("x"), 1);
    QCOMPARE(m_acknowledged->count(), limits::kWaitingPerAddress + 1);
}

void RoomSendersTest::whatIsCalledBackCountsForItsAddress()
{
    m_room->setMode(InterceptorMode::Open);
    enter(SessionId(2), "10.0.0.7");
    for (int i = 0; i < limits::kWaitingPerAddress; ++i)
        say(QStringLiteral("hello"), QString::number(i), 2);
    settle();
    m_room->setMode(InterceptorMode::Approve);
    settle();
    said(QStringLiteral("one more"), QStringLiteral("x"), 2);
    QCOMPARE(lastDecline(), QStringLiteral("queue_full"));
}

void RoomSendersTest::tooManyIdentitiesAreHeld()
{
    for (int i = 0; i <= limits::kIdentitiesBurst; ++i)
        m_room->enrol(SessionId(2 + i), {}, {}, "10.0.0.7");
    settle();
    QVERIFY(said(QStringLiteral("hello"), QStringLiteral("a"), 2).status == CheckStatus::Passed);
    const qint64 last = 2 + limits::kIdentitiesBurst;
    QVERIFY(said(QStringLiteral("hello"), QStringLiteral("a"), last).status == CheckStatus::Waiting);
    for (int i = 0; i < limits::kApprovalsAgainstDoubt; ++i)
        decide(said(QStringLiteral("hello"), QString::number(i), last).id, DecisionKind::Approve);
    QVERIFY(said(QStringLiteral("hello"), QStringLiteral("z"), last).status == CheckStatus::Passed);
    m_now += 60'000 / limits::kIdentitiesPerMinute;
    enter(SessionId(last + 1), "10.0.0.7");
    QVERIFY(said(QStringLiteral("hello"), QStringLiteral("a"), last + 1).status == CheckStatus::Passed);
}

void RoomSendersTest::decidesAllOfASender()
{
    m_room->setMode(InterceptorMode::Approve);
    enter(SessionId(2));
    said(QStringLiteral("one"), QStringLiteral("1"), 1);
    said(QStringLiteral("two"), QStringLiteral("2"), 2);
    said(QStringLiteral("three"), QStringLiteral("3"), 1);
    m_room->decideAllOf(EquipmentId(1), DecisionKind::Approve, QStringLiteral("Mia"));
    settle();
    QCOMPARE(flown(), QStringList({QStringLiteral("one"), QStringLiteral("three")}));
}

void RoomSendersTest::holdsAutomatically_data()
{
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("blockedPercent");
    QTest::addColumn<int>("sameText");
    QTest::addColumn<QString>("text"); // %1: its number
    QTest::addColumn<int>("passes");   // of 30
    QTest::newRow("never") << 0 << 0 << 0 << QStringLiteral("hello") << 30;
    QTest::newRow("rate") << 10 << 0 << 0 << QStringLiteral("hello %1") << 10;
    QTest::newRow("same text") << 0 << 0 << 5 << QStringLiteral("HeLLo") << 5;
    QTest::newRow("different texts") << 0 << 0 << 5 << QStringLiteral("hello %1") << 30;
    QTest::newRow("blocked") << 0 << 50 << 0 << QStringLiteral("bad %1") << 0;
}

void RoomSendersTest::holdsAutomatically()
{
    QFETCH(int, perMinute);
    QFETCH(int, blockedPercent);
    QFETCH(int, sameText);
    QFETCH(QString, text);
    QFETCH(int, passes);
    m_room->saveRule(ruleOf(QStringLiteral("bad"), RuleAction::Block));
    m_room->setMode(InterceptorMode::Filter);
    settings([&](RoomSettings &settings) {
        settings.holdAtPerMinute = perMinute;
        settings.holdAtBlockedPercent = blockedPercent;
        settings.holdAtSameText = sameText;
    });
    QSignalSpy held(m_room.get(), &Room::heldAutomatically);
    for (int i = 0; i < 30; ++i) {
        const Message message
            = said(QString(text).replace(QStringLiteral("%1"), QString::number(i)), QString::number(i));
        m_room->markShown({message.id});
    }
    QCOMPARE(m_fly->count(), passes);
    const bool holds = perMinute || blockedPercent || passes < 30;
    QCOMPARE(held.count(), holds ? 1 : 0);
    QCOMPARE(m_room->heldBecause().isEmpty(), !holds);
    m_room->endAutoHold(QStringLiteral("Mia"));
    said(QStringLiteral("good"), QStringLiteral("x"));
    QCOMPARE(m_fly->count(), passes + 1);
}

void RoomSendersTest::heldOutlivesARestart()
{
    settings([](RoomSettings &settings) { settings.holdAtPerMinute = 1; });
    said(QStringLiteral("one"), QStringLiteral("1"));
    said(QStringLiteral("two"), QStringLiteral("2"));
    QVERIFY(!m_room->heldBecause().isEmpty());
    restart();
    QVERIFY(!m_room->heldBecause().isEmpty());
    m_room->endAutoHold(QStringLiteral("Mia"));
    settle();
    restart();
    QVERIFY(m_room->heldBecause().isEmpty());
}

void RoomSendersTest::theOperatorSpeaks()
{
    m_room->saveRule(ruleOf(QStringLiteral("bad"), RuleAction::Block));
    m_room->setMode(InterceptorMode::Approve);
    settle();
    m_room->say(QStringLiteral("Welcome!"), QStringLiteral("Mia"));
    settle();
    m_room->say(QStringLiteral("a bad word"), QStringLiteral("Mia"));
    settle();
    QSignalSpy failed(m_room.get(), &Room::failed);
    m_room->say(QString(limits::kTextCharacters + 1, u'x'), QStringLiteral("Mia"));
    settle();
    QCOMPARE(flown(), QStringList {QStringLiteral("Welcome!")});
    QVERIFY(m_fly->constFirst().at(1).value<Priority>() == Priority::Operator);
    QCOMPARE(failed.count(), 1);
}

void RoomSendersTest::plusesAndReactions()
{
    QSignalSpy pluses(m_room.get(), &Room::plusesChanged);
    QSignalSpy thrown(m_room.get(), &Room::reactionsThrown);
    QSignalSpy onScreen(m_room.get(), &Room::onScreenChanged);
    const MessageId id = said(QStringLiteral("hello")).id;
    m_room->plus(SessionId(1), id); // nobody has seen it
    settle();
    m_room->markShown({id});
    m_room->plus(SessionId(1), id);
    m_room->plus(SessionId(1), id);
    m_room->plus(SessionId(9), id); // not here
    QTRY_COMPARE(pluses.count(), 1);
    QCOMPARE(pluses.constFirst().at(1).toInt(), 1);
    QTRY_COMPARE(onScreen.count(), 1);
    QCOMPARE(m_room->onScreen().size(), 1);
    m_room->markLeft({id});
    QVERIFY(m_room->onScreen().isEmpty());
    for (int i = 0; i < 100; ++i)
        m_room->react(SessionId(1), Reaction::Heart);
    QTRY_COMPARE(thrown.count(), 1);
    QCOMPARE(thrown.constFirst().constFirst().value<QList<ReactionCount>>(),
             QList {ReactionCount({Reaction::Heart, limits::kReactionBurst})});
}

void RoomSendersTest::firstOfItsSender()
{
    said(QStringLiteral("one"), QStringLiteral("1"));
    said(QStringLiteral("two"), QStringLiteral("2"));
    QVERIFY(m_fly->at(0).at(1).value<Priority>() == Priority::First);
    QVERIFY(m_fly->at(1).at(1).value<Priority>() == Priority::Normal);
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomSendersTest)
#include "tst_roomsenders.moc"
