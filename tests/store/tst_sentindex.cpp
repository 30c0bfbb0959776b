// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include "core/limits.h"
#include "store/databasefile.h"
#include "store/rows.h"
#include "store/sentindex.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace barrage;
using namespace barrage::test;
using namespace Qt::StringLiterals;

namespace {

// The index, beside one that is slow and obvious. On a connection of its own.
class Both
{
public:
    Both(const QString &path, OpenStore &store)
        : m_store(store)
        , m_database(std::move(databasefile::reopen(path)).value())
    {
        reopen();
    }

    void begin()
    {
        m_before = m_known;
        QVERIFY(m_database->run("begin"_L1));
    }
    void send(EquipmentId from, const QString &clientId)
    {
        const auto expected = m_known.find({from, clientId});
        const auto found = m_sent.find(*m_database, from, clientId);
        QVERIFY(found);
        QCOMPARE(found.value(), expected == m_known.end() ? MessageId() : expected->second);
        if (expected == m_known.end())
            store(from, clientId);
    }
    void end(bool undone)
    {
        QVERIFY(m_database->run(undone ? "rollback"_L1 : "commit"_L1));
        undone ? m_sent.forget() : m_sent.keep();
        if (undone)
            m_known = m_before;
    }
    void fileSome() { QVERIFY(m_sent.fileSome(*m_database)); }
    void reopen() { QVERIFY(m_sent.open(*m_database)); }

    void compareNewest(EquipmentId from, int most)
    {
        QList<MessageId> expected;
        for (const auto &[key, id] : m_known) {
            if (key.first == from)
                expected.append(id);
        }
        std::ranges::sort(expected, std::ranges::greater());
        expected.resize(std::min<qsizetype>(expected.size(), most));
        QCOMPARE(m_sent.newest(*m_database, from, most).value(), expected);
    }

private:
    void store(EquipmentId from, const QString &clientId)
    {
        const Message message = m_store.draft(from, clientId);
        const auto id = m_database->insert("message_add"_L1, rows::added(message, ++m_seq));
        QVERIFY(id);
        m_known.insert({{from, clientId}, static_cast<MessageId>(id.value())});
        m_sent.add(from, clientId, static_cast<MessageId>(id.value()));
    }

    OpenStore &m_store;
    std::unique_ptr<Connection> m_database;
    SentIndex m_sent;
    std::map<std::pair<EquipmentId, QString>, MessageId> m_known;
    std::map<std::pair<EquipmentId, QString>, MessageId> m_before;
    qint64 m_seq = 0;
};

} // namespace

// A message is found by its sender and client id, whether it is filed or not, and only if it is stored.
class TestSentIndex : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isWhatASlowOneIs_data();
    void isWhatASlowOneIs();
    void resendIsKnownOnceFiled();
    void resendIsKnownInItsBatch();
    void whatWasUndoneIsNotKnown();
    void ownMessagesAreFiledAndNot();
    void isFiledWhenCalm();
    void aCrowdIsFiledMeanwhile();

private:
    QString path() const { return m_folder->filePath(u"barrage.db"_s); }
    // All that is stored.
    void fileAll() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSentIndex::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSentIndex::fileAll() const
{
    const auto database = databasefile::reopen(path());
    QVERIFY(database);
    SentIndex sent;
    QVERIFY(sent.open(*database.value()));
    while (sent.unfiled() > 0)
        QVERIFY(sent.fileSome(*database.value()));
}

void TestSentIndex::isWhatASlowOneIs_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U})
        QTest::addRow("%u", seed) << seed;
}

