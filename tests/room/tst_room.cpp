// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "room/room.h"
#include "support/instantstore.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace barrage {

namespace {

constexpr qint64 kNow = 1'790'000'000'000;

Rule rule(const QString &pattern, RuleAction action)
{
    Rule result;
    result.kind = QStringLiteral("contains");
    result.pattern = pattern;
    result.action = action;
    return result;
}

} // namespace

class RoomTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void decidesByMode_data();
    void decidesByMode();
    void acknowledgesAfterTheCommit();
    void answersAResendTheSame();
    void refusesAReusedId();
    void numbersWithoutGaps();
    void declinesWhatTheStoreCantKeep();
    void aCommitInDoubtIsFoundByTheResend_data();
    void aCommitInDoubtIsFoundByTheResend();
    void aRefusedWriteIsNotTriedAgain();
    void aPanicDuringAnOutageIsSavedAfterIt();
    void declinesWhenTheQueueIsFull();
    void declinesTheMuted();
    void approvesOnceAndFlies();
    void twoModeratorsCantDecideTwice();
    void rejects();
    void recallsBeforeTheCommit();
    void tellsWhatTheScreenShowed();
    void keepsTheRecallOfABulletJustShown();
    void tellsWhatTheScreenDropped();
    void holdsWhatWasClearedUnseen();
    void panicHoldsWhatIsOnItsWay_data();
    void panicHoldsWhatIsOnItsWay();
    void panicHoldsAnApprovalOnItsWay();
    void aNewRuleMeetsWhatIsOnItsWay();
    void aNewReplacementMeetsWhatIsOnItsWay();
    void aBrokenPatternIsRefused();
    void aBrokenStoredRuleHoldsEverything();
    void removedRulesNoLongerBlock();
    void renamesTheEvent();
    void findsAnEquipmentBySecret();
    void aForgedSecretGetsANewIdentity();
    void aSessionThatLeftMeanwhileIsNotPresent();
    void flownBeforeARestartIsNotFlownAgain();
    void whatWaitedStillWaits();
    void randomEveningsShowNothingUnapproved_data();
    void randomEveningsShowNothingUnapproved();

private:
    void start(Snapshot snapshot);
    void enter(SessionId session = SessionId(1));
    void say(const QString &text, const QString &id = QStringLiteral("a"));
    void settle();
    Message lastKept() const { return m_store->messages().constLast(); }
    QStringList flown() const;
    QStringList progress() const;

    std::unique_ptr<Room> m_room;
    std::unique_ptr<InstantStore> m_store;
    std::unique_ptr<QSignalSpy> m_fly;
    std::unique_ptr<QSignalSpy> m_acknowledged;
    std::unique_ptr<QSignalSpy> m_declined;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_welcomed;
    qint64 m_now = kNow;
};

void RoomTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_now = kNow;
    Snapshot snapshot;
    snapshot.mode = InterceptorMode::Open;
    start(snapshot);
}

void RoomTest::cleanup()
{
    m_room.reset();
    m_store.reset();
}

void RoomTest::start(Snapshot snapshot)
{
    const Clock clock = [this] { return m_now; };
    m_room = std::make_unique<Room>(std::move(snapshot), Clocks {clock, clock});
    m_store = std::make_unique<InstantStore>();
    connect(m_room.get(), &Room::write, m_store.get(), &InstantStore::enqueue);
    connect(m_store.get(), &InstantStore::committed, m_room.get(), &Room::onCommitted);
    connect(m_store.get(), &InstantStore::failed, m_room.get(), &Room::onFailed);
    m_fly = std::make_unique<QSignalSpy>(m_room.get(), &Room::fly);
    m_acknowledged = std::make_unique<QSignalSpy>(m_room.get(), &Room::acknowledged);
    m_declined = std::make_unique<QSignalSpy>(m_room.get(), &Room::declined);
    m_changed = std::make_unique<QSignalSpy>(m_room.get(), &Room::changed);
    m_welcomed = std::make_unique<QSignalSpy>(m_room.get(), &Room::welcomed);
    enter();
}

void RoomTest::enter(SessionId session)
{
    m_room->enrol(session, {}, QStringLiteral("Ada"));
    settle();
}

void RoomTest::say(const QString &text, const QString &id)
{
    Draft draft;
    draft.session = SessionId(1);
    draft.from = EquipmentId(1);
    draft.clientId = id;
    draft.text = text;
    m_room->submit(draft);
}

