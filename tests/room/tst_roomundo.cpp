// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

namespace barrage {

class RoomUndoTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void undoes_data();
    void undoes();
    void undoesOneAfterTheOther();
    void undoesAtOnceWhatWasDecidedAtOnce_data();
    void undoesAtOnceWhatWasDecidedAtOnce();
    void undoesAWholeQueue();
    void undoesWhatIsStillOnItsWay();
    void undoesWhatARuleBlocked();
    void anUndoneApprovalIsNotShownTwice();
    void anUndoneEditWaitsWithItsOldText();
    void editsAreBounded_data();
    void editsAreBounded();
    void undoesMutesAndBans_data();
    void undoesMutesAndBans();
    void leavesAMuteThatSomebodyElseChanged();
    void leavesABanThatSomebodyElseWidened();
    void undoesAfterARestart();
    void writesDownWhatWasDecidedOn();
    void pinsOnlyWhatIsLetPass();
};

void RoomUndoTest::undoes_data()
{
    QTest::addColumn<DecisionKind>("first"); // before the decision; Undo: nothing
    QTest::addColumn<DecisionKind>("kind");
    QTest::addColumn<QString>("progress");
    QTest::addColumn<int>("flights");
    QTest::newRow("approve") << DecisionKind::Undo << DecisionKind::Approve << QStringLiteral("recalled")
                             << 1;
    QTest::newRow("reject") << DecisionKind::Undo << DecisionKind::Reject << QStringLiteral("waiting") << 0;
    QTest::newRow("recall") << DecisionKind::Approve << DecisionKind::Recall << QStringLiteral("passed") << 1;
    QTest::newRow("star") << DecisionKind::Undo << DecisionKind::Star << QStringLiteral("waiting") << 0;
}

void RoomUndoTest::undoes()
{
    QFETCH(DecisionKind, first);
    QFETCH(DecisionKind, kind);
    QFETCH(QString, progress);
    m_room->setMode(InterceptorMode::Approve);
    const MessageId id = said(QStringLiteral("hello")).id;
    if (first != DecisionKind::Undo)
        decide(id, first);
    decide(id, kind);
    m_room->undo(QStringLiteral("Noor")); // has decided nothing
    settle();
    QVERIFY(m_store->decisions().constLast().kind == kind);
    m_room->undo(QStringLiteral("Mia"));
    settle();
    QCOMPARE(idOf(progressOf(lastKept())), progress);
    QTEST(static_cast<int>(m_fly->count()), "flights");
    QVERIFY(!lastKept().starred);
    QVERIFY(m_store->decisions().constLast().undone == kind);
}

void RoomUndoTest::undoesOneAfterTheOther()
{
    m_room->setMode(InterceptorMode::Approve);
    const MessageId first = said(QStringLiteral("one"), QStringLiteral("1")).id;
    const MessageId second = said(QStringLiteral("two"), QStringLiteral("2")).id;
    decide(first, DecisionKind::Reject);
    decide(second, DecisionKind::Reject);
    m_room->undo(QStringLiteral("Mia"));
    settle();
    QVERIFY(kept(second).status == CheckStatus::Waiting);
    QVERIFY(kept(first).status == CheckStatus::Refused);
    m_room->undo(QStringLiteral("Mia"));
    m_room->undo(QStringLiteral("Mia")); // nothing is left
    settle();
    QVERIFY(kept(first).status == CheckStatus::Waiting);
    QCOMPARE(m_store->decisions().size(), 4);
}

void RoomUndoTest::undoesAtOnceWhatWasDecidedAtOnce_data()
{
    QTest::addColumn<bool>("allOfSender"); // as opposed to a selection
    QTest::addColumn<bool>("onTheWay");    // the store has not answered yet
    QTest::newRow("selection") << false << false;
    QTest::newRow("selection, on its way") << false << true;
    QTest::newRow("all of a sender") << true << false;
    QTest::newRow("all of a sender, on its way") << true << true;
}

