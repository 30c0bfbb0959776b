// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"
#include "store/connection.h"

using namespace barrage;
using namespace barrage::test;
using namespace Qt::StringLiterals;

// The file: made, found again, refused.
class TestStoreFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void firstOpen();
    void reopenKeepsAll();
    void firstStartIsFinishedLater_data();
    void firstStartIsFinishedLater();
    void twoDatabasesHaveTwoIds();
    void isDurable();
    void isOnlyForItsOwner();
    void closesWithoutTrace();
    void refuses_data();
    void refuses();
    void folderMustExist();
    void decisionsOutliveTheirMigration();
    void rulesOutliveTheirMigration();
    void messagesOutliveTheirMigration();

private:
    // A file of an earlier version, with these rows.
    void makeOldFile(const QList<QLatin1String> &migrations, const QStringList &rows) const;
    QString path() const { return m_folder->filePath(u"barrage.db"_s); }
    QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStoreFile::firstOpen()
{
    OpenStore open(path(), 1234);
    const Snapshot &first = open.snapshot();
    QCOMPARE(first.storeId.size(), 32);
    QVERIFY(isStored(first.event.id));
    QCOMPARE(first.event, (Event {first.event.id, u"First event"_s, 1234, 0}));
    QCOMPARE(first.mode, InterceptorMode::Approve);
    QVERIFY(first.rules.isEmpty() && first.waiting.isEmpty() && first.recent.isEmpty());
}

void TestStoreFile::reopenKeepsAll()
{
    Snapshot first;
    Message message;
    {
        OpenStore open(path(), 1);
        first = open.snapshot();
        message = open.say(open.phone("a"), u"1"_s);
    }
    const Snapshot again = OpenStore(path(), 2).snapshot();
    first.event.lastSeq = 1;
    QCOMPARE(again.event, first.event);
    QCOMPARE(again.storeId, first.storeId);
    QCOMPARE(again.waiting, QList {message});
}

// Somebody pulled the plug while the file was made.
void TestStoreFile::firstStartIsFinishedLater_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("empty file") << u"SELECT 1"_s;
    QTest::newRow("no tables yet") << u"PRAGMA journal_mode = WAL"_s;
    QTest::newRow("unfinished migration") << u"BEGIN; CREATE TABLE store (x)"_s;
}

void TestStoreFile::firstStartIsFinishedLater()
{
    QFETCH(QString, sql);
    {
        const Stranger stranger(path());
        for (const QString &statement : sql.split(u';'))
            stranger.ask(statement);
    }
    QVERIFY(QFile::exists(path()));
    OpenStore open(path());
    QCOMPARE(open.say(open.phone("a"), u"1"_s).seq, 1);
}

void TestStoreFile::twoDatabasesHaveTwoIds()
{
    OpenStore one(path());
    OpenStore other(m_folder->filePath(u"other.db"_s));
    QVERIFY(one.snapshot().storeId != other.snapshot().storeId);
}

void TestStoreFile::isDurable()
{
    OpenStore open(path());
    QCOMPARE(open.askItself(u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(open.askItself(u"PRAGMA synchronous"_s).toInt(), 2);
    QCOMPARE(open.askItself(u"PRAGMA foreign_keys"_s).toInt(), 1);
}

void TestStoreFile::isOnlyForItsOwner()
{
    OpenStore open(path());
    open.phone("a");
    for (const QString &name : {path(), path() + u"-wal"_s, path() + u"-shm"_s}) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(QFile::exists(name), qPrintable(name));
        QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    }
}

void TestStoreFile::closesWithoutTrace()
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        OpenStore open(path());
        open.say(open.phone("a"), u"1"_s);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
    QVERIFY(!QFile::exists(path() + u"-wal"_s));
}

void TestStoreFile::refuses_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("another program's table") << u"CREATE TABLE theirs (x)"_s << u"store_foreign"_s;
    QTest::newRow("another program's mark") << u"PRAGMA application_id = 7"_s << u"store_foreign"_s;
    QTest::newRow("a version without a mark") << u"PRAGMA user_version = 1"_s << u"store_foreign"_s;
    QTest::newRow("a later Barrage") << u"PRAGMA user_version = 1000"_s << u"store_newer"_s;
}

void TestStoreFile::refuses()
{
    QFETCH(QString, sql);
    if (QByteArray(QTest::currentDataTag()) == "a later Barrage")
        OpenStore(path()).phone("a");
    QVERIFY(Stranger(path()).ask(sql).isNull());
    const QByteArray before = contents();
    {
        Store store;
        const Status opened = store.open(path());
        QVERIFY(!opened);
        QTEST(opened.error().code, "code");
        QVERIFY(opened.error().text.contains(path()));
        QVERIFY(!store.load(1));
    }
    QCOMPARE(contents(), before);
}

