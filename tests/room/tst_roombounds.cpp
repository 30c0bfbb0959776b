// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "room/alarm.h"
#include "room/devices.h"
#include "room/seats.h"
#include "roomfixture.h"

namespace barrage {

namespace {

constexpr int kMinuteMs = 60'000;

} // namespace

// What is just within a bound of the room passes, and one more is answered as core/limits.h says. Where the
// program's own budget is too large for a test, the room has a smaller one.
class RoomBoundsTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void theProgramHasTheBudgetsOfTheHeader();
    void messagesAreBounded_data();
    void messagesAreBounded();
    void writesInFlightAreBounded();
    void theOperatorIsToldThatNothingIsTriedAgain();
    void devicesAreBounded();
    void seatsAreBounded();
    void claimsAreBounded();
    void theAlarmNeedsSome();
    void theHighestThresholdIsReached_data();
    void theHighestThresholdIsReached();
    void plusesAreBounded();
    void reactionsAreBounded();
    void theListOfTheScreenIsBounded();

private:
    Clock clock()
    {
        return [this] { return m_now; };
    }
    qint64 pluses(const QList<MessageId> &messages) const;
};

void RoomBoundsTest::theProgramHasTheBudgetsOfTheHeader()
{
    const Budgets budgets;
    QCOMPARE(budgets.identities.burst, limits::kIdentitiesBurst);
    QCOMPARE(budgets.identities.perMinute, limits::kIdentitiesPerMinute);
    QCOMPARE(budgets.addressSays.burst, limits::kAddressSayBurst);
    QCOMPARE(budgets.addressSays.perMinute, limits::kAddressSayPerMinute);
    QCOMPARE(budgets.hallSays.burst, limits::kHallSayBurst);
    QCOMPARE(budgets.hallSays.perMinute, limits::kHallSayPerMinute);
}

void RoomBoundsTest::messagesAreBounded_data()
{
    QTest::addColumn<bool>("ofTheHall");
    QTest::newRow("of an address") << false;
    QTest::newRow("of the hall") << true;
}

void RoomBoundsTest::messagesAreBounded()
{
    QFETCH(bool, ofTheHall);
    (ofTheHall ? m_budgets.hallSays : m_budgets.addressSays) = {.burst = 3, .perMinute = 60};
    Snapshot snapshot;
    snapshot.mode = InterceptorMode::Open;
    start(snapshot);
    enter(SessionId(2), "10.0.0.7");
    enter(SessionId(3), "10.0.0.7");
    enter(SessionId(4), "10.0.0.8");
    for (int i = 0; i < 3; ++i)
        said(QStringLiteral("hello"), QString::number(i), 2 + i % 2);
    QCOMPARE(m_declined->count(), 0);
    said(QStringLiteral("one more"), QStringLiteral("x"), 3);
    const auto decline = m_declined->constLast().constFirst().value<Decline>();
    QCOMPARE(decline.error.code, QStringLiteral("busy"));
    QCOMPARE(decline.error.text, QStringLiteral("There is a lot going on. Your message is tried again."));
    QVERIFY(decline.retryMs > 0);
    said(QStringLiteral("from elsewhere"), QStringLiteral("x"), 4);
    QCOMPARE(m_declined->count(), ofTheHall ? 2 : 1);
    m_now += 1'000;
    said(QStringLiteral("one more"), QStringLiteral("x"), 3);
    QCOMPARE(m_declined->count(), ofTheHall ? 2 : 1);
}

void RoomBoundsTest::writesInFlightAreBounded()
{
    m_store->setHeldBack(true);
    for (int i = 0; i < limits::kInFlight; ++i)
        say(QStringLiteral("hello"), QString::number(i));
    QCOMPARE(m_declined->count(), 0);
    say(QStringLiteral("one more"), QStringLiteral("x"));
    QCOMPARE(lastDecline(), QStringLiteral("busy"));
    m_room->enrol(SessionId(2), {}, {});
    QCOMPARE(lastDecline(), QStringLiteral("busy"));
    QCOMPARE(m_declined->count(), 2);
}

void RoomBoundsTest::theOperatorIsToldThatNothingIsTriedAgain()
{
    m_room->say(QStringLiteral("welcome"), QStringLiteral("host"));
    settle();
    QSignalSpy failed(m_room.get(), &Room::failed);
    m_store->setHeldBack(true);
    for (int i = 0; i < limits::kInFlight; ++i)
        say(QStringLiteral("hello"), QString::number(i));
    m_room->say(QStringLiteral("one more"), QStringLiteral("host"));
    QCOMPARE(failed.count(), 1);
    const Error error = failed.constFirst().constFirst().value<Error>();
    QCOMPARE(error.code, QStringLiteral("busy"));
    QCOMPARE(error.text, QStringLiteral("Your message was not taken. Please send it again."));
}

void RoomBoundsTest::devicesAreBounded()
{
    Devices devices;
    const auto enter = [&devices](qint64 id) {
        Equipment equipment;
        equipment.id = EquipmentId(id);
        devices.enter(SessionId(id), equipment);
    };
    enter(1);
    devices.leave(SessionId(1));
    for (int id = 2; id <= limits::kDevices; ++id)
        enter(id);
    QVERIFY(devices.find(EquipmentId(1)));
    enter(limits::kDevices + 1);
    QVERIFY(!devices.find(EquipmentId(1)));
    QVERIFY(devices.find(EquipmentId(2)));
}