void RoomUndoTest::undoesAtOnceWhatWasDecidedAtOnce()
{
    QFETCH(bool, allOfSender);
    QFETCH(bool, onTheWay);
    m_room->setMode(InterceptorMode::Approve);
    QList<MessageId> all;
    for (const QString &id : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")})
        all.append(said(QStringLiteral("text ") + id, id).id);
    decide(all.constFirst(), DecisionKind::Star); // an earlier step
    m_store->setHeldBack(onTheWay);
    if (allOfSender)
        m_room->decideAllOf(EquipmentId {1}, DecisionKind::Reject, QStringLiteral("Mia"));
    else
        m_room->decide(all, DecisionKind::Reject, QStringLiteral("Mia"));
    if (!onTheWay)
        settle();
    m_room->undo(QStringLiteral("Mia"));
    m_store->setHeldBack(false);
    settle();
    for (const MessageId id : std::as_const(all))
        QVERIFY(kept(id).status == CheckStatus::Waiting);
    QVERIFY(kept(all.constFirst()).starred);
}

void RoomUndoTest::undoesAWholeQueue()
{
    m_room->setMode(InterceptorMode::Approve);
    constexpr int kMany = 3'000;
    for (int n = 0; n < kMany; ++n)
        say(QStringLiteral("text"), QString::number(n));
    settle();
    QList<MessageId> all;
    for (const Message &each : m_store->messages())
        all.append(each.id);
    QCOMPARE(all.size(), kMany);
    m_room->decide(all, DecisionKind::Reject, QStringLiteral("Mia"));
    settle();
    QVERIFY(kept(all.constFirst()).status == CheckStatus::Refused);
    m_room->undo(QStringLiteral("Mia"));
    settle();
    for (const MessageId id : std::as_const(all))
        QVERIFY(kept(id).status == CheckStatus::Waiting);
}

void RoomUndoTest::undoesWhatIsStillOnItsWay()
{
    m_room->setMode(InterceptorMode::Approve);
    const MessageId id = said(QStringLiteral("hello")).id;
    m_store->setHeldBack(true);
    m_room->decide({id}, DecisionKind::Approve, QStringLiteral("Mia"));
    m_room->undo(QStringLiteral("Mia"));
    m_store->setHeldBack(false);
    settle();
    QCOMPARE(m_fly->count(), 0);
    QVERIFY(progressOf(lastKept()) != Progress::Passed);
}

void RoomUndoTest::undoesWhatARuleBlocked()
{
    m_room->saveRule(ruleOf(QStringLiteral("bad"), RuleAction::Block));
    m_room->setMode(InterceptorMode::Filter);
    settle();
    const MessageId id = said(QStringLiteral("a bad word")).id;
    m_room->undoDecision(id, QStringLiteral("Mia"));
    settle();
    QVERIFY(lastKept().status == CheckStatus::Waiting);
    decide(id, DecisionKind::Approve);
    QCOMPARE(m_fly->count(), 1); // what a person approves flies
}

void RoomUndoTest::anUndoneApprovalIsNotShownTwice()
{
    m_room->setMode(InterceptorMode::Approve);
    const MessageId id = said(QStringLiteral("hello")).id;
    decide(id, DecisionKind::Approve);
    m_room->markShown({id});
    m_room->undo(QStringLiteral("Mia"));
    settle();
    QCOMPARE(m_recalled->count(), 1);
    decide(id, DecisionKind::Approve);
    QCOMPARE(m_fly->count(), 1);
    m_room->showAgain(id, QStringLiteral("Mia"));
    settle();
    QCOMPARE(m_fly->count(), 2);
    m_room->showAgain(id, QStringLiteral("Mia")); // it is on its way
    settle();
    QCOMPARE(m_fly->count(), 2);
}

void RoomUndoTest::anUndoneEditWaitsWithItsOldText()
{
    m_room->setMode(InterceptorMode::Approve);
    const MessageId id = said(QStringLiteral("helo")).id;
    m_room->edit(id, QStringLiteral(" hello\n"), QStringLiteral("Mia"));
    settle();
    QCOMPARE(flown(), QStringList {QStringLiteral("hello")});
    QCOMPARE(lastKept().text, QStringLiteral("hello"));
    QCOMPARE(lastKept().original, QStringLiteral("helo"));
    m_room->undo(QStringLiteral("Mia"));
    settle();
    QCOMPARE(m_recalled->count(), 1);
    QCOMPARE(lastKept().text, QStringLiteral("helo"));
    QVERIFY(lastKept().status == CheckStatus::Waiting);
    decide(id, DecisionKind::Approve);
    QCOMPARE(m_fly->count(), 1); // it was on the screen before
}

void RoomUndoTest::editsAreBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("longest") << QString(limits::kTextCharacters, u'x') << true;
    QTest::newRow("too long") << QString(limits::kTextCharacters + 1, u'x') << false;
    QTest::newRow("empty") << QStringLiteral(" \n ") << false;
}

void RoomUndoTest::editsAreBounded()
{
    QFETCH(QString, text);
    QFETCH(bool, taken);
    m_room->setMode(InterceptorMode::Approve);
    QSignalSpy failed(m_room.get(), &Room::failed);
    m_room->edit(said(QStringLiteral("hello")).id, text, QStringLiteral("Mia"));
    settle();
    QCOMPARE(m_fly->count(), taken ? 1 : 0);
    QCOMPARE(failed.count(), taken ? 0 : 1);
}

