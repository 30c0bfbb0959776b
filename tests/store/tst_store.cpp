// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include "core/limits.h"

#include <QScopeGuard>

#include <thread>

using namespace barrage;
using namespace barrage::test;
using namespace Qt::StringLiterals;

// What is asked is what is kept.
class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void messageIsKeptWithAllItsFields();
    void nullTextsAreKeptAsEmpty();
    void resendIsAnsweredWithTheFirst();
    void sameClientIdFromTwoPhones();
    void seqIsGapFreeAmongDuplicates();
    void aCrowdSharesItsCommits();
    void decisionIsAppendedAndTheMessageSaved();
    void decisionsAreNeverChanged();
    void screenReportSavesOnlyWhatTheScreenKnows();
    void plusesCountOncePerPhone();
    void approvalsAreCounted();
    void aClientIdIsFound();
    void whatWasDelayedWaitsAfterARestart();
    void historyOfASender();
    void settingsAreKeptByName();
    void enrolFindsWhoCameBack();
    void enrolTellsTheNewestOwnMessages();
    void whoSilencedWhomIsOnRecord();
    void equipmentIsSaved();
    void interceptorIsSaved();
    void ruleIsAddedChangedAndRemoved();
    void rulesAreSavedTogetherOrNotAtAll();
    void ruleCountsItsHits();
    void removedRuleStaysInHistory();

private:
    QString path() const { return m_folder->filePath(u"barrage.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStore::messageIsKeptWithAllItsFields()
{
    Message asked;
    {
        OpenStore open(path());
        asked = open.draft(open.phone("a"), u"k-1"_s);
        asked.fromName = u"李 👋"_s;
        asked.text = u"*** 世界"_s;
        asked.original = u"bad 世界"_s;
        asked.color = 0xfedcba;
        asked.mode = BulletMode::Bottom;
        asked.status = CheckStatus::Passed;
        asked.rule = RuleId(77);
        asked.decidedBy = u"rule"_s;
        asked.checkedAt = 1;
        asked.releasedAt = 2;
        asked.shownAt = 3;
        asked.recalledAt = 4;
        asked.droppedAt = 5'000'000'000'000;
        asked.dropReason = DropReason::Replaced;
        asked.size = BulletSize::Large;
        asked.pluses = 7;
        asked.starred = true;
        asked.tags = QStringList {u"question"_s, u"loud"_s};
        const auto added = open.keep<MessageAdded>(AddMessage {asked});
        QVERIFY(!added.duplicate);
        asked.id = added.message.id;
        asked.seq = 1;
        QVERIFY(isStored(asked.id));
        QCOMPARE(added.message, asked);
    }
    OpenStore again(path());
    QCOMPARE(again.snapshot().recent, QList {asked});
}

void TestStore::nullTextsAreKeptAsEmpty()
{
    OpenStore open(path());
    Message asked = open.draft(open.phone("a"), u"k-1"_s, QString());
    QVERIFY(asked.decidedBy.isNull());
    const auto added = open.keep<MessageAdded>(AddMessage {asked});
    QCOMPARE(open.search({}).first(), added.message);
}

void TestStore::resendIsAnsweredWithTheFirst()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    const Message first = open.say(phone, u"k-1"_s, u"one"_s);
    const auto second = open.keep<MessageAdded>(AddMessage {open.draft(phone, u"k-1"_s, u"two"_s)});
    QVERIFY(second.duplicate);
    QCOMPARE(second.message, first);
    QCOMPARE(open.askItself(u"SELECT count(*) FROM barrage"_s).toInt(), 1);
}

void TestStore::sameClientIdFromTwoPhones()
{
    OpenStore open(path());
    const Message first = open.say(open.phone("a"), u"k-1"_s);
    const Message second = open.say(open.phone("b"), u"k-1"_s);
    QVERIFY(first.id != second.id);
    QCOMPARE(second.seq, first.seq + 1);
}

void TestStore::seqIsGapFreeAmongDuplicates()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    for (const QString &id : {u"1"_s, u"1"_s, u"2"_s, u"1"_s, u"3"_s, u"3"_s, u"4"_s})
        open.enqueue(AddMessage {open.draft(phone, id)});
    open.store().flush();
    QList<qint64> seqs;
    for (const Committed &each : open.turns().last())
        seqs.append(std::get<MessageAdded>(each.what).message.seq);
    QCOMPARE(seqs, (QList<qint64> {1, 1, 2, 1, 3, 3, 4}));
    OpenStore again(path());
    QCOMPARE(again.snapshot().event.lastSeq, 4);
}

