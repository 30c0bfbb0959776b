// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include "core/limits.h"

#include <QDir>

using namespace barrage;
using namespace barrage::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 4096;            // bytes of SQLite's
constexpr qint64 kMiddle = 30 * kPage; // among the messages

} // namespace

// A damaged file: kept aside, and what can be read of it taken over.
class TestStoreSalvage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void damageIsSalvaged_data();
    void damageIsSalvaged();
    void aLargeFileIsNotLookedThrough_data();
    void aLargeFileIsNotLookedThrough();
    void triesAreBounded_data();
    void triesAreBounded();
    void evidenceIsKept();
    void whatIsOnlyInTheLogIsTakenOver();
    void lostIdentitiesAreNotGivenAgain();
    void damageThatIsMetIsRemembered();
    void powerCutBetweenTheRenames();

private:
    QString path() const { return m_folder->filePath(u"barrage.db"_s); }
    QStringList aside() const { return QDir(m_folder->path()).entryList({u"*.damaged-*"_s}); }
    void fill(int messages) const;
    void overwrite(qint64 from, qint64 size) const;
    void damage(const QString &table) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreSalvage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStoreSalvage::fill(int messages) const
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    for (int i = 0; i < messages; ++i)
        open.enqueue(AddMessage {open.draft(phone, QString::number(i), QString(40, u'x'))});
    open.store().flush();
    open.askItself(
        u"INSERT INTO plus (message, equipment) SELECT id, equipment FROM barrage WHERE id <= 100"_s);
    open.keep<Done>(SaveInterceptor {InterceptorMode::Open});
    open.keep<RulesSaved>(SaveRules {{ruleOf(u"contains"_s, u"bad"_s)}});
}

void TestStoreSalvage::overwrite(qint64 from, qint64 size) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(QByteArray(size, '\x5a')), size);
}

// Where it begins, so that nothing of it can be read.
void TestStoreSalvage::damage(const QString &table) const
{
    const qint64 root = Stranger(path())
                            .ask(u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table))
                            .toLongLong();
    QVERIFY(root > 1);
    overwrite((root - 1) * kPage, kPage);
}

void TestStoreSalvage::damageIsSalvaged_data()
{
    QTest::addColumn<qint64>("from"); // negative: cut there
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("atLeast"); // messages of 1,000
    QTest::newRow("a page in the middle") << kMiddle << qint64(kPage) << 900;
    QTest::newRow("some pages") << kMiddle << qint64(4 * kPage) << 700;
    QTest::newRow("the header") << qint64(0) << qint64(100) << 0;
    QTest::newRow("everything") << qint64(0) << qint64(200 * kPage) << 0;
    QTest::newRow("cut in half") << -kMiddle << qint64(0) << 0;
}

void TestStoreSalvage::damageIsSalvaged()
{
    QFETCH(qint64, from);
    QFETCH(qint64, size);
    QFETCH(int, atLeast);
    constexpr int count = 1'000;
    fill(count);
    if (from < 0)
        QVERIFY(QFile::resize(path(), -from));
    else
        overwrite(from, size);

    OpenStore open(path());
    QVERIFY(open.store().notice());
    QCOMPARE(open.store().notice()->code, u"store_salvaged"_s);
    QCOMPARE(aside().size(), 1);
    QVERIFY(open.store().notice()->text.contains(aside().first()));
    const auto kept = open.askItself(u"SELECT count(*) FROM barrage"_s).toInt();
    QVERIFY2(kept >= atLeast && kept <= count, qPrintable(QString::number(kept)));
    QVERIFY(atLeast == 0 || open.askItself(u"SELECT count(*) FROM plus"_s).toInt() > 0);
    QCOMPARE(open.snapshot().mode, InterceptorMode::Approve);
    QCOMPARE(open.askItself(u"PRAGMA integrity_check"_s), u"ok"_s);
    QVERIFY(!open.askItself(u"PRAGMA foreign_key_check"_s).isValid());
    QCOMPARE(open.askItself(u"SELECT count(*) FROM sent"_s).toInt(), kept);
    QVERIFY(open.say(open.phone("new"), u"new"_s).seq > 0);
    QVERIFY(!OpenStore(m_folder->filePath(u"other.db"_s)).store().notice());
}

// That takes too long before the show; its damage is met when it is read.
void TestStoreSalvage::aLargeFileIsNotLookedThrough_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("salvaged");
    QTest::newRow("at the bound") << limits::kCheckedAtOpenBytes << true;
    QTest::newRow("larger") << limits::kCheckedAtOpenBytes + 1 << false;
}

