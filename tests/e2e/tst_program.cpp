// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/chromium.h"
#include "e2e/hall.h"
#include "support/fakephone.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace barrage;

// The program itself, from outside: what it prints, how it starts and ends, and the main job with real keys.
class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void saysThatThereIsNoDisplay();
    void saysWhereItListens();
    void takesTheNextFreePort();
    void servesThePageAndThePhones();
    void aSecondStartRaisesTheFirst();
    void endsInOrder_data();
    void endsInOrder();
    void losesNothingWhenKilled();
    void thePageSurvivesAKill();
    void refusesAForeignDatabase();
    void movesADamagedDatabaseAside();
    void approvesWithTheKeyboard();
    void theDemoReportsWhatItDid();

private:
    QStringList inFolder(const QStringList &arguments) const;
    bool start(const QStringList &arguments);
    QByteArray nextLine();
    void end();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
    quint16 m_port = 0;
};

namespace {

const QString kProgram = qEnvironmentVariable("BARRAGE_PROGRAM");

struct Outcome
{
    int exitCode = -1;
    QString out;
    QString err;
};

Outcome run(const QStringList &arguments, bool display = true)
{
    QProcess program;
    if (!display) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        program.setProcessEnvironment(environment);
    }
    program.start(kProgram, arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A good database, of another program.
void makeForeignDatabase(const QString &path)
{
    const QString name = QStringLiteral("foreign");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE recipe (name TEXT)")));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

void ProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ProgramTest::cleanup()
{
    end();
}

QStringList ProgramTest::inFolder(const QStringList &arguments) const
{
    return QStringList {u"--data"_s, m_folder->path(), u"--port"_s, u"0"_s} + arguments;
}

bool ProgramTest::start(const QStringList &arguments)
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(kProgram, arguments);
    const auto match
        = QRegularExpression(u"^listening http://[^/]*:(\\d+)/$"_s).match(QString::fromUtf8(nextLine()));
    m_port = match.captured(1).toUShort();
    return match.hasMatch();
}

QByteArray ProgramTest::nextLine()
{
    while (!m_program->canReadLine()) {
        if (!m_program->waitForReadyRead(60'000))
            return {};
    }
    return m_program->readLine().trimmed();
}

void ProgramTest::end()
{
    if (!m_program)
        return;
    m_program->terminate();
    QVERIFY(m_program->state() == QProcess::NotRunning || m_program->waitForFinished(15'000));
    m_program.reset();
}

void ProgramTest::answersWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    QTest::newRow("version") << QStringList {u"--version"_s} << 0 << u"barrage "_s;
    QTest::newRow("help") << QStringList {u"--help"_s} << 0 << u"--headless"_s;
    QTest::newRow("nonsense") << QStringList {u"--nonsense"_s} << 2 << u"nonsense"_s;
    QTest::newRow("mode") << QStringList {u"--mode"_s, u"closed"_s} << 2 << u"open, filter or approve"_s;
}

void ProgramTest::answersWithoutADisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    const Outcome outcome = run(arguments, false);
    QCOMPARE(outcome.exitCode, exitCode);
    const QString text = exitCode ? outcome.err : outcome.out;
    QVERIFY2(text.contains(says), qPrintable(text));
}

void ProgramTest::saysThatThereIsNoDisplay()
{
    const Outcome outcome = run(inFolder({}), false);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(u"--headless"_s), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void ProgramTest::saysWhereItListens()
{
    QVERIFY(start(inFolder({u"--headless"_s})));
    m_program->terminate();
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->readAllStandardOutput(), QByteArray()); // that one line and nothing else
}

void ProgramTest::takesTheNextFreePort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::Any));
    QVERIFY(start(
        {u"--data"_s, m_folder->path(), u"--headless"_s, u"--port"_s, QString::number(other.serverPort())}));
    QVERIFY(m_port > other.serverPort());
}

void ProgramTest::servesThePageAndThePhones()
{
    QVERIFY(start(inFolder({u"--headless"_s, u"--mode"_s, u"open"_s})));
    QTcpSocket browser;
    browser.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    browser.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QVERIFY(browser.waitForDisconnected(5'000));
    const QByteArray page = browser.readAll();
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));
    QVERIFY(page.contains("<form id=form"));

    FakePhone phone(m_port);
    QVERIFY(!phone.hello(u"Ada"_s).isEmpty());
    QCOMPARE(phone.say(u"1"_s, u"hello"_s).value(u"state"_s).toString(), u"passed"_s);
}

void ProgramTest::aSecondStartRaisesTheFirst()
{
    QVERIFY(start(inFolder({u"--headless"_s})));
    const Outcome second = run(inFolder({u"--headless"_s}));
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.out, QString());
    QVERIFY(!second.err.isEmpty());
    QCOMPARE(m_program->state(), QProcess::Running);
}

