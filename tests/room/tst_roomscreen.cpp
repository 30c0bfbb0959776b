// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

namespace barrage {

class RoomScreenTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void tellsWhatTheScreenShowed();
    void keepsTheRecallOfABulletJustShown();
    void tellsWhatTheScreenDropped();
    void holdsWhatWasClearedUnseen();
    void panicHoldsWhatIsOnItsWay_data();
    void panicHoldsWhatIsOnItsWay();
    void panicHoldsAnApprovalOnItsWay();
    void keepsTheSettingsOfEachScreen();
    void aScreenThatIsRemovedStaysAway();
};

void RoomScreenTest::tellsWhatTheScreenShowed()
{
    say(QStringLiteral("hello"));
    settle();
    m_room->markShown({lastKept().id, MessageId(99)});
    m_room->markShown({lastKept().id});
    settle();
    QCOMPARE(progress(), QStringList {QStringLiteral("shown")});
    QCOMPARE(lastKept().shownAt, m_now);
}

void RoomScreenTest::keepsTheRecallOfABulletJustShown()
{
    say(QStringLiteral("hello"));
    settle();
    m_store->setHeldBack(true);
    m_room->decide({lastKept().id}, DecisionKind::Recall, QStringLiteral("Mia"));
    m_room->markShown({lastKept().id});
    m_store->setHeldBack(false);
    settle();
    QCOMPARE(progress(), QStringList({QStringLiteral("shown"), QStringLiteral("recalled")}));
    QCOMPARE(idOf(progressOf(lastKept())), QStringLiteral("recalled"));
    QVERIFY(lastKept().shownAt);
}

void RoomScreenTest::tellsWhatTheScreenDropped()
{
    say(QStringLiteral("hello"));
    settle();
    m_room->markDropped({lastKept().id}, DropReason::Full);
    settle();
    QCOMPARE(progress(), QStringList {QStringLiteral("dropped")});
    QCOMPARE(lastKept().droppedAt, m_now);
}

void RoomScreenTest::holdsWhatWasClearedUnseen()
{
    say(QStringLiteral("hello"));
    settle();
    m_room->markDropped({lastKept().id}, DropReason::Cleared);
    settle();
    QCOMPARE(progress(), QStringList {QStringLiteral("waiting")});
    QCOMPARE(lastKept().status, CheckStatus::Waiting);
    QCOMPARE(lastKept().releasedAt, 0);
}

void RoomScreenTest::panicHoldsWhatIsOnItsWay_data()
{
    QTest::addColumn<InterceptorMode>("mode");
    QTest::newRow("open") << InterceptorMode::Open;
    QTest::newRow("filter") << InterceptorMode::Filter;
}

void RoomScreenTest::panicHoldsWhatIsOnItsWay()
{
    QFETCH(InterceptorMode, mode);
    m_room->setMode(mode);
    settle();
    m_store->setHeldBack(true);
    say(QStringLiteral("hello"));
    m_room->panic(1);
    QCOMPARE(m_room->mode(), InterceptorMode::Approve);
    m_store->setHeldBack(false);
    settle();
    QCOMPARE(m_acknowledged->count(), 1);
    QCOMPARE(m_fly->count(), 0);
    QCOMPARE(lastKept().status, CheckStatus::Waiting);
    QCOMPARE(m_store->mode(), InterceptorMode::Approve);

    m_room->decide({lastKept().id}, DecisionKind::Approve, QStringLiteral("Mia"));
    settle();
    QCOMPARE(flown(), QStringList {QStringLiteral("hello")});
    QCOMPARE(m_fly->constLast().at(1).toInt(), 1);
}

void RoomScreenTest::panicHoldsAnApprovalOnItsWay()
{
    m_room->setMode(InterceptorMode::Approve);
    say(QStringLiteral("hello"));
    settle();
    m_store->setHeldBack(true);
    m_room->decide({lastKept().id}, DecisionKind::Approve, QStringLiteral("Mia"));
    m_room->panic(1);
    m_store->setHeldBack(false);
    settle();
    QCOMPARE(m_fly->count(), 0);
    QCOMPARE(lastKept().status, CheckStatus::Waiting);
}

void RoomScreenTest::keepsTheSettingsOfEachScreen()
{
    ScreenSettings first;
    first.speed = 2;
    ScreenSettings second;
    second.display = QStringLiteral("HDMI-2");
    second.opacity = 7; // brought back to 1
    m_room->setScreenSettings(0, first);
    m_room->setScreenSettings(1, second);
    settle();
    restart();
    QSignalSpy told(m_room.get(), &Room::screenSettingsChanged);
    m_room->announce();
    QCOMPARE(told.size(), 2);
    second.opacity = 1;
    QCOMPARE(told.at(0).at(0).toInt(), 0);
    QCOMPARE(told.at(0).at(1).value<ScreenSettings>(), first);
    QCOMPARE(told.at(1).at(0).toInt(), 1);
    QCOMPARE(told.at(1).at(1).value<ScreenSettings>(), second);
}

void RoomScreenTest::aScreenThatIsRemovedStaysAway()
{
    m_room->setScreenSettings(0, {});
    m_room->setScreenSettings(1, {});
    m_room->setScreenSettings(limits::kScreens, {});
    QSignalSpy removed(m_room.get(), &Room::screenRemoved);
    m_room->removeScreen(1);
    m_room->removeScreen(1);
    m_room->removeScreen(0); // there is always one
    settle();
    QCOMPARE(removed.size(), 1);
    restart();
    QSignalSpy told(m_room.get(), &Room::screenSettingsChanged);
    m_room->announce();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toInt(), 0);
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomScreenTest)
#include "tst_roomscreen.moc"