void TestStoreSalvage::aLargeFileIsNotLookedThrough()
{
    QFETCH(qint64, bytes);
    QFETCH(bool, salvaged);
    fill(10);
    damage(u"plus"_s);
    QVERIFY(QFile::resize(path(), bytes));
    QCOMPARE(OpenStore(path()).store().notice().has_value(), salvaged);
}

// A range of numbers without rows is a try too, and then what comes after so many of them is left.
void TestStoreSalvage::triesAreBounded_data()
{
    constexpr qint64 kRowsATry = 1'024;
    QTest::addColumn<qint64>("last"); // number of the last message
    QTest::addColumn<int>("kept");
    QTest::newRow("within") << kRowsATry * limits::kSalvageSteps / 4 << 11;
    QTest::newRow("beyond") << kRowsATry * limits::kSalvageSteps << 10;
}

void TestStoreSalvage::triesAreBounded()
{
    QFETCH(qint64, last);
    QFETCH(int, kept);
    fill(10);
    {
        OpenStore open(path());
        open.say(open.phone("b"), u"b"_s);
        open.askItself(u"UPDATE barrage SET id = %1 WHERE client_id = 'b'"_s.arg(last));
    }
    damage(u"plus"_s);
    OpenStore open(path());
    QVERIFY(open.store().notice());
    QCOMPARE(open.askItself(u"SELECT count(*) FROM barrage"_s).toInt(), kept);
}

void TestStoreSalvage::evidenceIsKept()
{
    fill(1'000);
    overwrite(kMiddle, kPage);
    QFile before(path());
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray evidence = before.readAll();
    before.close();
    {
        const OpenStore open(path());
    }
    QFile after(m_folder->filePath(aside().first()));
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), evidence);
    QVERIFY(!OpenStore(path()).store().notice()); // the next start is an ordinary one
    QCOMPARE(aside().size(), 1);
}

// As after kill -9: the newest messages are in the write-ahead log only.
void TestStoreSalvage::whatIsOnlyInTheLogIsTakenOver()
{
    fill(1'000);
    const QString other = m_folder->filePath(u"killed.db"_s);
    {
        OpenStore open(path());
        open.say(open.phone("b"), u"newest"_s, u"in the log"_s);
        for (const QString &ending : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(path() + ending, other + ending));
    }
    QFile mark(other + u"-damaged"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    QFile file(other);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(kMiddle));
    file.write(QByteArray(kPage, '\x5a'));
    file.close();
    OpenStore open(other);
    QVERIFY(open.store().notice());
    QCOMPARE(open.search(u"in the log"_s).size(), 1);
}

void TestStoreSalvage::lostIdentitiesAreNotGivenAgain()
{
    {
        OpenStore open(path());
        for (int i = 0; i < 20; ++i)
            open.say(open.phone(QByteArray::number(i)), QString::number(i));
        open.askItself(u"PRAGMA foreign_keys = OFF"_s);
        open.askItself(u"DELETE FROM equipment WHERE id > 10"_s);
        open.askItself(u"DELETE FROM sqlite_sequence WHERE name = 'equipment'"_s);
        open.askItself(u"DELETE FROM event"_s);
        open.askItself(u"PRAGMA writable_schema = ON"_s);
        open.askItself(u"UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master "
                       "WHERE name = 'decision_of_message') WHERE name = 'barrage_waiting'"_s);
    }
    OpenStore open(path());
    QVERIFY(open.store().notice());
    QCOMPARE(open.snapshot().event.lastSeq, 20);
    QVERIFY(open.phone("new") > EquipmentId(20));
}

void TestStoreSalvage::damageThatIsMetIsRemembered()
{
    fill(1'000);
    OpenStore open(path());
    const EquipmentId phone = open.phone("b");
    open.askItself(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    open.askItself(u"PRAGMA writable_schema = ON"_s);
    open.askItself(u"UPDATE sqlite_master SET sql = 'damaged' WHERE name = 'barrage'"_s);
    open.askItself(u"PRAGMA query_only = ON"_s); // the next write fails and gives the connection up
    open.enqueue(AddMessage {open.draft(phone, u"1"_s)});
    open.store().flush();
    open.enqueue(AddMessage {open.draft(phone, u"2"_s)});
    open.store().flush();
    QCOMPARE(open.failures().size(), 2);
    QCOMPARE(open.failures().last().second.code, u"store_damaged"_s);
    QVERIFY(QFile::exists(path() + u"-damaged"_s));
}

void TestStoreSalvage::powerCutBetweenTheRenames()
{
    fill(10);
    QVERIFY(QFile::rename(path(), path() + u".salvaged"_s));
    OpenStore open(path());
    QCOMPARE(open.snapshot().waiting.size(), 10);
    QVERIFY(!QFile::exists(path() + u".salvaged"_s));
}

QTEST_GUILESS_MAIN(TestStoreSalvage)
#include "tst_storesalvage.moc"