void RoomUndoTest::undoesMutesAndBans_data()
{
    QTest::addColumn<bool>("bans");
    QTest::addColumn<bool>("ends"); // it is silent before, and the moderator ends that
    QTest::newRow("mute") << false << false;
    QTest::newRow("ban") << true << false;
    QTest::newRow("end of a mute") << false << true;
    QTest::newRow("end of a ban") << true << true;
}

void RoomUndoTest::undoesMutesAndBans()
{
    QFETCH(bool, bans);
    QFETCH(bool, ends);
    const auto silence = [&](qint64 until, const QString &by) {
        if (bans)
            m_room->ban(EquipmentId(1), until, true, by);
        else
            m_room->mute(EquipmentId(1), until, by);
        settle();
    };
    const qint64 before = ends ? m_now + 60'000 : 0;
    silence(before, QStringLiteral("Noor"));
    silence(ends ? 0 : m_now + 60'000, QStringLiteral("Mia"));
    m_room->undo(QStringLiteral("Mia"));
    settle();
    const Equipment saved = m_store->equipment().constFirst();
    QCOMPARE(bans ? saved.bannedUntil : saved.mutedUntil, before);
    const auto acknowledged = m_acknowledged->count();
    said(QStringLiteral("hello"));
    QCOMPARE(m_acknowledged->count(), acknowledged + (ends ? 0 : 1));
}

void RoomUndoTest::leavesAMuteThatSomebodyElseChanged()
{
    const MessageId star = said(QStringLiteral("hello")).id;
    decide(star, DecisionKind::Star);
    m_room->mute(EquipmentId(1), m_now + 60'000, QStringLiteral("Mia"));
    m_room->mute(EquipmentId(1), m_now + 90'000, QStringLiteral("Noor"));
    m_room->undo(QStringLiteral("Mia")); // and takes back what came before it
    settle();
    QCOMPARE(m_store->equipment().constFirst().mutedUntil, m_now + 90'000);
    QVERIFY(!kept(star).starred);
}

void RoomUndoTest::leavesABanThatSomebodyElseWidened()
{
    m_room->ban(EquipmentId(1), m_now + 60'000, false, QStringLiteral("Mia"));
    m_room->ban(EquipmentId(1), m_now + 60'000, true, QStringLiteral("Noor"));
    m_room->undo(QStringLiteral("Mia"));
    settle();
    QCOMPARE(m_store->equipment().constFirst().bannedUntil, m_now + 60'000);
    QVERIFY(m_store->equipment().constFirst().bansAddress);
}

void RoomUndoTest::undoesAfterARestart()
{
    m_room->setMode(InterceptorMode::Approve);
    const MessageId id = said(QStringLiteral("hello")).id;
    decide(id, DecisionKind::Reject);
    restart();
    m_room->undo(QStringLiteral("Mia"));
    settle();
    QVERIFY(kept(id).status == CheckStatus::Waiting);
}

void RoomUndoTest::writesDownWhatWasDecidedOn()
{
    m_room->saveRule(ruleOf(QStringLiteral("doubtful"), RuleAction::Hold));
    m_room->setMode(InterceptorMode::Filter);
    settle();
    const Message message = said(QStringLiteral("doubtful"));
    m_now += 5;
    m_room->edit(message.id, QStringLiteral("certain"), QStringLiteral("Mia"));
    settle();
    const Decision expected {.message = message.id,
                             .kind = DecisionKind::Edit,
                             .by = QStringLiteral("Mia"),
                             .from = CheckStatus::Waiting,
                             .to = CheckStatus::Passed,
                             .at = m_now,
                             .rule = RuleId(1),
                             .text = QStringLiteral("doubtful"),
                             .newText = QStringLiteral("certain"),
                             .releases = true};
    QCOMPARE(m_store->decisions(), QList {expected});
}

void RoomUndoTest::pinsOnlyWhatIsLetPass()
{
    m_room->setMode(InterceptorMode::Approve);
    const MessageId id = said(QStringLiteral("hello")).id;
    m_room->pin(id, QStringLiteral("Mia"));
    settle();
    QVERIFY(!isStored(m_room->pinned().id));
    decide(id, DecisionKind::Approve);
    m_room->pin(id, QStringLiteral("Mia"));
    settle();
    QVERIFY(m_room->pinned().id == id);
    decide(id, DecisionKind::Recall);
    QVERIFY(!isStored(m_room->pinned().id));
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomUndoTest)
#include "tst_roomundo.moc"
