// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openstore.h"
#include "support/fakephone.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>

using namespace barrage;
using namespace barrage::test;
using namespace Qt::StringLiterals;

namespace {

// What becomes of a start.
enum class End {
    Serves,   // as if nothing had been
    Salvages, // says so, keeps the evidence, and serves
    Refuses,  // says what to do, touches nothing, and ends
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// The program itself, on a folder.
class Program
{
public:
    explicit Program(const QString &folder, const QStringList &further = {}, char disk = 'o')
    {
        const QString control = m_room.filePath(u"disk"_s);
        put(control, QByteArray(1, disk));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(BARRAGE_FAULTY_DISK));
        environment.insert(u"FAULTY_DISK"_s, control);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_room.path());
        m_process.setProcessEnvironment(environment);
        QStringList arguments {u"--headless"_s, u"--address"_s, u"127.0.0.1"_s, u"--data"_s, folder};
        if (!further.contains(u"--port"_s))
            arguments += {u"--port"_s, u"0"_s};
        m_process.start(QStringLiteral(BARRAGE_PROGRAM), arguments + further);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    // The port; 0: it ended instead.
    quint16 port()
    {
        const QRegularExpression pattern(u"listening http://[^:]+:(\\d+)/"_s);
        const auto decided = [&] {
            m_output += QString::fromUtf8(m_process.readAllStandardOutput());
            return m_process.state() == QProcess::NotRunning || pattern.match(m_output).hasMatch();
        };
        return QTest::qWaitFor(decided, 30'000) ? pattern.match(m_output).captured(1).toUShort() : 0;
    }
    QString complaint() { return m_complaint += QString::fromUtf8(m_process.readAllStandardError()); }
    bool endedOrderly() const
    {
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit;
    }
    int exitCode() const { return m_process.exitCode(); }

private:
    QTemporaryDir m_room;
    QProcess m_process;
    QString m_output;
    QString m_complaint;
};

} // namespace

// Whatever the folder looks like: no crash, no hang, no evidence overwritten, a sentence for the host, and no
// acknowledgement for what is not stored.
class TestStartup : public QObject
{
    Q_OBJECT

private slots:
    void startsOrSaysWhyNot_data();
    void startsOrSaysWhyNot();
    void anotherProgramHasTheFile();
    void aTakenPortIsTheNextOne();
    void theSecondRaisesTheFirst();
    void afterAKillItStartsAgain();

private:
    void prepare(const QString &kind);
    QString file() const { return m_folder->filePath(u"barrage.sqlite"_s); }
    static void verifyServes(quint16 port);