// Asked from another thread, as the room does, one by one; answered in that order, many by one commit.
void TestStore::aCrowdSharesItsCommits()
{
    constexpr int count = 1000;
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    const qsizetype turnsBefore = open.turns().size();
    std::thread crowd([&] {
        for (int i = 1; i <= count; ++i)
            open.enqueue(AddMessage {open.draft(phone, QString::number(i))});
    });
    const auto join = qScopeGuard([&crowd] { crowd.join(); });
    QTRY_COMPARE(open.answers().size(), 1 + count);
    QVERIFY(open.turns().size() - turnsBefore < count / 2);
    qint64 seq = 0;
    for (const Committed &each : open.answers().mid(1))
        QCOMPARE(std::get<MessageAdded>(each.what).message.seq, ++seq);
}

void TestStore::decisionIsAppendedAndTheMessageSaved()
{
    OpenStore open(path());
    Message message = open.say(open.phone("a"), u"1"_s);
    message.status = CheckStatus::Passed;
    message.decidedBy = u"desk"_s;
    message.checkedAt = message.releasedAt = 9;
    open.keep<Done>(RecordDecision {{message.id, DecisionKind::Approve, u"desk"_s, CheckStatus::Waiting,
                                     CheckStatus::Passed, 9, RuleId(3), u"hullo"_s},
                                    message});
    message.recalledAt = 12;
    open.keep<Done>(RecordDecision {
        {message.id, DecisionKind::Recall, u"desk"_s, CheckStatus::Passed, CheckStatus::Passed, 12},
        message});
    const Decision undo = {.message = message.id,
                           .kind = DecisionKind::Undo,
                           .by = u"desk"_s,
                           .from = CheckStatus::Passed,
                           .to = CheckStatus::Passed,
                           .at = 13,
                           .text = message.text,
                           .newText = u"new"_s,
                           .undone = DecisionKind::Approve};
    open.keep<Done>(RecordDecision {undo, message});
    QCOMPARE(open.search({}), QList {message});
    QCOMPARE(
        open.askItself(u"SELECT group_concat(kind || by || from_status || to_status || at || rule || text)"
                       " FROM decision WHERE kind < 11"_s),
        u"1desk0193hullo,3desk11120"_s);
    QCOMPARE(OpenStore(path()).snapshot().decisions.constLast(), undo);
}

void TestStore::decisionsAreNeverChanged()
{
    OpenStore open(path());
    const Message message = open.say(open.phone("a"), u"1"_s);
    open.keep<Done>(
        RecordDecision {{.message = message.id, .kind = DecisionKind::Reject, .by = u"desk"_s}, message});
    for (const QString &sql : {u"UPDATE decision SET by = 'nobody'"_s, u"DELETE FROM decision"_s})
        QVERIFY2(open.askItself(sql).toString().contains(u"only ever added"_s), qPrintable(sql));
    QCOMPARE(open.askItself(u"SELECT by FROM decision"_s), u"desk"_s);
}