// Messages are added, undone, filed, and the file opened anew, as it comes; some are sent again.
void TestSentIndex::isWhatASlowOneIs()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    OpenStore open(path());
    const QList<EquipmentId> phones {open.phone("a"), open.phone("b"), open.phone("c")};
    Both both(path(), open);
    for (int round = 0; round < 200; ++round) {
        both.begin();
        for (int i = random.bounded(12); i >= 0; --i)
            both.send(phones.at(random.bounded(phones.size())), QString::number(random.bounded(1'000)));
        both.end(random.bounded(4) == 0);
        if (random.bounded(6) == 0)
            both.fileSome();
        if (random.bounded(10) == 0)
            both.reopen();
        for (const EquipmentId phone : phones)
            both.compareNewest(phone, 5);
    }
}

void TestSentIndex::resendIsKnownOnceFiled()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    const Message first = open.say(phone, u"k-1"_s);
    fileAll();
    OpenStore again(path());
    QCOMPARE(again.askItself(u"SELECT message FROM sent"_s).toLongLong(), number(first.id));
    const auto second = again.keep<MessageAdded>(AddMessage {again.draft(phone, u"k-1"_s, u"other"_s)});
    QVERIFY(second.duplicate);
    QCOMPARE(second.message, first);
    QCOMPARE(again.keep<MessageFound>(FindMessage {phone, u"k-1"_s}).message, first);
    QCOMPARE(again.search({}, {}, phone), QList {first});
}

void TestSentIndex::resendIsKnownInItsBatch()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    open.enqueue(AddMessage {open.draft(phone, u"k-1"_s)});
    open.enqueue(FindMessage {phone, u"k-1"_s});
    const auto second = open.keep<MessageAdded>(AddMessage {open.draft(phone, u"k-1"_s)});
    QVERIFY(second.duplicate);
    const auto found = std::get<MessageFound>(open.turns().last().at(1).what);
    QCOMPARE(found.message, second.message);
    QCOMPARE(open.askItself(u"SELECT count(*) FROM barrage"_s).toInt(), 1);
}

// A write at fault makes the store begin its batch anew.
void TestSentIndex::whatWasUndoneIsNotKnown()
{
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    open.enqueue(AddMessage {open.draft(phone, u"k-1"_s)});
    const quint64 atFault = open.enqueue(AddMessage {open.draft(EquipmentId(99), u"k-2"_s)});
    open.enqueue(AddMessage {open.draft(phone, u"k-3"_s)});
    open.store().flush();
    QCOMPARE(open.failures().size(), 1);
    QCOMPARE(open.failures().first().first, atFault);
    for (const QString &clientId : {u"k-1"_s, u"k-3"_s})
        QVERIFY(open.keep<MessageAdded>(AddMessage {open.draft(phone, clientId)}).duplicate);
    QVERIFY(!open.keep<MessageFound>(FindMessage {EquipmentId(99), u"k-2"_s}).message);
    QCOMPARE(open.askItself(u"SELECT count(*) FROM barrage"_s).toInt(), 2);
}

void TestSentIndex::ownMessagesAreFiledAndNot()
{
    QList<Message> said;
    {
        OpenStore open(path());
        const EquipmentId phone = open.phone("a");
        for (const QString &clientId : {u"z"_s, u"b"_s})
            said.append(open.say(phone, clientId));
    }
    fileAll();
    OpenStore open(path());
    open.say(open.phone("b"), u"c"_s);
    for (const QString &clientId : {u"y"_s, u"a"_s})
        said.append(open.say(said.first().from, clientId));
    QCOMPARE(open.keep<Enrolled>(enrol("a", {}, "x")).own, said);
    std::ranges::reverse(said);
    QCOMPARE(open.search({}, {}, said.first().from), said);
}

void TestSentIndex::isFiledWhenCalm()
{
    OpenStore open(path());
    const Message last = open.say(open.phone("a"), u"k-1"_s);
    QCOMPARE(open.askItself(u"SELECT until FROM filed"_s).toLongLong(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(open.askItself(u"SELECT until FROM filed"_s).toLongLong(), number(last.id),
                              5 * limits::kFilingMs);
}

// No more than a bound are kept in memory, and few are filed at a time, unless many came at once.
void TestSentIndex::aCrowdIsFiledMeanwhile()
{
    constexpr int kBatch = 10'000;
    OpenStore open(path());
    const EquipmentId phone = open.phone("a");
    const auto say = [&](int first, int last) {
        for (int i = first; i <= last; ++i)
            open.enqueue(AddMessage {open.draft(phone, QString::number(i))});
        open.store().flush();
        return open.askItself(u"SELECT count(*) FROM sent"_s).toInt();
    };
    for (int first = 1; first <= limits::kUnfiled; first += kBatch)
        QCOMPARE(say(first, first + kBatch - 1), 0);
    QCOMPARE(say(0, 0), limits::kFilingSlice);
    constexpr int kLast = limits::kUnfiled + kBatch;
    QCOMPARE(say(limits::kUnfiled + 1, kLast), kBatch + 1);
    for (const int i : {0, 1, kBatch, kBatch + 1, limits::kUnfiled, kLast})
        QVERIFY(open.keep<MessageAdded>(AddMessage {open.draft(phone, QString::number(i))}).duplicate);
}

QTEST_GUILESS_MAIN(TestSentIndex)
#include "tst_sentindex.moc"
