// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

namespace barrage {

class RoomSeatsTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void claimsKeepOthersOff();
    void aDeadSeatsClaimsReturn();
    void theSecondIsTold();
    void leavingFreesTheClaims();
};

void RoomSeatsTest::claimsKeepOthersOff()
{
    m_room->setMode(InterceptorMode::Approve);
    const MessageId id = said(QStringLiteral("hello")).id;
    m_room->takeSeat(QStringLiteral("Mia"));
    m_room->takeSeat(QStringLiteral("Noor"));
    m_room->claim(QStringLiteral("Mia"), {id});
    m_room->claim(QStringLiteral("Noor"), {id}); // too late
    QSignalSpy handled(m_room.get(), &Room::alreadyHandled);
    decide(id, DecisionKind::Approve, QStringLiteral("Noor"));
    QCOMPARE(m_fly->count(), 0);
    QCOMPARE(handled.constFirst().at(0).toString(), QStringLiteral("Noor"));
    QCOMPARE(handled.constFirst().at(1).value<Message>().decidedBy, QStringLiteral("Mia"));
    decide(id, DecisionKind::Approve, QStringLiteral("Mia"));
    QCOMPARE(m_fly->count(), 1);
}

void RoomSeatsTest::aDeadSeatsClaimsReturn()
{
    m_room->setMode(InterceptorMode::Approve);
    const MessageId id = said(QStringLiteral("hello")).id;
    m_room->takeSeat(QStringLiteral("Mia"));
    m_room->claim(QStringLiteral("Mia"), {id});
    QSignalSpy claims(m_room.get(), &Room::claimsChanged);
    m_now += limits::kSeatLeaseMs - 1;
    m_room->beat(QStringLiteral("Mia"));
    m_now += limits::kSeatLeaseMs - 1;
    decide(id, DecisionKind::Reject, QStringLiteral("Noor"));
    QVERIFY(lastKept().status == CheckStatus::Waiting);
    m_now += 1;
    QTRY_COMPARE(claims.count(), 1);
    QVERIFY((claims.constFirst().constFirst().value<QHash<MessageId, QString>>().isEmpty()));
    decide(id, DecisionKind::Reject, QStringLiteral("Noor"));
    QVERIFY(lastKept().status == CheckStatus::Refused);
}

void RoomSeatsTest::theSecondIsTold()
{
    m_room->setMode(InterceptorMode::Approve);
    const MessageId id = said(QStringLiteral("hello")).id;
    QSignalSpy handled(m_room.get(), &Room::alreadyHandled);
    m_room->decide({id}, DecisionKind::Reject, QStringLiteral("Mia"));
    m_room->decide({id}, DecisionKind::Approve, QStringLiteral("Noor")); // not stored yet
    settle();
    decide(id, DecisionKind::Approve, QStringLiteral("Noor")); // stored
    QCOMPARE(handled.count(), 2);
    for (const auto &arguments : handled)
        QCOMPARE(arguments.at(1).value<Message>().decidedBy, QStringLiteral("Mia"));
    QCOMPARE(m_store->decisions().size(), 1);
}

void RoomSeatsTest::leavingFreesTheClaims()
{
    m_room->setMode(InterceptorMode::Approve);
    const MessageId id = said(QStringLiteral("hello")).id;
    m_room->takeSeat(QStringLiteral("Mia"));
    m_room->claim(QStringLiteral("Mia"), {id});
    m_room->leaveSeat(QStringLiteral("Mia"));
    decide(id, DecisionKind::Reject, QStringLiteral("Noor"));
    QVERIFY(lastKept().status == CheckStatus::Refused);
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomSeatsTest)
#include "tst_roomseats.moc"