// A late report of the screen can't undo what was decided meanwhile.
void TestStore::screenReportSavesOnlyWhatTheScreenKnows()
{
    OpenStore open(path());
    const Message stored = open.say(open.phone("a"), u"1"_s);
    Message report = stored;
    report.status = CheckStatus::Passed;
    report.releasedAt = 1;
    report.shownAt = 20;
    report.droppedAt = 30;
    report.dropReason = DropReason::Full;
    report.pluses = 4;
    open.keep<Done>(SaveMessage {report});
    Message expected = stored;
    expected.shownAt = 20;
    expected.droppedAt = 30;
    expected.dropReason = DropReason::Full;
    QCOMPARE(open.search({}), QList {expected});
}

void TestStore::plusesCountOncePerPhone()
{
    OpenStore open(path());
    const EquipmentId ada = open.phone("a");
    const EquipmentId bob = open.phone("b");
    const Message message = open.say(ada, u"1"_s);
    QCOMPARE(open.keep<PlusAdded>(AddPlus {message.id, bob}).pluses, 1);
    QCOMPARE(open.keep<PlusAdded>(AddPlus {message.id, bob}).pluses, 1);
    QCOMPARE(open.keep<PlusAdded>(AddPlus {message.id, ada}).pluses, 2);
}

void TestStore::approvalsAreCounted()
{
    OpenStore open(path());
    const EquipmentId ada = open.phone("a");
    const Message message = open.say(ada, u"1"_s);
    const Decision approve = decisionOn(message, DecisionKind::Approve, u"desk"_s, 1);
    const Message passed = after(message, approve);
    open.keep<Done>(RecordDecision {approve, passed});
    open.keep<Done>(RecordDecision {decisionOn(passed, DecisionKind::Star, u"desk"_s, 2), passed});
    QCOMPARE(open.keep<EquipmentSaved>(Mute {ada, 0}).equipment.approvals, 1);
    const Decision undo = undoOf(passed, approve, u"desk"_s, 3);
    open.keep<Done>(RecordDecision {undo, after(passed, undo)});
    QCOMPARE(open.keep<EquipmentSaved>(Mute {ada, 0}).equipment.approvals, 0);
}

void TestStore::aClientIdIsFound()
{
    OpenStore open(path());
    const Message message = open.say(open.phone("a"), u"1"_s);
    QCOMPARE(open.keep<MessageFound>(FindMessage {message.from, u"1"_s}).message, message);
    QVERIFY(!open.keep<MessageFound>(FindMessage {message.from, u"2"_s}).message);
}

void TestStore::whatWasDelayedWaitsAfterARestart()
{
    Message message;
    {
        OpenStore open(path());
        message = open.say(open.phone("a"), u"1"_s);
        message.status = CheckStatus::Passed;
        message.decidedBy = u"desk"_s;
        message.checkedAt = 9;
        open.keep<Done>(RecordDecision {decisionOn(message, DecisionKind::Approve, u"desk"_s, 9), message});
    }
    const Snapshot snapshot = OpenStore(path()).snapshot();
    QCOMPARE(snapshot.waiting.size(), 1);
    QVERIFY(snapshot.waiting.constFirst().decidedBy.isEmpty());
    QCOMPARE(snapshot.decisions.constLast().kind, DecisionKind::Hold);
    QCOMPARE(snapshot.decisions.constLast().by, u"restart"_s);
}

void TestStore::historyOfASender()
{
    OpenStore open(path());
    open.say(open.phone("a"), u"1"_s);
    const Message second = open.say(open.phone("b"), u"2"_s);
    QCOMPARE(open.search({}, {}, second.from), QList {second});
}

void TestStore::settingsAreKeptByName()
{
    {
        OpenStore open(path());
        open.keep<Done>(SaveSettings {u"room"_s, "{\"a\":1}"});
        open.keep<Done>(SaveSettings {u"screen.0"_s, "{}"});
        open.keep<Done>(SaveSettings {u"room"_s, "{\"a\":\"黑\"}"});
        open.keep<Done>(SaveSettings {u"screen.0"_s, {}});
    }
    OpenStore again(path());
    const QMap<QString, QByteArray> expected {{u"room"_s, "{\"a\":\"黑\"}"}};
    QCOMPARE(again.snapshot().settings, expected);
}

