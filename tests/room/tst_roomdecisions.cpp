// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

namespace barrage {

class RoomDecisionsTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void approvesOnceAndFlies();
    void twoModeratorsCantDecideTwice();
    void rejects();
    void recallsBeforeTheCommit();
    void aNewRuleMeetsWhatIsOnItsWay();
    void aNewReplacementMeetsWhatIsOnItsWay();
    void aBrokenPatternIsRefused();
    void aBrokenStoredRuleHoldsEverything();
    void removedRulesNoLongerBlock();
    void renamesTheEvent();
    void tellsTheEvening();
};

void RoomDecisionsTest::approvesOnceAndFlies()
{
    m_room->setMode(InterceptorMode::Approve);
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(m_fly->count(), 0);
    const MessageId id = lastKept().id;
    m_room->decide({id}, DecisionKind::Approve, QStringLiteral("Mia"));
    QCOMPARE(m_fly->count(), 0); // not before it is stored
    settle();
    m_room->decide({id}, DecisionKind::Approve, QStringLiteral("Mia"));
    settle();
    QCOMPARE(flown(), QStringList {QStringLiteral("hello")});
    QCOMPARE(progress(), QStringList {QStringLiteral("passed")});
    QCOMPARE(m_store->decisions().size(), 1);
    QCOMPARE(lastKept().decidedBy, QStringLiteral("Mia"));
    QCOMPARE(lastKept().releasedAt, m_now);
}

void RoomDecisionsTest::twoModeratorsCantDecideTwice()
{
    m_room->setMode(InterceptorMode::Approve);
    say(QStringLiteral("hello"));
    settle();
    m_room->decide({lastKept().id}, DecisionKind::Reject, QStringLiteral("Mia"));
    m_room->decide({lastKept().id}, DecisionKind::Approve, QStringLiteral("Noor"));
    settle();
    QCOMPARE(m_fly->count(), 0);
    QCOMPARE(m_store->decisions().size(), 1);
    QCOMPARE(lastKept().decidedBy, QStringLiteral("Mia"));
}

void RoomDecisionsTest::rejects()
{
    m_room->setMode(InterceptorMode::Approve);
    say(QStringLiteral("hello"));
    settle();
    m_room->decide({lastKept().id}, DecisionKind::Reject, QStringLiteral("Mia"));
    settle();
    QCOMPARE(m_fly->count(), 0);
    QCOMPARE(progress(), QStringList {QStringLiteral("refused")});
}

void RoomDecisionsTest::recallsBeforeTheCommit()
{
    QSignalSpy recalled(m_room.get(), &Room::recalled);
    say(QStringLiteral("hello"));
    settle();
    m_store->setHeldBack(true);
    m_room->decide({lastKept().id}, DecisionKind::Recall, QStringLiteral("Mia"));
    QCOMPARE(recalled.count(), 1);
    QCOMPARE(m_changed->count(), 0);
    m_store->setHeldBack(false);
    QCOMPARE(progress(), QStringList {QStringLiteral("recalled")});
}

void RoomDecisionsTest::aNewRuleMeetsWhatIsOnItsWay()
{
    m_room->setMode(InterceptorMode::Filter);
    settle();
    m_store->setHeldBack(true);
    m_room->saveRule(ruleOf(QStringLiteral("bad"), RuleAction::Block));
    say(QStringLiteral("a bad word")); // judged before the rule is stored
    m_store->setHeldBack(false);
    settle();
    QCOMPARE(m_fly->count(), 0);
    QCOMPARE(lastKept().status, CheckStatus::Waiting);
}

void RoomDecisionsTest::aNewReplacementMeetsWhatIsOnItsWay()
{
    m_room->setMode(InterceptorMode::Filter);
    settle();
    m_store->setHeldBack(true);
    m_room->saveRule(ruleOf(QStringLiteral("rude"), RuleAction::Replace));
    say(QStringLiteral("a rude word"));
    m_store->setHeldBack(false);
    settle();
    QCOMPARE(m_fly->count(), 0); // it would have flown as it was written
    QCOMPARE(lastKept().status, CheckStatus::Waiting);
}

void RoomDecisionsTest::aBrokenPatternIsRefused()
{
    QSignalSpy refused(m_room.get(), &Room::ruleRefused);
    Rule broken = ruleOf(QStringLiteral("("), RuleAction::Block);
    broken.kind = QStringLiteral("regex");
    m_room->saveRule(broken);
    settle();
    QCOMPARE(refused.count(), 1);
    QVERIFY(!refused.constFirst().at(1).value<Error>().text.isEmpty());
    QVERIFY(m_store->rules().isEmpty());
}

void RoomDecisionsTest::aBrokenStoredRuleHoldsEverything()
{
    Snapshot snapshot;
    snapshot.mode = InterceptorMode::Filter;
    snapshot.rules = {ruleOf(QStringLiteral("("), RuleAction::Block)};
    snapshot.rules.first().kind = QStringLiteral("regex");
    snapshot.rules.first().id = RuleId(1);
    start(snapshot);
    QSignalSpy failed(m_room.get(), &Room::failed);
    m_room->announce();
    QCOMPARE(failed.constLast().constFirst().value<Error>().code, QStringLiteral("rule_broken"));
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(m_fly->count(), 0);
    QCOMPARE(lastKept().status, CheckStatus::Waiting);

    QSignalSpy mended(m_room.get(), &Room::mended);
    m_room->removeRules({RuleId(1)});
    settle();
    QCOMPARE(mended.constLast().constFirst().toString(), QStringLiteral("rule_broken"));
}

void RoomDecisionsTest::removedRulesNoLongerBlock()
{
    m_room->setMode(InterceptorMode::Filter);
    m_room->saveRule(ruleOf(QStringLiteral("bad"), RuleAction::Block));
    settle();
    say(QStringLiteral("bad"), QStringLiteral("a"));
    settle();
    m_room->removeRules({RuleId(1)});
    settle();
    say(QStringLiteral("bad"), QStringLiteral("b"));
    settle();
    QCOMPARE(m_fly->count(), 1);
}

void RoomDecisionsTest::renamesTheEvent()
{
    QSignalSpy changed(m_room.get(), &Room::eventChanged);
    m_room->rename(QStringLiteral("  Opening\nnight "));
    m_room->rename(QStringLiteral("   ")); // says nothing
    settle();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_room->event().title, QStringLiteral("Opening night"));
    QCOMPARE(m_store->event().title, QStringLiteral("Opening night"));
    m_room->rename(QString(500, u'x'));
    QCOMPARE(m_room->event().title.size(), limits::kTitleCharacters);
    settle();
}

void RoomDecisionsTest::tellsTheEvening()
{
    m_room->saveRule(ruleOf(QStringLiteral("bad"), RuleAction::Block));
    settle();
    said(QStringLiteral("good"), QStringLiteral("1"));
    said(QStringLiteral("bad"), QStringLiteral("2"));
    QSignalSpy told(m_room.get(), &Room::eveningTold);
    m_room->tellEvening();
    QCOMPARE(told.size(), 1);
    QStringList originals;
    for (const Message &each : told.at(0).at(0).value<QList<Message>>())
        originals.append(each.original);
    originals.sort();
    QCOMPARE(originals, QStringList({QStringLiteral("bad"), QStringLiteral("good")}));
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomDecisionsTest)
#include "tst_roomdecisions.moc"
