// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include "core/limits.h"

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
    void unknownNumbersShowLeast();
    void searchFinds_data();
    void searchFinds();
    void searchPages();
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
    QTEST(found, "found");
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

void TestStoreHistory::longSearchIsCut()
{
    OpenStore open(path());
    open.say(open.phone("a"), u"1"_s, QString(limits::kSearchCharacters, u'x'));
    QCOMPARE(open.search(QString(100'000, u'x')).size(), 1);
}

QTEST_GUILESS_MAIN(TestStoreHistory)
#include "tst_storehistory.moc"