void TestStore::enrolFindsWhoCameBack()
{
    OpenStore open(path());
    const Equipment fresh {.kind = EquipmentKind::Console,
                           .name = u"Ada"_s,
                           .secretHash = QByteArray("\0\xff!", 3),
                           .firstSeen = 1,
                           .lastSeen = 2,
                           .mutedUntil = 3};
    const auto first = open.keep<Enrolled>(Enrol {"unknown", fresh});
    QVERIFY(first.fresh);
    Equipment expected = fresh;
    expected.id = first.equipment.id;
    QVERIFY(isStored(expected.id));
    QCOMPARE(first.equipment, expected);

    const auto nameless = open.keep<Enrolled>(enrol(fresh.secretHash, {}, "new", 9));
    expected.lastSeen = 9;
    QVERIFY(!nameless.fresh);
    QCOMPARE(nameless.equipment, expected);

    const auto renamed = open.keep<Enrolled>(enrol(fresh.secretHash, u"Grace"_s, "new", 10));
    expected.lastSeen = 10;
    expected.name = u"Grace"_s;
    QCOMPARE(renamed.equipment, expected);
    QCOMPARE(open.askItself(u"SELECT count(*) FROM equipment"_s).toInt(), 1);
}

void TestStore::enrolTellsTheNewestOwnMessages()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    open.say(open.phone("b"), u"other"_s);
    QStringList expected;
    for (int i = 0; i < limits::kOwnMessages + 3; ++i)
        expected.append(open.say(phone, QString::number(i)).clientId);
    QStringList told;
    for (const Message &own : open.keep<Enrolled>(enrol("a", {}, {})).own)
        told.append(own.clientId);
    QCOMPARE(told, expected.mid(3));
}

void TestStore::whoSilencedWhomIsOnRecord()
{
    OpenStore open(path());
    const EquipmentId ada = open.phone("a");
    open.keep<EquipmentSaved>(Mute {.equipment = ada, .until = 9, .by = RuleId(3), .at = 5});
    open.keep<EquipmentSaved>(Mute {.equipment = ada, .seat = u"desk"_s, .at = 6});
    open.keep<EquipmentSaved>(
        Ban {.equipment = ada, .until = 8, .withAddress = true, .seat = u"desk"_s, .at = 7});
    QCOMPARE(
        open.askItself(u"SELECT group_concat(concat, ' ') FROM (SELECT kind || '/' || until || '/' || rule "
                       "|| '/' || by || '/' || at AS concat FROM silencing ORDER BY id)"_s)
            .toString(),
        u"1/9/3//5 1/0/0/desk/6 3/8/0/desk/7"_s);
    for (const QString &sql : {u"DELETE FROM silencing"_s, u"UPDATE silencing SET until = 0"_s})
        QVERIFY2(open.askItself(sql).toString().contains(u"only ever added"_s), qPrintable(sql));
}

void TestStore::equipmentIsSaved()
{
    OpenStore open(path());
    Equipment ada = open.keep<Enrolled>(enrol({}, u"Ada"_s, "a", 8)).equipment;
    ada.mutedUntil = 5'000'000'000'000;
    ada.mutedBy = RuleId(3);
    QCOMPARE(open.keep<EquipmentSaved>(Mute {ada.id, ada.mutedUntil, ada.mutedBy}).equipment, ada);
    QCOMPARE(OpenStore(path()).snapshot().silenced, QList {ada});
    ada.bannedUntil = 6'000'000'000'000;
    ada.bansAddress = true;
    QCOMPARE(open.keep<EquipmentSaved>(Ban {ada.id, ada.bannedUntil, true}).equipment, ada);
    QCOMPARE(open.keep<Enrolled>(enrol("a", {}, {}, 8)).equipment, ada);
    QCOMPARE(OpenStore(path()).snapshot().silenced, QList {ada});
}