void RoomTest::settle()
{
    QTRY_VERIFY(m_room->isIdle());
}

QStringList RoomTest::flown() const
{
    QStringList texts;
    for (const auto &arguments : *m_fly)
        texts.append(arguments.constFirst().value<Message>().text);
    return texts;
}

QStringList RoomTest::progress() const
{
    QStringList result;
    for (const auto &arguments : *m_changed)
        result.append(idOf(progressOf(arguments.constFirst().value<Message>())));
    return result;
}

void RoomTest::decidesByMode_data()
{
    QTest::addColumn<InterceptorMode>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("acknowledgedAs");
    QTest::addColumn<QStringList>("flies");

    const auto row
        = [](const char *name, InterceptorMode mode, const char *text, const char *as, QStringList flies) {
              QTest::newRow(name) << mode << QString::fromUtf8(text) << QString::fromUtf8(as) << flies;
          };
    row("open: shown", InterceptorMode::Open, "hello", "passed", {QStringLiteral("hello")});
    row("open: rules do not apply", InterceptorMode::Open, "a bad word", "passed",
        {QStringLiteral("a bad word")});
    row("filter: innocent", InterceptorMode::Filter, "hello", "passed", {QStringLiteral("hello")});
    row("filter: blocked", InterceptorMode::Filter, "a bad word", "refused", {});
    row("filter: held", InterceptorMode::Filter, "a doubtful word", "waiting", {});
    row("filter: replaced", InterceptorMode::Filter, "a rude word", "passed",
        {QStringLiteral("a **** word")});
    row("approve: waits", InterceptorMode::Approve, "hello", "waiting", {});
    row("approve: rules still block", InterceptorMode::Approve, "a bad word", "refused", {});
}

void RoomTest::decidesByMode()
{
    QFETCH(InterceptorMode, mode);
    QFETCH(QString, text);
    QFETCH(QString, acknowledgedAs);
    QFETCH(QStringList, flies);

    m_room->saveRule(rule(QStringLiteral("bad"), RuleAction::Block));
    m_room->saveRule(rule(QStringLiteral("doubtful"), RuleAction::Hold));
    m_room->saveRule(rule(QStringLiteral("rude"), RuleAction::Replace));
    m_room->setMode(mode);
    settle();

    say(text);
    settle();
    QCOMPARE(m_acknowledged->count(), 1);
    const auto message = m_acknowledged->constFirst().constFirst().value<Message>();
    QCOMPARE(idOf(progressOf(message)), acknowledgedAs);
    QCOMPARE(message.original, text);
    QCOMPARE(flown(), flies);
    QCOMPARE(lastKept(), message);
}

void RoomTest::acknowledgesAfterTheCommit()
{
    m_store->setHeldBack(true);
    say(QStringLiteral("hello"));
    QCoreApplication::processEvents();
    QCOMPARE(m_acknowledged->count(), 0);
    QCOMPARE(m_fly->count(), 0);
    m_store->setHeldBack(false);
    QCOMPARE(m_acknowledged->count(), 1);
    QCOMPARE(m_fly->count(), 1);
}

void RoomTest::answersAResendTheSame()
{
    say(QStringLiteral("hello"));
    say(QStringLiteral("hello"));
    settle();
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(m_acknowledged->count(), 3);
    for (const auto &arguments : *m_acknowledged)
        QCOMPARE(arguments.constFirst().value<Message>().seq, 1);
    QCOMPARE(m_store->messages().size(), 1);
    QCOMPARE(m_fly->count(), 1);
}

void RoomTest::refusesAReusedId()
{
    say(QStringLiteral("hello"));
    say(QStringLiteral("another"));
    settle();
    QCOMPARE(m_acknowledged->count(), 1);
    QCOMPARE(m_declined->constFirst().constFirst().value<Decline>().error.code, QStringLiteral("id_reused"));
    QCOMPARE(flown(), QStringList {QStringLiteral("hello")});
}

