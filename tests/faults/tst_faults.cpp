// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/keepsaying.h"
#include "store/openstore.h"

#include <QProcess>

using namespace barrage;
using namespace barrage::test;
using namespace Qt::StringLiterals;

namespace {

int rounds(int usually)
{
    const int asked = qEnvironmentVariableIntValue("BARRAGE_FAULT_ROUNDS");
    return asked > 0 ? asked : usually;
}

// A process that stores, on a disk that we can make fail, and what it acknowledged.
class Victim
{
public:
    explicit Victim(const QTemporaryDir &folder)
        : m_path(folder.filePath(u"barrage.db"_s))
        , m_control(folder.filePath(u"disk"_s))
    {
        setDisk('o');
    }

    void start(const QStringList &options = {}, bool copies = false)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(BARRAGE_FAULTY_DISK));
        environment.insert(u"FAULTY_DISK"_s, m_control);
        if (copies)
            environment.insert(u"FAULTY_DISK_COPIES"_s, u"1"_s);
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(environment);
        m_process->start(QCoreApplication::applicationFilePath(),
                         QStringList {u"--keep-saying"_s, m_path} + options);
    }
    void setDisk(char mode)
    {
        QFile file(m_control);
        QVERIFY(file.open(QIODevice::ReadWrite)); // in place: the other process has it mapped
        QVERIFY(file.write(&mode, 1) == 1);
    }
    bool acknowledges(qsizetype more) { return waitFor(m_acknowledged, m_acknowledged.size() + more); }
    bool complains() { return waitFor(m_complaints, m_complaints.size() + 3); }
    void kill()
    {
        m_process->kill();
        QVERIFY(m_process->waitForFinished());
        read();
        m_rest.clear(); // a line that was cut is not an acknowledgement
    }
    // What the disk has when the power returns.
    void losePower() const
    {
        for (const QString &ending : {u""_s, u"-wal"_s}) {
            QFile::remove(m_path + ending);
            QFile::copy(m_path + ending + u".synced"_s, m_path + ending);
        }
        QFile::remove(m_path + u"-shm"_s);
    }
    const QStringList &acknowledged() const { return m_acknowledged; }
    const QString &path() const { return m_path; }

private:
    bool waitFor(const QStringList &list, qsizetype size)
    {
        return QTest::qWaitFor([&] { return read(), list.size() >= size; }, 30'000);
    }
    void read()
    {
        m_rest += QString::fromLatin1(m_process->readAllStandardOutput());
        for (qsizetype end = 0; (end = m_rest.indexOf(u'\n')) >= 0; m_rest.remove(0, end + 1))
            (m_rest.startsWith(u'+') ? m_acknowledged : m_complaints).append(m_rest.mid(1, end - 1));
    }

    QString m_path;
    QString m_control;
    std::unique_ptr<QProcess> m_process;
    QString m_rest;
    QStringList m_acknowledged;
    QStringList m_complaints;
};

// How many of these are not there, by their client ids.
qsizetype lost(const OpenStore &store, const QStringList &acknowledged)
{
    return std::ranges::count_if(acknowledged, [&store](const QString &id) {
        return store.askItself(u"SELECT count(*) FROM barrage WHERE client_id = '%1'"_s.arg(id)).toInt() != 1;
    });
}

} // namespace

// Acknowledged means kept, whatever happens; and stored once, however often it is asked for.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void kill9();
    void theLoopCatchesEarlyAcknowledgements();
    void powerLoss();
    void theLoopCatchesADiskThatLies();
    void diskFaults_data();
    void diskFaults();

private:
    static void verify(const Victim &victim);
};

void TestFaults::verify(const Victim &victim)
{
    const OpenStore store(victim.path());
    QVERIFY(!store.askItself(u"SELECT 1"_s).toString().isEmpty());
    QCOMPARE(store.askItself(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(store.askItself(u"SELECT max(seq) - count(*) FROM barrage"_s).toInt(), 0);
    QCOMPARE(lost(store, victim.acknowledged()), 0);
    QCOMPARE(QSet<QString>(victim.acknowledged().begin(), victim.acknowledged().end()).size(),
             victim.acknowledged().size());
}

void TestFaults::kill9()
{
    const QTemporaryDir folder;
    Victim victim(folder);
    for (int round = 0; round < rounds(10); ++round) {
        victim.start();
        QVERIFY(victim.acknowledges(1 + round * 13 % 40));
        victim.kill();
    }
    verify(victim);
}

void TestFaults::theLoopCatchesEarlyAcknowledgements()
{
    const QTemporaryDir folder;
    Victim victim(folder);
    victim.setDisk('w'); // so that there is time to die in
    qsizetype missing = 0;
    for (int round = 0; round < 30 && missing == 0; ++round) {
        victim.start({u"--early"_s});
        QVERIFY(victim.acknowledges(1));
        victim.kill();
        missing = lost(OpenStore(victim.path()), victim.acknowledged());
    }
    QVERIFY(missing > 0);
}

void TestFaults::powerLoss()
{
    const QTemporaryDir folder;
    Victim victim(folder);
    for (int round = 0; round < rounds(5); ++round) {
        victim.start({}, true);
        QVERIFY(victim.acknowledges(1 + round * 17 % 50));
        victim.kill();
        victim.losePower();
    }
    verify(victim);
}

void TestFaults::theLoopCatchesADiskThatLies()
{
    const QTemporaryDir folder;
    Victim victim(folder);
    victim.start({}, true);
    QVERIFY(victim.acknowledges(1));
    victim.setDisk('l');
    QVERIFY(victim.acknowledges(100));
    victim.kill();
    victim.losePower();
    QVERIFY(lost(OpenStore(victim.path()), victim.acknowledged()) > 0);
}

void TestFaults::diskFaults_data()
{
    QTest::addColumn<char>("mode");
    QTest::addColumn<bool>("stores"); // nevertheless
    QTest::newRow("full") << 'f' << false;
    QTest::newRow("I/O error") << 'e' << false;
    QTest::newRow("sync fails") << 's' << false;
    QTest::newRow("slow") << 'w' << true;
}

// While it runs: it fails, says so, and goes on by itself when the disk is back. The power goes in the end.
void TestFaults::diskFaults()
{
    QFETCH(char, mode);
    QFETCH(bool, stores);
    const QTemporaryDir folder;
    Victim victim(folder);
    victim.start({}, true);
    for (int round = 0; round < rounds(3); ++round) {
        QVERIFY(victim.acknowledges(20));
        victim.setDisk(mode);
        QVERIFY(stores ? victim.acknowledges(20) : victim.complains());
        const qsizetype before = victim.acknowledged().size();
        QVERIFY(stores || victim.complains());
        QVERIFY(stores || victim.acknowledged().size() == before);
        victim.setDisk('o');
        QVERIFY(victim.acknowledges(20));
    }
    victim.kill();
    victim.losePower();
    verify(victim);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--keep-saying"_s)
        return keepSaying(arguments.value(2), arguments.contains(u"--early"_s));
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faults.moc"