void ProgramTest::endsInOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("SIGTERM, headless") << SIGTERM << QStringList {u"--headless"_s};
    QTest::newRow("SIGINT, headless") << SIGINT << QStringList {u"--headless"_s};
    QTest::newRow("SIGTERM, windows") << SIGTERM << QStringList {};
}

void ProgramTest::endsInOrder()
{
    QFETCH(int, signal);
    QFETCH(QStringList, arguments);
    QVERIFY(start(inFolder(QStringList {u"--mode"_s, u"open"_s} + arguments)));
    FakePhone phone(m_port);
    QVERIFY(!phone.hello().isEmpty());
    QCOMPARE(phone.say(u"1"_s, u"hello"_s).value(u"cmd"_s).toString(), u"ack"_s);
    ::kill(static_cast<pid_t>(m_program->processId()), signal);
    QVERIFY(m_program->waitForFinished(15'000));
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(phone.closeCode(), 1001);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT count(*) FROM barrage"_s).toInt(), 1);
}

void ProgramTest::losesNothingWhenKilled()
{
    int acknowledged = 0;
    for (int round = 0; round < 5; ++round) {
        QVERIFY(start(inFolder({u"--headless"_s, u"--mode"_s, u"open"_s})));
        FakePhone phone(m_port);
        QVERIFY(!phone.hello().isEmpty());
        for (int i = 0; i < 4; ++i)
            acknowledged += phone.say(QString::number(i), u"hello"_s).value(u"cmd"_s).toString() == u"ack"_s;
        phone.send({{u"cmd"_s, u"say"_s}, {u"id"_s, u"last"_s}, {u"text"_s, u"in flight"_s}});
        m_program->kill();
        QVERIFY(m_program->waitForFinished());
    }
    QCOMPARE(acknowledged, 20);
    const QString kept = u"SELECT count(*) FROM barrage WHERE client_id <> 'last'"_s;
    QCOMPARE(storedValue(m_folder->path(), kept).toInt(), acknowledged);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT max(seq) - count(*) FROM barrage"_s).toInt(), 0);
}

// The phone shows what it was promised, and sends what it was not, to the program started again at the same
// port.
void ProgramTest::thePageSurvivesAKill()
{
    QVERIFY(start(inFolder({u"--headless"_s, u"--mode"_s, u"open"_s})));
    const quint16 port = m_port;
    Chromium browser;
    QVERIFY2(browser.start(), qPrintable(browser.error()));
    const auto tab = browser.newTab();
    tab->emulate({});
    QVERIFY(join(*tab, QUrl(u"http://%1:%2/"_s.arg(networkAddress().toString()).arg(port))));
    QVERIFY(say(*tab, u"before"_s, Qt::white));
    QVERIFY(newestIs(*tab, u"passed"_s));
    m_program->kill();
    QVERIFY(m_program->waitForFinished());
    QVERIFY(tab->waitFor(u"document.querySelector('#status').dataset.state !== 'open'"_s));
    QVERIFY(say(*tab, u"meanwhile"_s, Qt::white));
    QVERIFY(newestIs(*tab, u"sending"_s));

    QVERIFY(start({u"--data"_s, m_folder->path(), u"--port"_s, QString::number(port), u"--headless"_s,
                   u"--mode"_s, u"open"_s}));
    QCOMPARE(m_port, port);
    QVERIFY(newestIs(*tab, u"passed"_s, 30'000));
    QCOMPARE(tab->evaluate(u"document.querySelectorAll('#own li').length"_s).toInt(), 2);
    const QString stored = u"SELECT group_concat(message) FROM (SELECT message FROM barrage ORDER BY seq)"_s;
    QCOMPARE(storedValue(m_folder->path(), stored).toString(), u"before,meanwhile"_s);
}

void ProgramTest::refusesAForeignDatabase()
{
    const QString path = QDir(m_folder->path()).filePath(u"barrage.sqlite"_s);
    makeForeignDatabase(path);
    const QByteArray evidence = contentsOf(path);
    QVERIFY(!evidence.isEmpty());
    const Outcome outcome = run(inFolder({u"--headless"_s}));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(u"barrage.sqlite"_s), qPrintable(outcome.err));
    QCOMPARE(contentsOf(path), evidence);
}

void ProgramTest::movesADamagedDatabaseAside()
{
    const QDir folder(m_folder->path());
    const QByteArray evidence(4096, 'x');
    QFile file(folder.filePath(u"barrage.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(evidence);
    file.close();
    QVERIFY(start(inFolder({u"--headless"_s})));
    end();
    int kept = 0;
    for (const QString &name : folder.entryList({u"barrage.sqlite*"_s}, QDir::Files))
        kept += contentsOf(folder.filePath(name)) == evidence ? 1 : 0;
    QCOMPARE(kept, 1);
}

void ProgramTest::approvesWithTheKeyboard()
{
    const QColor color(0x62, 0xbd, 0xff);
    QVERIFY(start(inFolder({u"--mode"_s, u"approve"_s, u"--screen"_s, u"1"_s})));
    Chromium browser;
    QVERIFY2(browser.start(), qPrintable(browser.error()));
    const auto tab = browser.newTab();
    tab->emulate({});
    QVERIFY(join(*tab, QUrl(u"http://%1:%2/"_s.arg(networkAddress().toString()).arg(m_port))));
    QVERIFY(say(*tab, u"你好 👋 hello"_s, color));
    QVERIFY(newestIs(*tab, u"waiting"_s));
    QCOMPARE(inkOnDisplay(color), 0);

    // The overlay covers the console and must neither take the focus nor the key.
    QCOMPARE(QProcess::execute(
                 u"xdotool"_s,
                 {u"search"_s, u"--sync"_s, u"--name"_s, u"First event"_s, u"windowactivate"_s, u"--sync"_s}),
             0);
    // No key decides on what has only just arrived, so it is pressed until it does.
    QTRY_VERIFY(QProcess::execute(u"xdotool"_s, {u"key"_s, u"a"_s}) == 0
                && newestIs(*tab, u"shown"_s, 1'000));
    QVERIFY(QTest::qWaitFor([color] { return inkOnDisplay(color) > 150; }, 10'000));
    QCOMPARE(tab->problems(), QStringList());
}

void ProgramTest::theDemoReportsWhatItDid()
{
    const QString pictures = m_folder->filePath(u"pictures"_s);
    const Outcome outcome = run({u"--demo"_s, u"--demo-seconds"_s, u"15"_s, u"--demo-output"_s, pictures,
                                 u"--port"_s, u"0"_s, u"--screen"_s, u"window"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(!outcome.err.contains(u"OpenType"_s), qPrintable(outcome.err)); // of fonts without some script
    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QJsonObject report = QJsonDocument::fromJson(lines.last().toUtf8()).object();
    for (const char *positive : {"sent", "acknowledged", "held", "blocked", "shown", "frames"})
        QVERIFY2(report.value(QLatin1String(positive)).toInt() > 0, positive);
    for (const char *present : {"approved", "p50_ms", "p95_ms", "dropped_frames"})
        QVERIFY2(report.contains(QLatin1String(present)), present);
    QVERIFY(report.value(u"acknowledged"_s).toInt() <= report.value(u"sent"_s).toInt());
    for (const char *picture : {"screen.png", "console.png"})
        QVERIFY2(QImage(QDir(pictures).filePath(QLatin1String(picture))).width() > 600, picture);
}

QTEST_MAIN(ProgramTest)
#include "tst_program.moc"
