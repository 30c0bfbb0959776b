// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

#include <QRandomGenerator>

namespace barrage {

class RoomModelTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void randomEveningsShowNothingUnapproved_data();
    void randomEveningsShowNothingUnapproved();
};

void RoomModelTest::randomEveningsShowNothingUnapproved_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Random acts of phones, moderators, screen and store, in any order; then every message that flew must have
// been allowed to: by an approval, or by a mode and rules that let it pass, and no later than the last thing
// that forbade it.
void RoomModelTest::randomEveningsShowNothingUnapproved()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    m_room->saveRule(ruleOf(QStringLiteral("bad"), RuleAction::Block));
    m_room->setMode(InterceptorMode::Approve);
    settle();
    QHash<MessageId, int> flights;
    int epoch = 0;
    connect(m_room.get(), &Room::fly, this, [&](const Message &message, Priority, int flownIn) {
        ++flights[message.id];
        QCOMPARE(message.status, CheckStatus::Passed);
        QVERIFY(message.releasedAt);
        QVERIFY2(!message.text.contains(QStringLiteral("bad")) || m_room->mode() == InterceptorMode::Open
                     || message.decidedBy == QStringLiteral("Mia"),
                 "a blocked text flew");
        QVERIFY2(m_room->mode() != InterceptorMode::Approve || message.decidedBy == QStringLiteral("Mia"),
                 "nobody approved it");
        QCOMPARE(flownIn, epoch);
    });
    for (int step = 0; step < 300; ++step) {
        const auto id = MessageId(random.bounded(1, int(m_store->messages().size()) + 2));
        switch (random.bounded(10)) {
        case 0:
        case 1:
        case 2:
            say(random.bounded(3) ? QStringLiteral("hello") : QStringLiteral("bad"), QString::number(step));
            break;
        case 3:
            m_room->decide({id}, DecisionKind::Approve, QStringLiteral("Mia"));
            break;
        case 4:
            m_room->decide({id}, random.bounded(2) ? DecisionKind::Reject : DecisionKind::Recall,
                           QStringLiteral("Mia"));
            break;
        case 5:
            m_room->setMode(InterceptorMode(random.bounded(3)));
            break;
        case 6:
            m_room->panic(++epoch);
            break;
        case 7:
            m_store->setHeldBack(random.bounded(2));
            break;
        case 8:
            m_room->markDropped({id}, DropReason(1 + random.bounded(3)));
            break;
        default:
            QCoreApplication::processEvents();
        }
    }
    m_store->setHeldBack(false);
    settle();
    QVERIFY(!flights.isEmpty());
    for (const Message &message : m_store->messages())
        QVERIFY2(message.status == CheckStatus::Passed || message.status == CheckStatus::Refused
                     || !message.releasedAt,
                 "a waiting message counts as released");
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomModelTest)
#include "tst_roommodel.moc"
