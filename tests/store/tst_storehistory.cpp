// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include "core/limits.h"
#include "store/searchindex.h"

using namespace barrage;
using namespace barrage::test;
using namespace Qt::StringLiterals;

// What is read back: the snapshot at the start, and the console's search.
class TestStoreHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void snapshotOfAnEvening();
    void recentIsBounded();
    void theLogIsBounded_data();
    void theLogIsBounded();
    void unknownNumbersShowLeast();
    void searchFinds_data();
    void searchFinds();
    void searchOfAllKinds();
    void searchOfOneSender();
    void indexExcludes();
    void indexOfAnotherDatabaseIsMadeAnew();
    void damagedIndexIsMadeAnew();
    void searchPages();
    void searchLooksAtSoMany_data();
    void searchLooksAtSoMany();
    void undoneAfterARestartIsBounded();
    void longSearchIsCut();

private:
    QString path() const { return m_folder->filePath(u"barrage.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreHistory::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

// What was released counts as shown even if a crash came first: it is told among the decided ones, as it was.
void TestStoreHistory::snapshotOfAnEvening()
{
    QList<Message> waiting;
    QList<Message> decided;
    {
        OpenStore open(path());
        const EquipmentId phone = open.phone("a");
        for (int i = 0; i < 9; ++i) {
            Message message = open.draft(phone, QString::number(i));
            message.status = static_cast<CheckStatus>(i % 3);
            message.releasedAt = message.status == CheckStatus::Passed ? 7 : 0;
            message = open.keep<MessageAdded>(AddMessage {message}).message;
            (message.status == CheckStatus::Waiting ? waiting : decided).append(message);
        }
    }
    const Snapshot again = OpenStore(path()).snapshot();
    QCOMPARE(again.waiting, waiting);
    QCOMPARE(again.recent, decided);
    QCOMPARE(again.event.lastSeq, 9);
}

void TestStoreHistory::theLogIsBounded_data()
{
    QTest::addColumn<bool>("beside");
    QTest::addColumn<int>("mostPages");
    QTest::newRow("settled beside the store") << true << limits::kLogPages;
    QTest::newRow("settled by the store alone") << false << 2 * limits::kLogPages;
}

void TestStoreHistory::theLogIsBounded()
{
    QFETCH(bool, beside);
    QFETCH(int, mostPages);
    OpenStore open(path());
    QSignalSpy grew(&open.store(), &Store::logGrew);
    if (beside) {
        connect(&open.store(), &Store::logGrew, &open.history(), &Archive::settleLog);
        connect(&open.history(), &Archive::logSettled, &open.store(), &Store::onLogSettled);
    }
    const EquipmentId phone = open.phone("a");
    constexpr int pagesAtOnce = 400;
    const QString text(pagesAtOnce * 4096 / 2, u'x'); // which is stored twice
    for (int i = 0; i < 5 * limits::kLogPages / pagesAtOnce; ++i)
        open.say(phone, QString::number(i), text);
    QCOMPARE(grew.count(), beside ? 5 : 1);
    QVERIFY(QFile(path() + u"-wal"_s).size() < (mostPages + 2 * pagesAtOnce) * qint64(4096 + 24));
}

void TestStoreHistory::recentIsBounded()
{
    {
        OpenStore open(path());
        const EquipmentId phone = open.phone("a");
        for (int i = 0; i < limits::kRecent + 2; ++i) {
            Message message = open.draft(phone, QString::number(i));
            message.status = CheckStatus::Refused;
            open.enqueue(AddMessage {message});
        }
        open.store().flush();
    }
    const QList<Message> recent = OpenStore(path()).snapshot().recent;
    QCOMPARE(recent.size(), limits::kRecent);
    QCOMPARE(recent.first().seq, 3);
    QCOMPARE(recent.last().seq, limits::kRecent + 2);
}

void TestStoreHistory::unknownNumbersShowLeast()
{
    {
        OpenStore open(path());
        Message passed = open.draft(open.phone("a"), u"1"_s);
        passed.status = CheckStatus::Passed;
        passed.mode = BulletMode::Top;
        open.keep<MessageAdded>(AddMessage {passed});
        open.keep<Done>(SaveInterceptor {InterceptorMode::Open});
        open.askItself(u"PRAGMA ignore_check_constraints = ON"_s);
        open.askItself(u"UPDATE barrage SET mode = 99, check_status = 99"_s);
        open.askItself(u"UPDATE interceptor SET mode = 99"_s);
        QCOMPARE(open.search({}).first().status, CheckStatus::Refused);
        QCOMPARE(open.search({}).first().mode, BulletMode::Scroll);
        open.askItself(u"UPDATE barrage SET check_status = 1"_s);
    }
    QCOMPARE(OpenStore(path()).snapshot().mode, InterceptorMode::Approve);
}

void TestStoreHistory::searchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("one of CJK") << u"界"_s << u"4"_s;
    QTest::newRow("one letter") << u"v"_s << u"7"_s;
    QTest::newRow("two letters") << u"dw"_s << u"6"_s;
    QTest::newRow("across a space") << u"% s"_s << u"1"_s;
    QTest::newRow("its grams, but not it") << u"abcabd"_s << u""_s;
    QTest::newRow("everything, newest first") << u""_s << u"7654321"_s;
    QTest::newRow("whole") << u"100% sure"_s << u"1"_s;
    QTest::newRow("percent is itself") << u"%"_s << u"1"_s;
    QTest::newRow("underscore is itself") << u"_"_s << u"2"_s;
    QTest::newRow("backslash is itself") << u"\\"_s << u"3"_s;
    QTest::newRow("backslash before percent") << u"\\%"_s << u""_s;
    QTest::newRow("CJK") << u"世界"_s << u"4"_s;
    QTest::newRow("emoji") << u"👋"_s << u"5"_s;
    QTest::newRow("whatever the case") << u"SNAKE"_s << u"2"_s;
    QTest::newRow("original") << u"badword"_s << u"6"_s;
    QTest::newRow("shown text") << u"***"_s << u"6"_s;
    QTest::newRow("name") << u"lovelace"_s << u"7"_s;
    QTest::newRow("nothing") << u"nowhere"_s << u""_s;
    QTest::newRow("quote") << u"' OR 1=1 --"_s << u""_s;
}

void TestStoreHistory::searchFinds()
{
    QFETCH(QString, text);
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    const QStringList texts {u"100% sure"_s, u"snake_case"_s, u"back\\slash"_s, u"你好世界"_s, u"hi 👋"_s};
    for (const QString &each : texts)
        open.say(phone, QString::number(open.turns().size()), each);
    Message replaced = open.draft(phone, u"replaced"_s, u"***"_s);
    replaced.original = u"badword"_s;
    open.keep<MessageAdded>(AddMessage {replaced});
    Message named = open.draft(phone, u"named"_s);
    named.fromName = u"Ada Lovelace"_s;
    open.keep<MessageAdded>(AddMessage {named});

    QString found;
    for (const Message &message : open.search(text))
        found += QString::number(message.seq);
    QTEST(found, "found"); // looked through one by one
    open.history().fill();
    found.clear();
    for (const Message &message : open.search(text))
        found += QString::number(message.seq);
    QTEST(found, "found"); // by the index
}

// Case folds in every script; what is not indexed yet, the changed and the indexed come in one order.
void TestStoreHistory::searchOfAllKinds()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    for (int i = 0; i < 3; ++i)
        open.say(phone, QString::number(i), i == 1 ? u"other"_s : u"ÄRGER"_s);
    open.history().fill();
    open.askItself(u"UPDATE barrage SET message = 'kein Ärger' WHERE seq = 2"_s);
    open.say(phone, u"3"_s, u"ärger"_s);
    QList<qint64> found;
    for (const Message &message : open.search(u"ärger"_s))
        found.append(message.seq);
    QCOMPARE(found, (QList<qint64> {4, 3, 2, 1}));
}

