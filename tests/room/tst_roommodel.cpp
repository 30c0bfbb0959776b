// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "roomfixture.h"

#include <QRandomGenerator>

#include <algorithm>

namespace barrage {

namespace {

const QString kBad = QStringLiteral("bad");
const QStringList kSeats {QStringLiteral("Mia"), QStringLiteral("Noor")};

bool isApproval(DecisionKind kind)
{
    return kind == DecisionKind::Approve || kind == DecisionKind::Edit || kind == DecisionKind::ShowAgain;
}

bool isPerson(const QString &by)
{
    return kSeats.contains(by);
}

} // namespace

// Random acts of phones, moderators, screen, store and crashes, in any order, beside a reference that knows
// nothing of the room: it reads what the store has committed, and is the screen. Whatever flies must be
// allowed by what is committed at that moment, nothing acknowledged may be missing, and nothing is seen twice
// unless that was asked for.
class RoomModelTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void randomEvenings_data();
    void randomEvenings();

private:
    void begin(quint32 seed);
    void watch();
    void act();
    void actOfPhones();
    void actOfModerators();
    void actOfHost();
    void actOfScreen();
    void actOfStore();
    void crash();

    void onFly(const Message &message, int epoch);
    bool personLetsPass(const Message &message) const;
    bool machineLetsPass(const Message &message) const;
    MessageId anyMessage();
    QString anySeat() { return kSeats.at(m_random.bounded(2)); }

    QRandomGenerator m_random;
    int m_step = 0;
    int m_epoch = 0;
    QHash<MessageId, bool> m_onScreen;  // whether it was seen
    QHash<MessageId, int> m_seen;       // how often it came on the screen and was seen
    QHash<MessageId, Message> m_told;   // acknowledged
    QHash<MessageId, int> m_askedAgain; // "show again" commands
    int m_flights = 0;
    qint64 m_panickedAt = 0;
};

void RoomModelTest::randomEvenings_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RoomModelTest::randomEvenings()
{
    QFETCH(quint32, seed);
    begin(seed);
    for (m_step = 0; m_step < 500 && !QTest::currentTestFailed(); ++m_step)
        act();
    m_store->setFailing(false);
    m_store->setHeldBack(false);
    settle();
    QVERIFY(m_flights > 0);
    for (const Message &told : std::as_const(m_told)) {
        const Message now = kept(told.id);
        QCOMPARE(now.original, told.original);
        QCOMPARE(now.seq, told.seq);
    }
    for (const auto &[id, times] : m_seen.asKeyValueRange())
        QVERIFY2(times <= 1 + m_askedAgain.value(id), "seen twice, and nobody asked for it");
}

void RoomModelTest::begin(quint32 seed)
{
    m_random.seed(seed);
    m_epoch = m_flights = 0;
    m_panickedAt = 0;
    m_onScreen.clear();
    m_seen.clear();
    m_told.clear();
    m_askedAgain.clear();
    m_room->saveRule(ruleOf(kBad, RuleAction::Block));
    m_room->setMode(InterceptorMode::Filter);
    settle();
    watch();
}

void RoomModelTest::watch()
{
    connect(m_room.get(), &Room::fly, this,
            [this](const Message &message, Priority, int epoch) { onFly(message, epoch); });
    connect(m_room.get(), &Room::recalled, this, [this](MessageId id) { m_onScreen.remove(id); });
    connect(m_room.get(), &Room::acknowledged, this,
            [this](const Message &message) { m_told.insert(message.id, message); });
}

void RoomModelTest::onFly(const Message &message, int epoch)
{
    ++m_flights;
    const Message stored = kept(message.id);
    QVERIFY2(stored.status == CheckStatus::Passed && stored.releasedAt && !stored.recalledAt,
             "flown, and the store does not say so");
    QCOMPARE(message.text, stored.text);
    QCOMPARE(epoch, m_epoch);
    QVERIFY2(!m_onScreen.contains(message.id), "flown while it is on the screen");
    QVERIFY2(personLetsPass(message) || machineLetsPass(message), "nobody let it pass");
    m_onScreen.insert(message.id, false);
}

// The last that was decided on it, marks aside, is an approval of this very text by a person.
bool RoomModelTest::personLetsPass(const Message &message) const
{
    const auto decisions = m_store->decisions();
    const auto last = std::find_if(decisions.crbegin(), decisions.crend(), [&](const Decision &each) {
        return each.message == message.id && !isMark(each);
    });
    if (last == decisions.crend() || !isApproval(last->kind) || !isPerson(last->by)
        || last->at < m_panickedAt)
        return false;
    return message.text == (last->newText.isEmpty() ? last->text : last->newText);
}

