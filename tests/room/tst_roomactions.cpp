// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

namespace barrage {

// Rules that do something to the sender or only tag, what is always allowed, and what somebody said before.
class RoomActionsTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void aRuleMutes();
    void aMuteByARuleIsTakenBack();
    void aMuteByARuleOutlivesARestart();
    void aMuteByARuleNeverShortensAnother();
    void nothingIsMutedThatIsNotStored();
    void nobodyIsMutedInModeOpen();
    void theOperatorIsNotMuted();
    void aTagIsKept();
    void whatIsAllowedCounts();
    void whatIsAllowedOutlivesARestart();
    void whatCannotBeAllowedIsRefused();
    void whatIsAllowedIsBounded();
    void theSameAgainIsFound();

private:
    void filterBy(const Rule &rule);
    Rule muting(int minutes) const;
    Equipment ada() const { return m_store->equipment().constFirst(); }
};

void RoomActionsTest::filterBy(const Rule &rule)
{
    m_room->setMode(InterceptorMode::Filter);
    m_room->saveRule(rule);
    settle();
}

Rule RoomActionsTest::muting(int minutes) const
{
    Rule rule = ruleOf(QStringLiteral("spam"), RuleAction::Mute);
    rule.muteMinutes = minutes;
    return rule;
}

void RoomActionsTest::aRuleMutes()
{
    filterBy(muting(5));
    QSignalSpy silenced(m_room.get(), &Room::silencedChanged);
    const Message spam = said(QStringLiteral("spam"), QStringLiteral("1"));
    settle();
    QVERIFY(spam.status == CheckStatus::Refused);
    QCOMPARE(spam.rule, RuleId(1));
    QCOMPARE(ada().mutedUntil, m_now + 5 * 60'000);
    QCOMPARE(ada().mutedBy, RuleId(1));
    QCOMPARE(silenced.constLast().constFirst().value<QList<Equipment>>().size(), 1);
    said(QStringLiteral("hello"), QStringLiteral("2"));
    QCOMPARE(lastDecline(), QStringLiteral("muted"));
    QVERIFY(flown().isEmpty());
    m_now += 5 * 60'000;
    said(QStringLiteral("hello"), QStringLiteral("2"));
    QCOMPARE(flown(), QStringList {QStringLiteral("hello")});
}

void RoomActionsTest::aMuteByARuleIsTakenBack()
{
    filterBy(muting(5));
    said(QStringLiteral("spam"), QStringLiteral("1"));
    settle();
    QSignalSpy silenced(m_room.get(), &Room::silencedChanged);
    m_room->mute(EquipmentId(1), 0, QStringLiteral("desk"));
    settle();
    QVERIFY(silenced.constLast().constFirst().value<QList<Equipment>>().isEmpty());
    QCOMPARE(ada().mutedUntil, 0);
    QCOMPARE(ada().mutedBy, RuleId());
    said(QStringLiteral("hello"), QStringLiteral("2"));
    QCOMPARE(flown(), QStringList {QStringLiteral("hello")});
}

// Whoever is muted is listed, though they have not come back.
void RoomActionsTest::aMuteByARuleOutlivesARestart()
{
    filterBy(muting(5));
    said(QStringLiteral("spam"), QStringLiteral("1"));
    settle();
    restart();
    QSignalSpy silenced(m_room.get(), &Room::silencedChanged);
    m_room->announce();
    QCOMPARE(silenced.constLast().constFirst().value<QList<Equipment>>().constFirst().mutedBy, RuleId(1));
}

void RoomActionsTest::aMuteByARuleNeverShortensAnother()
{
    filterBy(muting(5));
    m_store->setHeldBack(true);
    say(QStringLiteral("spam"));
    m_room->mute(EquipmentId(1), m_now + 60 * 60'000, QStringLiteral("desk")); // while it is stored
    m_store->setHeldBack(false);
    settle();
    QCOMPARE(ada().mutedUntil, m_now + 60 * 60'000);
    QCOMPARE(ada().mutedBy, RuleId());
}

void RoomActionsTest::nothingIsMutedThatIsNotStored()
{
    filterBy(muting(5));
    settle();
    m_store->setFailing(true);
    said(QStringLiteral("spam"));
    m_store->setFailing(false);
    settle();
    QCOMPARE(ada().mutedUntil, 0);
}

void RoomActionsTest::nobodyIsMutedInModeOpen()
{
    filterBy(muting(5));
    m_room->setMode(InterceptorMode::Open);
    said(QStringLiteral("spam"));
    QCOMPARE(ada().mutedUntil, 0);
    QCOMPARE(flown(), QStringList {QStringLiteral("spam")});
}

void RoomActionsTest::theOperatorIsNotMuted()
{
    filterBy(muting(5));
    m_room->say(QStringLiteral("spam"), QStringLiteral("Mia"));
    settle();
    QVERIFY(lastKept().status == CheckStatus::Refused);
    for (const Equipment &each : m_store->equipment())
        QCOMPARE(each.mutedUntil, 0);
}

void RoomActionsTest::aTagIsKept()
{
    Rule rule = ruleOf(QStringLiteral("?"), RuleAction::Tag);
    rule.tag = QStringLiteral("question");
    filterBy(rule);
    const Message asked = said(QStringLiteral("why?"));
    QCOMPARE(asked.tags, QStringList {QStringLiteral("question")});
    QCOMPARE(asked.rule, RuleId(1));
    QCOMPARE(flown(), QStringList {QStringLiteral("why?")});
}

void RoomActionsTest::whatIsAllowedCounts()
{
    filterBy(ruleOf(QStringLiteral("ass"), RuleAction::Block));
    QSignalSpy allowed(m_room.get(), &Room::allowedChanged);
    m_room->setAllowed({QStringLiteral("class")});
    settle();
    QCOMPARE(allowed.constLast().constFirst().toStringList(), QStringList {QStringLiteral("class")});
    said(QStringLiteral("my class"), QStringLiteral("1"));
    said(QStringLiteral("my class, ass"), QStringLiteral("2"));
    QCOMPARE(flown(), QStringList {QStringLiteral("my class")});
    m_room->setAllowed({});
    said(QStringLiteral("my class"), QStringLiteral("3"));
    QCOMPARE(flown().size(), 1);
    QVERIFY(m_store->settings().value(QStringLiteral("allowed")).isEmpty());
}

void RoomActionsTest::whatIsAllowedOutlivesARestart()
{
    filterBy(ruleOf(QStringLiteral("ass"), RuleAction::Block));
    m_room->setAllowed({QStringLiteral("class")});
    settle();
    restart();
    enter();
    m_room->setMode(InterceptorMode::Filter);
    said(QStringLiteral("my class"), QStringLiteral("1"));
    QCOMPARE(flown(), QStringList {QStringLiteral("my class")});
}

void RoomActionsTest::whatCannotBeAllowedIsRefused()
{
    QSignalSpy failed(m_room.get(), &Room::failed);
    QSignalSpy allowed(m_room.get(), &Room::allowedChanged);
    m_room->setAllowed({QStringLiteral("*")});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(allowed.size(), 0);
    QVERIFY(!m_store->settings().contains(QStringLiteral("allowed")));
}

void RoomActionsTest::whatIsAllowedIsBounded()
{
    QSignalSpy failed(m_room.get(), &Room::failed);
    QSignalSpy allowed(m_room.get(), &Room::allowedChanged);
    QStringList phrases;
    for (int i = 0; i < limits::kAllowedPhrases; ++i)
        phrases += QStringLiteral("phrase %1").arg(i);
    m_room->setAllowed(phrases);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(allowed.constLast().constFirst().toStringList(), phrases);
    m_room->setAllowed(phrases + QStringList {QStringLiteral("one more")});
    QCOMPARE(allowed.size(), 1);
    QCOMPARE(
        failed.constLast().constFirst().value<Error>().text,
        QStringLiteral("There are too many allowed phrases: keep at most %1.").arg(limits::kAllowedPhrases));
}

void RoomActionsTest::theSameAgainIsFound()
{
    Rule rule = ruleOf(QStringLiteral("2 60"), RuleAction::Block);
    rule.kind = QStringLiteral("repeat");
    filterBy(rule);
    enter(SessionId(2));
    for (int n = 1; n <= 3; ++n) {
        said(QStringLiteral("Vote!"), QString::number(n));
        said(QStringLiteral("Vote!"), QString::number(n), n == 3 ? 2 : 1); // a resend; and somebody else
    }
    QCOMPARE(flown().size(), 3);
    m_now += 61'000;
    said(QStringLiteral("Vote!"), QStringLiteral("4"));
    QCOMPARE(flown().size(), 4);
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomActionsTest)
#include "tst_roomactions.moc"