void TestStoreHistory::searchOfOneSender()
{
    OpenStore open(path());
    const EquipmentId one = open.phone("a");
    const EquipmentId other = open.phone("b");
    open.say(one, u"1"_s);
    open.say(other, u"1"_s);
    for (const bool indexed : {false, true}) {
        if (indexed)
            open.history().fill();
        for (const QString &text : {u""_s, u"hello"_s}) {
            QCOMPARE(open.search(text, {}, other).size(), 1);
            QCOMPARE(open.page().messages.first().from, other);
        }
    }
}

void TestStoreHistory::indexExcludes()
{
    SearchIndex index(path());
    QVERIFY(index.open(u"store"_s, 0));
    QVERIFY(index.add({{1, {u"Hello world"_s}}, {2, {u"你好世界"_s, u"Ada"_s}}, {3, {u"hell no"_s}}}));
    const auto found = [&index](const QString &text, qint64 before = 9) {
        const auto candidates = index.candidates(text, before, 9);
        return candidates ? candidates.value() : QList<qint64> {-1};
    };
    QCOMPARE(found(u"HELL"_s), (QList<qint64> {3, 1}));
    QCOMPARE(found(u"HELL"_s, 3), (QList<qint64> {1}));
    QCOMPARE(found(u"hello"_s), (QList<qint64> {1}));
    QCOMPARE(found(u"世"_s), (QList<qint64> {2}));
    QCOMPARE(found(u"好世"_s), (QList<qint64> {2}));
    QCOMPARE(found(u"ada"_s), (QList<qint64> {2}));
    QCOMPARE(found(u"\"*"_s), (QList<qint64> {}));
    QCOMPARE(index.until(), 3);
}