bool RoomModelTest::machineLetsPass(const Message &message) const
{
    if (message.decidedBy == QStringLiteral("operator"))
        return m_room->mode() == InterceptorMode::Open || !message.text.contains(kBad);
    if (isPerson(message.decidedBy) || m_room->mode() == InterceptorMode::Approve
        || !m_room->heldBecause().isEmpty())
        return false;
    return m_room->mode() == InterceptorMode::Open || !message.text.contains(kBad);
}

MessageId RoomModelTest::anyMessage()
{
    const int newest = static_cast<int>(m_store->messages().size()) + 1;
    return MessageId(m_random.bounded(std::max(1, newest - 5), newest + 1)); // so that much happens to each
}

void RoomModelTest::act()
{
    m_now += m_random.bounded(800);
    switch (m_random.bounded(12)) {
    case 0:
    case 1:
    case 2:
        return actOfPhones();
    case 3:
    case 4:
    case 5:
        return actOfModerators();
    case 6:
        return actOfHost();
    case 7:
    case 8:
        return actOfScreen();
    case 9:
        return actOfStore();
    default:
        if (m_random.bounded(20) == 0)
            QTest::qWait(2 * limits::kTakeOffMs); // the ends of safety delays are looked at
        QCoreApplication::processEvents();
    }
}

void RoomModelTest::actOfPhones()
{
    const int id = m_random.bounded(4) ? m_step : m_random.bounded(m_step + 1); // a new one, or a resend
    say(id % 3 ? QStringLiteral("hello %1").arg(id) : QStringLiteral("bad %1").arg(id), QString::number(id));
}

void RoomModelTest::actOfModerators()
{
    const MessageId id = anyMessage();
    const QString by = anySeat();
    switch (m_random.bounded(12)) {
    case 0:
    case 1:
    case 2:
        return m_room->decide({id}, DecisionKind::Approve, by);
    case 3:
        return m_room->decide({id}, DecisionKind::Reject, by);
    case 4:
        return m_room->decide({id}, DecisionKind::Recall, by);
    case 5:
        return m_room->edit(id, QStringLiteral("edited %1").arg(m_step), by);
    case 6:
        ++m_askedAgain[id];
        return m_room->showAgain(id, by);
    case 7:
        return m_room->undo(by);
    case 8:
        return m_room->undoDecision(id, by);
    case 9:
        return m_room->star({id}, m_random.bounded(2), by);
    case 10:
        m_room->takeSeat(by);
        return m_room->claim(by, {id, anyMessage()});
    default:
        return m_room->pin(id, by);
    }
}

void RoomModelTest::actOfHost()
{
    RoomSettings settings = m_room->settings();
    switch (m_random.bounded(7)) {
    case 0:
    case 1:
        return m_room->setMode(InterceptorMode(m_random.bounded(3)));
    case 2: {
        const QHash<MessageId, bool> cleared = std::exchange(m_onScreen, {});
        m_panickedAt = ++m_now;
        m_room->panic(++m_epoch);
        for (const auto &[id, seen] : cleared.asKeyValueRange()) {
            if (!seen)
                m_room->markDropped({id}, DropReason::Cleared);
        }
        return;
    }
    case 3:
        settings.safetyDelayMs = m_random.bounded(2) * 2'000;
        settings.holdAtPerMinute = m_random.bounded(2) * 30;
        return m_room->setRoomSettings(settings);
    case 4:
        return m_room->dump(anySeat());
    case 5:
        return m_room->endAutoHold(anySeat());
    default:
        return m_room->say(m_random.bounded(3) ? QStringLiteral("welcome") : kBad, anySeat());
    }
}

void RoomModelTest::actOfScreen()
{
    if (m_onScreen.isEmpty())
        return;
    const QList<MessageId> ids = m_onScreen.keys();
    const MessageId id = ids.at(m_random.bounded(static_cast<int>(ids.size())));
    if (m_onScreen.value(id)) {
        m_onScreen.remove(id);
        return m_room->markLeft({id});
    }
    if (m_random.bounded(4)) {
        m_onScreen[id] = true;
        ++m_seen[id];
        return m_room->markShown({id});
    }
    m_onScreen.remove(id);
    m_room->markDropped({id}, DropReason(1 + m_random.bounded(5)));
}

void RoomModelTest::actOfStore()
{
    switch (m_random.bounded(8)) {
    case 0:
        return crash();
    case 1:
        return m_store->setFault(InstantStore::Fault(m_random.bounded(2)));
    default:
        m_store->setHeldBack(m_random.bounded(3) == 0);
    }
}

// What is not committed is gone, and the screen is dark.
void RoomModelTest::crash()
{
    m_room->disconnect(this);
    m_store->forgetAsked();
    m_store->setFailing(false);
    m_store->setHeldBack(false);
    m_onScreen.clear();
    m_epoch = 0;
    restart();
    watch();
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomModelTest)
#include "tst_roommodel.moc"