void TestStore::interceptorIsSaved()
{
    {
        OpenStore open(path());
        open.keep<Done>(SaveInterceptor {InterceptorMode::Filter});
        open.keep<Done>(SaveInterceptor {InterceptorMode::Open});
        QCOMPARE(open.askItself(u"SELECT version FROM interceptor"_s).toInt(), 3);
    }
    QCOMPARE(OpenStore(path()).snapshot().mode, InterceptorMode::Open);
}

void TestStore::ruleIsAddedChangedAndRemoved()
{
    Rule rule {
        .kind = u"contains"_s, .pattern = u"ab"_s, .action = RuleAction::Replace, .replacement = u"**"_s};
    Rule second = ruleOf(u"word"_s, u"cd"_s);
    second.action = RuleAction::Hold;
    second.enabled = false;
    second.muteMinutes = 90;
    second.tag = u"loud"_s;
    second.exceptions = QStringList {u"ab cd"_s, u"草莓"_s};
    {
        OpenStore open(path());
        rule.id = open.keep<RulesSaved>(SaveRules {{rule}}).rules[0].id;
        second.id = open.keep<RulesSaved>(SaveRules {{second}}).rules[0].id;
        rule.pattern = u"a.b"_s;
        rule.kind = u"regex"_s;
        QCOMPARE(open.keep<RulesSaved>(SaveRules {{rule}}).rules[0], rule);
    }
    OpenStore again(path());
    QCOMPARE(again.snapshot().rules, (QList {rule, second}));
    again.keep<Done>(RemoveRules {{second.id}});
    again.keep<Done>(RemoveRules {{second.id}});
    const quint64 late = again.enqueue(SaveRules {{second}});
    again.store().flush();
    QCOMPARE(again.failures().last().first, late);
    QCOMPARE(again.failures().last().second.code, u"not_found"_s);
    QCOMPARE(OpenStore(path()).snapshot().rules, QList {rule});
    QVERIFY(again.keep<RulesSaved>(SaveRules {{ruleOf(u"word"_s, u"y"_s)}}).rules[0].id != second.id);
}

void TestStore::rulesAreSavedTogetherOrNotAtAll()
{
    OpenStore open(path());
    Rule gone = ruleOf(u"word"_s, u"gone"_s);
    gone.id = RuleId {99};
    open.enqueue(SaveRules {{ruleOf(u"word"_s, u"x"_s), gone}});
    open.store().flush();
    QCOMPARE(open.failures().last().second.code, u"not_found"_s);
    const auto saved
        = open.keep<RulesSaved>(SaveRules {{ruleOf(u"word"_s, u"y"_s), ruleOf(u"word"_s, u"z"_s)}});
    QCOMPARE(OpenStore(path()).snapshot().rules, saved.rules);
}

void TestStore::ruleCountsItsHits()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    Rule rule = open.keep<RulesSaved>(SaveRules {{ruleOf(u"word"_s, u"x"_s)}}).rules[0];
    for (const QString &id : {u"1"_s, u"2"_s, u"2"_s}) {
        Message hit = open.draft(phone, id);
        hit.rule = rule.id;
        open.keep<MessageAdded>(AddMessage {hit});
    }
    rule.hits = 99;
    QCOMPARE(open.keep<RulesSaved>(SaveRules {{rule}}).rules[0].hits, 2);
}

void TestStore::removedRuleStaysInHistory()
{
    OpenStore open(path());
    const RuleId rule = open.keep<RulesSaved>(SaveRules {{ruleOf(u"word"_s, u"x"_s)}}).rules[0].id;
    Message hit = open.draft(open.phone("a"), u"1"_s);
    hit.rule = rule;
    hit = open.keep<MessageAdded>(AddMessage {hit}).message;
    open.keep<Done>(RemoveRules {{rule}});
    QCOMPARE(open.search({}), QList {hit});
    open.keep<Done>(SaveMessage {hit});
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