void TestStoreFile::folderMustExist()
{
    Store store;
    const Status opened = store.open(m_folder->filePath(u"none/barrage.db"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store_unavailable"_s);
    QVERIFY(!QFile::exists(m_folder->filePath(u"none"_s)));
}

void TestStoreFile::makeOldFile(const QList<QLatin1String> &migrations, const QStringList &rows) const
{
    QStringList statements;
    for (const QLatin1String name : migrations)
        statements += sqlText(name).split(u"\n\n"_s, Qt::SkipEmptyParts);
    statements << u"PRAGMA application_id = %1"_s.arg(0x42525247)
               << u"PRAGMA user_version = %1"_s.arg(migrations.size());
    QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
    Connection old(path());
    QVERIFY(old.open());
    for (const QString &sql : statements + rows)
        QVERIFY2(old.ask(sql), qPrintable(sql));
}

// A file of version 2, with a decision, becomes one of today with the same decision.
void TestStoreFile::decisionsOutliveTheirMigration()
{
    const QStringList rows {
        u"INSERT INTO event (title, started_at) VALUES ('x', 1)"_s,
        u"INSERT INTO equipment VALUES (1, 1, 'Ada', x'61', 1, 1, 0)"_s,
        u"INSERT INTO barrage VALUES (1, 1, 1, 1, 'a', 'Ada', 'hi', 'hi', 0, 1, 2, 7, 'Mia', 1, 2, 0, 0,"
        " 0, 0, 0, 25, 0, 0)"_s,
        u"INSERT INTO decision VALUES (5, 1, 2, 'Mia', 0, 2, 2)"_s};
    makeOldFile({"0001_init"_L1, "0002_settings"_L1}, rows);
    OpenStore open(path());
    const Decision expected {.message = MessageId(1),
                             .kind = DecisionKind::Reject,
                             .by = u"Mia"_s,
                             .from = CheckStatus::Waiting,
                             .to = CheckStatus::Refused,
                             .at = 2,
                             .rule = RuleId(7),
                             .text = u"hi"_s};
    QCOMPARE(open.snapshot().decisions, QList {expected});
    QCOMPARE(open.askItself(u"SELECT id FROM decision"_s).toInt(), 5);
    QVERIFY(open.askItself(u"DELETE FROM decision"_s).toString().contains(u"only ever added"_s));
}

// A file of version 4, with rules of which the last was removed, becomes one of today: the same rules with
// the same ids, and no id given again.
void TestStoreFile::rulesOutliveTheirMigration()
{
    makeOldFile({"0001_init"_L1, "0002_settings"_L1, "0003_decisions"_L1, "0005_search"_L1},
                {u"INSERT INTO rule VALUES (3, 'word', 'bad', 1, '', 1, 7)"_s,
                 u"INSERT INTO rule VALUES (4, 'regex', 'a+', 3, '-', 0, 0)"_s,
                 u"INSERT INTO rule VALUES (9, 'word', 'gone', 2, '', 1, 0)"_s,
                 u"DELETE FROM rule WHERE id = 9"_s});
    OpenStore open(path());
    Rule word = ruleOf(u"word"_s, u"bad"_s);
    word.id = RuleId(3);
    word.hits = 7;
    Rule regex = ruleOf(u"regex"_s, u"a+"_s);
    regex.id = RuleId(4);
    regex.action = RuleAction::Replace;
    regex.replacement = u"-"_s;
    regex.enabled = false;
    QCOMPARE(open.snapshot().rules, (QList {word, regex}));
    Rule fresh = ruleOf(u"word"_s, u"new"_s);
    fresh.action = RuleAction::Mute;
    QCOMPARE(open.keep<RulesSaved>(SaveRules {{fresh}}).rules[0].id, RuleId(10));
}

// A file of version 7, with a message that others refer to, becomes one of today: the same message, found
// when it is resent.
void TestStoreFile::messagesOutliveTheirMigration()
{
    makeOldFile(
        {"0001_init"_L1, "0002_settings"_L1, "0003_decisions"_L1, "0005_search"_L1, "0006_rules"_L1,
         "0007_index"_L1, "0008_silencing"_L1},
        {u"INSERT INTO event (title, started_at, last_seq) VALUES ('x', 1, 1)"_s,
         u"INSERT INTO equipment (id, kind, name, secret_hash, first_seen, last_seen, muted_until)"
         " VALUES (1, 1, 'Ada', x'61', 1, 1, 0)"_s,
         u"INSERT INTO barrage VALUES (1, 1, 1, 1, 'a', 'Ada', 'hi', 'hi', 0, 1, 1, 0, '', 1, 0, 3, 0,"
         " 0, 0, 0, 25, 0, 0, 'loud')"_s,
         u"INSERT INTO plus VALUES (1, 1)"_s, u"INSERT INTO reworded VALUES (1)"_s});
    OpenStore open(path());
    QVERIFY(!open.askItself(u"PRAGMA foreign_key_check"_s).isValid());
    QCOMPARE(open.askItself(u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(open.askItself(u"SELECT count(*) FROM plus"_s).toInt(), 1);
    const auto ada = EquipmentId(1);
    const auto resent = open.keep<MessageAdded>(AddMessage {open.draft(ada, u"a"_s)});
    QVERIFY(resent.duplicate);
    QCOMPARE(resent.message.id, MessageId(1));
    QCOMPARE(resent.message.tags, QStringList {u"loud"_s});
    QCOMPARE(open.say(ada, u"c"_s).id, MessageId(2));
    QCOMPARE(open.askItself(u"UPDATE barrage SET message = 'ho' WHERE id = 2"_s), QVariant());
    QCOMPARE(open.askItself(u"SELECT count(*) FROM reworded"_s).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