    std::optional<QTemporaryDir> m_folder;
};

void TestStartup::startsOrSaysWhyNot_data()
{
    QTest::addColumn<End>("end");
    QTest::addColumn<char>("disk"); // see faultydisk.cpp
    QTest::addColumn<QString>("says");
    const auto row = [](const char *kind, End end, const QString &says = {}, char disk = 'o') {
        QTest::newRow(kind) << end << disk << says;
    };
    row("nothing yet", End::Serves);
    row("no folder", End::Serves);
    row("folder is a file", End::Refuses, u"--data"_s);
    row("folder below a file", End::Refuses, u"--data"_s);
    row("empty file", End::Serves);
    row("whole", End::Serves);
    row("database is a folder", End::Refuses, u"barrage.sqlite"_s);
    row("not a database", End::Salvages, u"kept as"_s);
    row("cut in half", End::Salvages, u"kept as"_s);
    row("a page is zero", End::Salvages, u"kept as"_s);
    row("another program's", End::Refuses, u"not a Barrage database"_s);
    row("of a later version", End::Refuses, u"later Barrage"_s);
    row("garbage for a log", End::Serves);
    row("garbage for shared memory", End::Serves);
    row("full, new", End::Refuses, u"barrage.sqlite"_s, 'f');
    row("I/O error, new", End::Refuses, u"barrage.sqlite"_s, 'e');
    row("syncs fail, new", End::Refuses, u"barrage.sqlite"_s, 's');
    row("read-only, new", End::Refuses, u"barrage.sqlite"_s, 'r');
    row("read-only, whole", End::Refuses, u"barrage.sqlite"_s, 'r');
    row("slow", End::Serves, {}, 'w');
}

void TestStartup::prepare(const QString &kind)
{
    const QString own = file();
    const bool isOld = kind == u"whole"_s || kind.startsWith(u"cut"_s) || kind.startsWith(u"a page"_s)
        || kind.startsWith(u"of a later"_s) || kind.startsWith(u"garbage"_s) || kind.endsWith(u", whole"_s);
    if (isOld) {
        OpenStore open(own);
        const EquipmentId phone = open.phone("a");
        for (int i = 0; i < 200; ++i)
            open.say(phone, QString::number(i));
    }
    if (kind == u"empty file"_s)
        QVERIFY(put(own, {}));
    else if (kind == u"database is a folder"_s)
        QVERIFY(QDir().mkpath(own));
    else if (kind == u"not a database"_s)
        QVERIFY(put(own, QByteArray("Dear diary, ").repeated(500)));
    else if (kind == u"cut in half"_s)
        QVERIFY(QFile::resize(own, QFile(own).size() / 2));
    else if (kind == u"a page is zero"_s)
        QVERIFY(put(own, contentsOf(own).replace(4096, 4096, QByteArray(4096, '\0'))));
    else if (kind == u"another program's"_s)
        QVERIFY(Stranger(own).ask(u"CREATE TABLE theirs (x)"_s).isNull());
    else if (kind == u"of a later version"_s)
        QVERIFY(Stranger(own).ask(u"PRAGMA user_version = 1000"_s).isNull());
    else if (kind == u"garbage for a log"_s)
        QVERIFY(put(own + u"-wal"_s, QByteArray(10'000, 'x')));
    else if (kind == u"garbage for shared memory"_s)
        QVERIFY(put(own + u"-shm"_s, QByteArray(32'768, 'x')));
}

void TestStartup::startsOrSaysWhyNot()
{
    QFETCH(End, end);
    QFETCH(char, disk);
    QFETCH(QString, says);
    const QString kind = QString::fromUtf8(QTest::currentDataTag());
    m_folder.emplace();
    prepare(kind);
    QString folder = m_folder->path();
    if (kind == u"no folder"_s)
        folder += u"/new/deep"_s;
    else if (kind.startsWith(u"folder"_s)) {
        QVERIFY(put(m_folder->filePath(u"file"_s), "x"));
        folder += kind.endsWith(u"below a file"_s) ? u"/file/below"_s : u"/file"_s;
    }
    const QByteArray before = contentsOf(file());
    Program program(folder, {}, disk);
    const quint16 port = program.port();
    QVERIFY2((port > 0) == (end != End::Refuses), qPrintable(program.complaint()));
    if (port > 0)
        verifyServes(port);
    else
        QVERIFY(program.endedOrderly() && program.exitCode() == 1);
    QVERIFY2(program.complaint().contains(says), qPrintable(program.complaint()));
    QCOMPARE(program.complaint().isEmpty(), end == End::Serves);
    if (end == End::Refuses && !kind.endsWith(u", new"_s))
        QCOMPARE(contentsOf(file()), before);
    if (end == End::Salvages) { // the evidence is there, under another name
        const QStringList names
            = m_folder->path().isEmpty() ? QStringList() : QDir(folder).entryList(QDir::Files);
        QVERIFY(std::ranges::any_of(names, [&](const QString &name) {
            return name != u"barrage.sqlite"_s && contentsOf(QDir(folder).filePath(name)) == before;
        }));
    }
}

void TestStartup::verifyServes(quint16 port)
{
    FakePhone phone(port);
    QVERIFY(!phone.hello().isEmpty());
    QCOMPARE(phone.say(u"new"_s, u"hello"_s).value(u"cmd"_s).toString(), u"ack"_s);
}

void TestStartup::anotherProgramHasTheFile()
{
    m_folder.emplace();
    OpenStore(file()).phone("a");
    const Stranger stranger(file());
    stranger.ask(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    stranger.ask(u"BEGIN EXCLUSIVE"_s);
    Program program(m_folder->path());
    QCOMPARE(program.port(), 0);
    QVERIFY(program.endedOrderly() && program.exitCode() == 1);
    QVERIFY2(program.complaint().contains(u"barrage.sqlite"_s), qPrintable(program.complaint()));
}

void TestStartup::aTakenPortIsTheNextOne()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    m_folder.emplace();
    Program program(m_folder->path(), {u"--port"_s, QString::number(other.serverPort())});
    const quint16 port = program.port();
    QVERIFY(port > other.serverPort());
    QTRY_VERIFY(program.complaint().contains(u"is taken"_s));
    verifyServes(port);
}

void TestStartup::theSecondRaisesTheFirst()
{
    m_folder.emplace();
    Program first(m_folder->path());
    const quint16 port = first.port();
    QVERIFY(port > 0);
    Program second(m_folder->path());
    QCOMPARE(second.port(), 0);
    QVERIFY(second.endedOrderly());
    QVERIFY(!second.complaint().isEmpty());
    verifyServes(port);
}

void TestStartup::afterAKillItStartsAgain()
{
    m_folder.emplace();
    {
        Program first(m_folder->path());
        verifyServes(first.port());
    } // killed, its lock and its log are left
    QVERIFY(QFile::exists(file() + u"-wal"_s));
    Program again(m_folder->path());
    verifyServes(again.port());
    QVERIFY(again.complaint().isEmpty());
}

QTEST_GUILESS_MAIN(TestStartup)
#include "tst_startup.moc"
