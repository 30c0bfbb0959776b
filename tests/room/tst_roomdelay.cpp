// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

namespace barrage {

class RoomDelayTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void waitsBeforeItFlies();
    void staysOffWhenTakenBack_data();
    void staysOffWhenTakenBack();
    void approvedByAPersonFliesInAnyMode();
    void aRestartSendsItBack();
    void stricterModeCallsBackTheUnseen();
    void anOutageAtTakeOffSendsItBack();
};

void RoomDelayTest::waitsBeforeItFlies()
{
    settings([](RoomSettings &settings) { settings.safetyDelayMs = 5'000; });
    QSignalSpy delayed(m_room.get(), &Room::delayed);
    QVERIFY(!said(QStringLiteral("hello")).releasedAt);
    QCOMPARE(m_acknowledged->count(), 1);
    QCOMPARE(delayed.constFirst().at(1).toLongLong(), m_now + 5'000);
    m_now += 4'999;
    QTest::qWait(3 * limits::kTakeOffMs); // it must look, and not let go
    QCOMPARE(m_fly->count(), 0);
    m_store->setHeldBack(true);
    m_now += 1;
    QTRY_VERIFY(!m_room->isIdle());
    QCOMPARE(m_fly->count(), 0); // not before its release is stored
    m_store->setHeldBack(false);
    QCOMPARE(m_fly->count(), 1);
    QCOMPARE(lastKept().releasedAt, m_now);
}

void RoomDelayTest::staysOffWhenTakenBack_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("progress");
    QTest::newRow("dump") << 0 << QStringLiteral("waiting");
    QTest::newRow("recall") << 1 << QStringLiteral("recalled");
    QTest::newRow("panic") << 2 << QStringLiteral("waiting");
    QTest::newRow("approve mode") << 3 << QStringLiteral("waiting");
    QTest::newRow("a rule blocks it now") << 4 << QStringLiteral("waiting");
}

void RoomDelayTest::staysOffWhenTakenBack()
{
    QFETCH(int, how);
    m_room->setMode(InterceptorMode::Filter);
    settings([](RoomSettings &settings) { settings.safetyDelayMs = 5'000; });
    const MessageId id = said(QStringLiteral("hello")).id;
    if (how == 0)
        m_room->dump(QStringLiteral("Mia"));
    else if (how == 1)
        m_room->decide({id}, DecisionKind::Recall, QStringLiteral("Mia"));
    else if (how == 2)
        m_room->panic(1);
    else if (how == 3)
        m_room->setMode(InterceptorMode::Approve);
    else
        m_room->saveRule(ruleOf(QStringLiteral("hello"), RuleAction::Block));
    settle();
    m_now += 10'000;
    QTRY_COMPARE(idOf(progressOf(lastKept())),
                 lastKept().recalledAt ? QLatin1String("recalled") : QLatin1String("waiting"));
    QTEST(QString(idOf(progressOf(lastKept()))), "progress");
    QTest::qWait(3 * limits::kTakeOffMs);
    QCOMPARE(m_fly->count(), 0);
}

void RoomDelayTest::approvedByAPersonFliesInAnyMode()
{
    m_room->setMode(InterceptorMode::Approve);
    settings([](RoomSettings &settings) { settings.safetyDelayMs = 5'000; });
    decide(said(QStringLiteral("hello")).id, DecisionKind::Approve);
    m_room->setMode(InterceptorMode::Approve);
    m_now += 5'000;
    QTRY_COMPARE(m_fly->count(), 1);
}

void RoomDelayTest::aRestartSendsItBack()
{
    settings([](RoomSettings &settings) { settings.safetyDelayMs = 5'000; });
    const MessageId id = said(QStringLiteral("hello")).id;
    restart();
    m_now += 10'000;
    QTest::qWait(3 * limits::kTakeOffMs);
    QCOMPARE(m_fly->count(), 0);
    settings([](RoomSettings &settings) { settings.safetyDelayMs = 0; });
    decide(id, DecisionKind::Approve);
    QCOMPARE(m_fly->count(), 1);
}

void RoomDelayTest::stricterModeCallsBackTheUnseen()
{
    const MessageId seen = said(QStringLiteral("seen"), QStringLiteral("1")).id;
    m_room->markShown({seen});
    const MessageId unseen = said(QStringLiteral("unseen"), QStringLiteral("2")).id;
    m_room->setMode(InterceptorMode::Approve);
    settle();
    QCOMPARE(m_recalled->count(), 1);
    QVERIFY(kept(unseen).status == CheckStatus::Waiting);
    QVERIFY(kept(seen).status == CheckStatus::Passed);
    decide(unseen, DecisionKind::Approve);
    m_room->setMode(InterceptorMode::Approve);
    settle();
    QVERIFY(kept(unseen).status == CheckStatus::Passed); // a person approved it
}

void RoomDelayTest::anOutageAtTakeOffSendsItBack()
{
    settings([](RoomSettings &settings) { settings.safetyDelayMs = 5'000; });
    said(QStringLiteral("hello"));
    m_store->setFailing(true);
    m_now += 5'000;
    QTRY_COMPARE(progress(), QStringList {QStringLiteral("waiting")});
    QCOMPARE(m_fly->count(), 0);
    m_store->setFailing(false);
    QTRY_VERIFY(lastKept().status == CheckStatus::Waiting);
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomDelayTest)
#include "tst_roomdelay.moc"