void TestStoreHistory::indexOfAnotherDatabaseIsMadeAnew()
{
    {
        OpenStore open(path());
        open.say(open.phone("a"), u"1"_s, u"before"_s);
        open.history().fill();
    }
    QVERIFY(QFile::exists(path() + u"-search"_s));
    QVERIFY(QFile::remove(path()));
    OpenStore open(path());
    open.say(open.phone("a"), u"1"_s, u"after"_s);
    open.history().fill();
    QCOMPARE(open.search(u"before"_s).size(), 0);
    QCOMPARE(open.search(u"after"_s).size(), 1);
}

void TestStoreHistory::damagedIndexIsMadeAnew()
{
    {
        OpenStore open(path());
        open.say(open.phone("a"), u"1"_s, u"needle"_s);
        open.history().fill();
    }
    QFile file(path() + u"-search"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    OpenStore open(path());
    QCOMPARE(open.search(u"needle"_s).size(), 1);
    open.history().fill();
    QCOMPARE(open.search(u"needle"_s).size(), 1);
}

void TestStoreHistory::searchPages()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    for (int i = 0; i < limits::kHistoryPage + 5; ++i)
        open.enqueue(AddMessage {open.draft(phone, QString::number(i))});
    open.store().flush();

    const QList<Message> newest = open.search(u"hell"_s);
    QCOMPARE(newest.size(), limits::kHistoryPage);
    QVERIFY(open.page().more);
    const QList<Message> older = open.search(u"hell"_s, newest.last().id);
    QCOMPARE(older.size(), 5);
    QVERIFY(!open.page().more);
    QCOMPARE(older.first().seq, newest.last().seq - 1);
    QCOMPARE(older.last().seq, 1);
}

void TestStoreHistory::searchLooksAtSoMany_data()
{
    QTest::addColumn<int>("others"); // that the index takes for it, and are newer
    QTest::addColumn<int>("found");
    QTest::newRow("within") << limits::kSearchCandidates - 2 * limits::kHistoryPage << 1;
    QTest::newRow("beyond") << limits::kSearchCandidates + 2 * limits::kHistoryPage << 0;
}

// All grams of a text may be in another one that does not contain it.
void TestStoreHistory::searchLooksAtSoMany()
{
    QFETCH(int, others);
    QFETCH(int, found);
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    open.say(phone, u"wanted"_s, u"abcabd"_s);
    for (int i = 0; i < others; ++i)
        open.enqueue(AddMessage {open.draft(phone, QString::number(i), u"abca cabd"_s)});
    open.store().flush();
    for (int slice = 0; slice <= others / limits::kIndexSlice; ++slice)
        open.history().fill();
    QCOMPARE(open.search(u"abcabd"_s).size(), found);
}

void TestStoreHistory::undoneAfterARestartIsBounded()
{
    {
        OpenStore open(path());
        const Message message = open.say(open.phone("a"), u"1"_s);
        for (int i = 0; i <= limits::kUndo; ++i)
            open.enqueue(RecordDecision {
                {.message = message.id, .kind = DecisionKind::Star, .by = u"desk"_s, .at = i}, message});
        open.store().flush();
    }
    const QList<Decision> decisions = OpenStore(path()).snapshot().decisions;
    QCOMPARE(decisions.size(), limits::kUndo);
    QCOMPARE(decisions.first().at, 1);
    QCOMPARE(decisions.last().at, limits::kUndo);
}

void TestStoreHistory::longSearchIsCut()
{
    OpenStore open(path());
    open.say(open.phone("a"), u"1"_s, QString(limits::kSearchCharacters, u'x'));
    QCOMPARE(open.search(QString(100'000, u'x')).size(), 1);
}

QTEST_GUILESS_MAIN(TestStoreHistory)
#include "tst_storehistory.moc"
