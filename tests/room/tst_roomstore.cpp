// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

namespace barrage {

class RoomStoreTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void declinesWhatTheStoreCantKeep();
    void aCommitInDoubtIsFoundByTheResend_data();
    void aCommitInDoubtIsFoundByTheResend();
    void aRefusedWriteIsNotTriedAgain();
    void aPanicDuringAnOutageIsSavedAfterIt();
    void flownBeforeARestartIsNotFlownAgain();
    void whatWaitedStillWaits();
};

void RoomStoreTest::declinesWhatTheStoreCantKeep()
{
    QSignalSpy failed(m_room.get(), &Room::failed);
    QSignalSpy mended(m_room.get(), &Room::mended);
    m_store->setFailing(true);
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(m_acknowledged->count(), 0);
    QCOMPARE(m_fly->count(), 0);
    const auto decline = m_declined->constFirst().constFirst().value<Decline>();
    QCOMPARE(decline.error.code, QStringLiteral("store_unavailable"));
    QCOMPARE(decline.clientId, QStringLiteral("a"));
    QVERIFY(decline.retryMs > 0);
    QCOMPARE(failed.constLast().constFirst().value<Error>().code, QStringLiteral("store_unavailable"));

    m_store->setFailing(false);
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(flown(), QStringList {QStringLiteral("hello")});
    QCOMPARE(mended.constLast().constFirst().toString(), QStringLiteral("store_unavailable"));
}

void RoomStoreTest::aCommitInDoubtIsFoundByTheResend_data()
{
    QTest::addColumn<InterceptorMode>("mode");
    QTest::newRow("open") << InterceptorMode::Open;
    QTest::newRow("approve") << InterceptorMode::Approve;
}

// The commit failed, and yet the message is in the file: it waits for a person, whatever the mode was.
void RoomStoreTest::aCommitInDoubtIsFoundByTheResend()
{
    QFETCH(InterceptorMode, mode);
    m_room->setMode(mode);
    settle();
    QSignalSpy added(m_room.get(), &Room::added);
    m_store->setFault(InstantStore::Fault::Doubt);
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(m_acknowledged->count(), 0);
    QCOMPARE(m_declined->count(), 1);
    m_store->setFault(InstantStore::Fault::None);
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(m_acknowledged->count(), 1);
    QCOMPARE(added.count(), 1);
    QCOMPARE(m_fly->count(), 0);
    m_room->decide({lastKept().id}, DecisionKind::Approve, QStringLiteral("Mia"));
    settle();
    QCOMPARE(m_fly->count(), 1);
}

void RoomStoreTest::aRefusedWriteIsNotTriedAgain()
{
    QSignalSpy failed(m_room.get(), &Room::failed);
    m_store->setFault(InstantStore::Fault::Refusal);
    say(QStringLiteral("hello"));
    settle();
    const auto decline = m_declined->constFirst().constFirst().value<Decline>();
    QCOMPARE(decline.error.code, QStringLiteral("bad_message"));
    QCOMPARE(decline.retryMs, 0);
    QCOMPARE(failed.count(), 0); // nothing that the host could mend
}

void RoomStoreTest::aPanicDuringAnOutageIsSavedAfterIt()
{
    say(QStringLiteral("hello"), QStringLiteral("a"));
    settle();
    m_store->setFailing(true);
    m_room->panic(1);
    m_room->markDropped({lastKept().id}, DropReason::Cleared);
    settle();
    QVERIFY(m_store->mode() != InterceptorMode::Approve);
    m_store->setFailing(false);
    say(QStringLiteral("the disk is back"), QStringLiteral("b"));
    settle();
    QTRY_COMPARE(m_store->mode(), InterceptorMode::Approve);
    QTRY_COMPARE(m_store->messages().constFirst().status, CheckStatus::Waiting);
}

void RoomStoreTest::flownBeforeARestartIsNotFlownAgain()
{
    say(QStringLiteral("hello"));
    settle();
    Snapshot snapshot;
    snapshot.mode = InterceptorMode::Open;
    snapshot.recent = m_store->messages();
    start(snapshot);
    m_room->announce();
    m_room->decide({MessageId(1)}, DecisionKind::Approve, QStringLiteral("Mia"));
    settle();
    QCOMPARE(m_fly->count(), 0);
}

void RoomStoreTest::whatWaitedStillWaits()
{
    m_room->setMode(InterceptorMode::Approve);
    say(QStringLiteral("hello"));
    settle();
    Snapshot snapshot;
    snapshot.waiting = m_store->messages();
    std::unique_ptr<InstantStore> kept = std::move(m_store);
    start(snapshot);
    m_room->setMode(InterceptorMode::Open);
    settle();
    QCOMPARE(m_fly->count(), 0); // an open door lets in who comes now
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomStoreTest)
#include "tst_roomstore.moc"