void RoomBoundsTest::seatsAreBounded()
{
    Seats seats(clock());
    for (int seat = 1; seat <= limits::kSeats + 1; ++seat)
        seats.take(QString::number(seat));
    for (const int seat : {limits::kSeats, limits::kSeats + 1})
        seats.claim(QString::number(seat), {MessageId(seat)});
    QCOMPARE(seats.holderOf(MessageId(limits::kSeats)), QString::number(limits::kSeats));
    QCOMPARE(seats.holderOf(MessageId(limits::kSeats + 1)), QString());
}

void RoomBoundsTest::claimsAreBounded()
{
    const QString mia = QStringLiteral("Mia");
    Seats seats(clock());
    seats.take(mia);
    QList<MessageId> messages;
    for (int id = 1; id <= limits::kClaims + 1; ++id)
        messages.append(MessageId(id));
    seats.claim(mia, messages);
    QCOMPARE(seats.holderOf(MessageId(limits::kClaims)), mia);
    QCOMPARE(seats.holderOf(MessageId(limits::kClaims + 1)), QString());
}

void RoomBoundsTest::theAlarmNeedsSome()
{
    RoomSettings settings;
    settings.holdAtBlockedPercent = 1;
    Alarm alarm(clock());
    for (int i = 1; i < limits::kAlarmFrom; ++i)
        alarm.note(true, QString());
    QVERIFY(alarm.reason(settings).isEmpty());
    alarm.note(true, QString());
    QVERIFY(!alarm.reason(settings).isEmpty());
    m_now += limits::kAlarmMinuteMs - 1;
    QVERIFY(!alarm.reason(settings).isEmpty());
    m_now += 1;
    QVERIFY(alarm.reason(settings).isEmpty());
}

// It was never reached once, for the alarm remembered no more messages than that.
void RoomBoundsTest::theHighestThresholdIsReached_data()
{
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("sameText");
    QTest::newRow("rate") << limits::kHoldAt << 0;
    QTest::newRow("same text") << 0 << limits::kHoldAt;
}

void RoomBoundsTest::theHighestThresholdIsReached()
{
    QFETCH(int, perMinute);
    QFETCH(int, sameText);
    RoomSettings settings;
    settings.holdAtPerMinute = perMinute;
    settings.holdAtSameText = sameText;
    Alarm alarm(clock());
    for (int i = 0; i < limits::kHoldAt; ++i)
        alarm.note(false, QStringLiteral("hello"));
    QVERIFY(alarm.reason(settings).isEmpty());
    alarm.note(false, QStringLiteral("hello"));
    QVERIFY(alarm.reason(settings).contains(QString::number(limits::kHoldAt)));
}

qint64 RoomBoundsTest::pluses(const QList<MessageId> &messages) const
{
    return std::ranges::count_if(messages, [this](MessageId id) { return kept(id).pluses == 1; });
}

void RoomBoundsTest::plusesAreBounded()
{
    QList<MessageId> shown;
    for (int i = 0; i <= limits::kPlusBurst; ++i)
        shown.append(said(QStringLiteral("hello"), QString::number(i)).id);
    m_room->markShown(shown);
    settle();
    for (const MessageId id : shown)
        m_room->plus(SessionId(1), id);
    settle();
    QCOMPARE(pluses(shown), limits::kPlusBurst);
    m_now += kMinuteMs / limits::kPlusPerMinute;
    m_room->plus(SessionId(1), shown.constLast());
    settle();
    QCOMPARE(pluses(shown), limits::kPlusBurst + 1);
}

void RoomBoundsTest::reactionsAreBounded()
{
    QSignalSpy thrown(m_room.get(), &Room::reactionsThrown);
    for (int i = 0; i <= limits::kReactionBurst; ++i)
        m_room->react(SessionId(1), Reaction::Heart);
    m_now += kMinuteMs / limits::kReactionPerMinute;
    m_room->react(SessionId(1), Reaction::Heart);
    m_room->react(SessionId(1), Reaction::Heart);
    QTRY_COMPARE(thrown.count(), 1);
    QCOMPARE(thrown.constFirst().constFirst().value<QList<ReactionCount>>(),
             QList {ReactionCount({Reaction::Heart, limits::kReactionBurst + 1})});
}

void RoomBoundsTest::theListOfTheScreenIsBounded()
{
    QList<MessageId> shown;
    for (int i = 0; i <= limits::kOnScreen; ++i)
        shown.append(said(QStringLiteral("hello"), QString::number(i)).id);
    m_room->markShown(shown.first(limits::kOnScreen));
    QCOMPARE(m_room->onScreen().constFirst().id, shown.constFirst());
    m_room->markShown({shown.constLast()});
    QCOMPARE(m_room->onScreen().size(), limits::kOnScreen);
    QCOMPARE(m_room->onScreen().constFirst().id, shown.at(1));
    QCOMPARE(m_room->onScreen().constLast().id, shown.constLast());
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomBoundsTest)
#include "tst_roombounds.moc"
