// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include "core/limits.h"

#include <QtEndian>

#ifdef Q_OS_UNIX
#    include <csignal>

#    include <sys/resource.h>
#endif

using namespace barrage;
using namespace barrage::test;
using namespace Qt::StringLiterals;

// Batches, and what becomes of them when the disk says no.
class TestStoreOutage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneTurnIsOneTransaction();
    void committedMeansThatOthersSeeIt();
    void aLockIsWaitedForSoLong();
    void faultyWriteIsAloneInFailing_data();
    void faultyWriteIsAloneInFailing();
    void failsAndRecovers_data();
    void failsAndRecovers();
#ifdef Q_OS_UNIX
    void diskFailsInTheCommit();
#endif
    void replacedFileIsNotTaken();
    void searchFailsWithTheFile();

private:
    QString path() const
    {
        return m_folder->filePath(u"barrage.db"_s);
    }
    int commitsInLog() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreOutage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

// The write-ahead log: 32 bytes of header, then frames of 24 bytes and a page; the last frame of a commit has
// the size of the database in its second word, the others zero (sqlite.org/fileformat2.html, 4.1).
int TestStoreOutage::commitsInLog() const
{
    QFile log(path() + u"-wal"_s);
    if (!log.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray bytes = log.readAll();
    const auto word = [&bytes](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    int commits = 0;
    for (qsizetype frame = 32; frame + 24 <= bytes.size(); frame += 24 + word(8))
        commits += word(frame + 4) != 0;
    return commits;
}

void TestStoreOutage::oneTurnIsOneTransaction()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    const int before = commitsInLog();
    QVERIFY(before > 0);
    for (int i = 0; i < 50; ++i)
        open.enqueue(AddMessage {open.draft(phone, QString::number(i))});
    QCOMPARE(commitsInLog(), before);
    const qsizetype turns = open.turns().size();
    QTRY_COMPARE(open.turns().size(), turns + 1);
    QCOMPARE(open.turns().last().size(), 50);
    QCOMPARE(commitsInLog(), before + 1);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(std::get<MessageAdded>(open.turns().last().at(i).what).message.seq, i + 1);
}

void TestStoreOutage::committedMeansThatOthersSeeIt()
{
    OpenStore open(path());
    const Stranger stranger(path());
    const EquipmentId phone = open.phone("a");
    int seen = -1;
    connect(&open.store(), &Store::committed, this,
            [&] { seen = stranger.ask(u"SELECT count(*) FROM barrage"_s).toInt(); });
    open.enqueue(AddMessage {open.draft(phone, u"1"_s)});
    QCOMPARE(stranger.ask(u"SELECT count(*) FROM barrage"_s).toInt(), 0);
    open.store().flush();
    QCOMPARE(seen, 1);
}

// A lock is waited for within SQLite, so its own word is taken for how long.
void TestStoreOutage::aLockIsWaitedForSoLong()
{
    QCOMPARE(OpenStore(path()).askItself(u"PRAGMA busy_timeout"_s).toInt(), limits::kStoreBusyMs);
}

void TestStoreOutage::faultyWriteIsAloneInFailing_data()
{
    QTest::addColumn<Write>("faulty");
    Message message;
    message.clientId = u"9"_s;
    QTest::newRow("message in no event") << Write {99, AddMessage {message}};
    message.event = EventId(1);
    message.from = EquipmentId(99);
    QTest::newRow("message of nobody") << Write {99, AddMessage {message}};
    message.from = EquipmentId(1);
    message.color = 0xff000000;
    QTest::newRow("no such colour") << Write {99, AddMessage {message}};
    message.id = MessageId(99);
    QTest::newRow("decision on nothing")
        << Write {99, RecordDecision {{.message = message.id, .by = u"desk"_s}, message}};
    QTest::newRow("nothing was shown") << Write {99, SaveMessage {message}};
    QTest::newRow("secret twice") << Write {99, enrol({}, {}, "a")};
    QTest::newRow("nobody is muted") << Write {99, Mute {EquipmentId(99), 5}};
}

void TestStoreOutage::faultyWriteIsAloneInFailing()
{
    QFETCH(Write, faulty);
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    open.enqueue(AddMessage {open.draft(phone, u"1"_s)});
    open.store().enqueue({faulty});
    open.enqueue(AddMessage {open.draft(phone, u"2"_s)});
    open.store().flush();

    QCOMPARE(open.failures().size(), 1);
    QCOMPARE(open.failures().first().first, 99ULL);
    QVERIFY(!open.failures().first().second.code.startsWith(u"store_"_s));
    QCOMPARE(open.turns().last().size(), 2);
    const OpenStore again(path());
    QCOMPARE(again.snapshot().waiting.size(), 2);
    QCOMPARE(again.snapshot().event.lastSeq, 2);
}

void TestStoreOutage::failsAndRecovers_data()
{
    QTest::addColumn<QString>("byStranger"); // on a connection of somebody else
    QTest::addColumn<QString>("byItself");   // on the store's own
    QTest::newRow("locked") << u"BEGIN IMMEDIATE"_s << u"SELECT 1"_s;
    QTest::newRow("full") << u"SELECT 1"_s << u"PRAGMA max_page_count = 1"_s;
    QTest::newRow("read-only") << u"SELECT 1"_s << u"PRAGMA query_only = ON"_s;
}

void TestStoreOutage::failsAndRecovers()
{
    QFETCH(QString, byStranger);
    QFETCH(QString, byItself);
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    const qsizetype turns = open.turns().size();
    {
        const Stranger stranger(path());
        stranger.ask(byStranger);
        open.askItself(byItself);
        const QString longText(100'000, u'x');
        open.enqueue(AddMessage {open.draft(phone, u"1"_s)});
        open.enqueue(AddMessage {open.draft(phone, u"2"_s, longText)});
        open.store().flush();
    }
    QCOMPARE(open.turns().size(), turns);
    QCOMPARE(open.failures().size(), 2);
    QCOMPARE(open.failures().first().second.code, u"store_unavailable"_s);
    QVERIFY(open.failures().first().second.text.contains(path()));

    QCOMPARE(open.say(phone, u"1"_s).seq, 1);
    QCOMPARE(open.search({}).size(), 1);
}

#ifdef Q_OS_UNIX
// The operating system refuses what goes beyond the end of the log, and that is written by COMMIT.
void TestStoreOutage::diskFailsInTheCommit()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    const qsizetype turns = open.turns().size();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit tight {.rlim_cur = static_cast<rlim_t>(QFile(path() + u"-wal"_s).size()),
                        .rlim_max = usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    open.enqueue(AddMessage {open.draft(phone, u"1"_s)});
    open.store().flush();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);

    QCOMPARE(open.turns().size(), turns);
    QCOMPARE(open.failures().size(), 1);
    QCOMPARE(open.failures().first().second.code, u"store_unavailable"_s);
    QVERIFY(open.search({}).isEmpty());
    QCOMPARE(open.say(phone, u"1"_s).seq, 1);
}
#endif

// Another database under the same name has other people and events: it must not be written to.
void TestStoreOutage::replacedFileIsNotTaken()
{
    const QString other = m_folder->filePath(u"other.db"_s);
    OpenStore(other).phone("b");
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    open.askItself(u"PRAGMA query_only = ON"_s);
    open.enqueue(AddMessage {open.draft(phone, u"1"_s)});
    open.store().flush();
    QVERIFY(QFile::remove(path()));
    open.enqueue(AddMessage {open.draft(phone, u"2"_s)});
    open.store().flush();
    QVERIFY(!QFile::exists(path()));
    QVERIFY(QFile::copy(other, path()));
    open.enqueue(AddMessage {open.draft(phone, u"3"_s)});
    open.store().flush();
    QCOMPARE(open.failures().size(), 3);
    QCOMPARE(open.failures().last().second.code, u"store_unavailable"_s);
    QCOMPARE(Stranger(path()).ask(u"SELECT count(*) FROM barrage"_s).toInt(), 0);
}

void TestStoreOutage::searchFailsWithTheFile()
{
    Archive history(path());
    QSignalSpy failed(&history, &Archive::searchFailed);
    history.search({.ticket = 7, .text = {}, .before = {}});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toULongLong(), 7ULL);
}

QTEST_GUILESS_MAIN(TestStoreOutage)
#include "tst_storeoutage.moc"