void RoomTest::numbersWithoutGaps()
{
    for (int i = 0; i < 20; ++i)
        say(QStringLiteral("hello %1").arg(i), QString::number(i / 2 * 2)); // every second one reuses an id
    settle();
    QCOMPARE(m_acknowledged->count(), 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(m_acknowledged->at(i).constFirst().value<Message>().seq, i + 1);
}

void RoomTest::declinesWhatTheStoreCantKeep()
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

void RoomTest::aCommitInDoubtIsFoundByTheResend_data()
{
    QTest::addColumn<InterceptorMode>("mode");
    QTest::newRow("open") << InterceptorMode::Open;
    QTest::newRow("approve") << InterceptorMode::Approve;
}

// The commit failed, and yet the message is in the file: it waits for a person, whatever the mode was.
void RoomTest::aCommitInDoubtIsFoundByTheResend()
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

void RoomTest::aRefusedWriteIsNotTriedAgain()
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

void RoomTest::aPanicDuringAnOutageIsSavedAfterIt()
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

void RoomTest::declinesWhenTheQueueIsFull()
{
    Snapshot snapshot;
    for (int i = 1; i <= limits::kWaiting; ++i) {
        Message message;
        message.id = MessageId(i);
        snapshot.waiting.append(message);
    }
    start(snapshot);
    say(QStringLiteral("one too many"));
    QCOMPARE(m_declined->constFirst().constFirst().value<Decline>().error.code, QStringLiteral("queue_full"));
    QVERIFY(m_declined->constFirst().constFirst().value<Decline>().retryMs > 0);
}

void RoomTest::declinesTheMuted()
{
    m_room->mute(EquipmentId(1), m_now + 1'000);
    settle();
    say(QStringLiteral("hello"));
    QCOMPARE(m_declined->constFirst().constFirst().value<Decline>().error.code, QStringLiteral("muted"));
    m_now += 1'000;
    say(QStringLiteral("hello"));
    settle();
    QCOMPARE(m_acknowledged->count(), 1);
}

void RoomTest::approvesOnceAndFlies()
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

void RoomTest::twoModeratorsCantDecideTwice()
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

void RoomTest::rejects()
{
    m_room->setMode(InterceptorMode::Approve);
    say(QStringLiteral("hello"));
    settle();
    m_room->decide({lastKept().id}, DecisionKind::Reject, QStringLiteral("Mia"));
    settle();
    QCOMPARE(m_fly->count(), 0);
    QCOMPARE(progress(), QStringList {QStringLiteral("refused")});
}

void RoomTest::recallsBeforeTheCommit()
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

void RoomTest::tellsWhatTheScreenShowed()
{
    say(QStringLiteral("hello"));
    settle();
    m_room->markShown({lastKept().id, MessageId(99)});
    m_room->markShown({lastKept().id});
    settle();
    QCOMPARE(progress(), QStringList {QStringLiteral("shown")});
    QCOMPARE(lastKept().shownAt, m_now);
}

void RoomTest::keepsTheRecallOfABulletJustShown()
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

void RoomTest::tellsWhatTheScreenDropped()
{
    say(QStringLiteral("hello"));
    settle();
    m_room->markDropped({lastKept().id}, DropReason::Full);
    settle();
    QCOMPARE(progress(), QStringList {QStringLiteral("dropped")});
    QCOMPARE(lastKept().droppedAt, m_now);
}

void RoomTest::holdsWhatWasClearedUnseen()
{
    say(QStringLiteral("hello"));
    settle();
    m_room->markDropped({lastKept().id}, DropReason::Cleared);
    settle();
    QCOMPARE(progress(), QStringList {QStringLiteral("waiting")});
    QCOMPARE(lastKept().status, CheckStatus::Waiting);
    QCOMPARE(lastKept().releasedAt, 0);
}

void RoomTest::panicHoldsWhatIsOnItsWay_data()
{
    QTest::addColumn<InterceptorMode>("mode");
    QTest::newRow("open") << InterceptorMode::Open;
    QTest::newRow("filter") << InterceptorMode::Filter;
}

void RoomTest::panicHoldsWhatIsOnItsWay()
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

void RoomTest::panicHoldsAnApprovalOnItsWay()
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

void RoomTest::aNewRuleMeetsWhatIsOnItsWay()
{
    m_room->setMode(InterceptorMode::Filter);
    settle();
    m_store->setHeldBack(true);
    m_room->saveRule(rule(QStringLiteral("bad"), RuleAction::Block));
    say(QStringLiteral("a bad word")); // judged before the rule is stored
    m_store->setHeldBack(false);
    settle();
    QCOMPARE(m_fly->count(), 0);
    QCOMPARE(lastKept().status, CheckStatus::Waiting);
}

void RoomTest::aNewReplacementMeetsWhatIsOnItsWay()
{
    m_room->setMode(InterceptorMode::Filter);
    settle();
    m_store->setHeldBack(true);
    m_room->saveRule(rule(QStringLiteral("rude"), RuleAction::Replace));
    say(QStringLiteral("a rude word"));
    m_store->setHeldBack(false);
    settle();
    QCOMPARE(m_fly->count(), 0); // it would have flown as it was written
    QCOMPARE(lastKept().status, CheckStatus::Waiting);
}

void RoomTest::aBrokenPatternIsRefused()
{
    QSignalSpy refused(m_room.get(), &Room::ruleRefused);
    Rule broken = rule(QStringLiteral("("), RuleAction::Block);
    broken.kind = QStringLiteral("regex");
    m_room->saveRule(broken);
    settle();
    QCOMPARE(refused.count(), 1);
    QVERIFY(!refused.constFirst().at(1).value<Error>().text.isEmpty());
    QVERIFY(m_store->rules().isEmpty());
}

void RoomTest::aBrokenStoredRuleHoldsEverything()
{
    Snapshot snapshot;
    snapshot.mode = InterceptorMode::Filter;
    snapshot.rules = {rule(QStringLiteral("("), RuleAction::Block)};
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
    m_room->removeRule(RuleId(1));
    settle();
    QCOMPARE(mended.constLast().constFirst().toString(), QStringLiteral("rule_broken"));
}

void RoomTest::removedRulesNoLongerBlock()
{
    m_room->setMode(InterceptorMode::Filter);
    m_room->saveRule(rule(QStringLiteral("bad"), RuleAction::Block));
    settle();
    say(QStringLiteral("bad"), QStringLiteral("a"));
    settle();
    m_room->removeRule(RuleId(1));
    settle();
    say(QStringLiteral("bad"), QStringLiteral("b"));
    settle();
    QCOMPARE(m_fly->count(), 1);
}

void RoomTest::renamesTheEvent()
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

void RoomTest::findsAnEquipmentBySecret()
{
    const QByteArray secret = m_welcomed->constFirst().constFirst().value<Welcome>().secret;
    QCOMPARE(secret.size(), 32);
    say(QStringLiteral("hello"));
    settle();
    m_room->leave(SessionId(1));
    m_room->enrol(SessionId(2), secret, {});
    settle();
    const auto welcome = m_welcomed->constLast().constFirst().value<Welcome>();
    QCOMPARE(welcome.equipment.id, EquipmentId(1));
    QCOMPARE(welcome.equipment.name, QStringLiteral("Ada"));
    QVERIFY(welcome.secret.isEmpty());
    QCOMPARE(welcome.own.size(), 1);
}

void RoomTest::aForgedSecretGetsANewIdentity()
{
    m_room->enrol(SessionId(2), QByteArray(32, 'a'), {});
    settle();
    const auto welcome = m_welcomed->constLast().constFirst().value<Welcome>();
    QCOMPARE(welcome.equipment.id, EquipmentId(2));
    QCOMPARE(welcome.secret.size(), 32);
    QVERIFY(welcome.secret != QByteArray(32, 'a'));
}

void RoomTest::aSessionThatLeftMeanwhileIsNotPresent()
{
    QSignalSpy presence(m_room.get(), &Room::presenceChanged);
    m_room->enrol(SessionId(2), {}, {});
    m_room->leave(SessionId(2));
    settle();
    QCOMPARE(presence.count(), 0);
    QCOMPARE(m_welcomed->count(), 1);
}

void RoomTest::flownBeforeARestartIsNotFlownAgain()
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

void RoomTest::whatWaitedStillWaits()
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

void RoomTest::randomEveningsShowNothingUnapproved_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Random acts of phones, moderators, screen and store, in any order; then every message that flew must have
// been allowed to: by an approval, or by a mode and rules that let it pass, and no later than the last thing
// that forbade it.
void RoomTest::randomEveningsShowNothingUnapproved()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    m_room->saveRule(rule(QStringLiteral("bad"), RuleAction::Block));
    m_room->setMode(InterceptorMode::Approve);
    settle();
    QHash<MessageId, int> flights;
    int epoch = 0;
    connect(m_room.get(), &Room::fly, this, [&](const Message &message, int flownIn) {
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

QTEST_GUILESS_MAIN(barrage::RoomTest)
#include "tst_room.moc"
