// SPDX-License-Identifier: GPL-3.0-or-later
#include "panickey.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QProcess>
#include <QRasterWindow>
#include <QSignalSpy>
#include <QTest>

using namespace barrage;

namespace {

void press(const QString &key)
{
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), key}), 0);
}

const QKeySequence kFirst(QStringLiteral("Shift+Esc"));
const QKeySequence kSecond(QStringLiteral("Ctrl+Alt+Shift+Esc"));

} // namespace

// On a real X server; run by tests/support/desktop.sh. The other program's window is xmessage's.
class TestPanicKey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_other.start(QStringLiteral("xmessage"), {QStringLiteral("-center"), QStringLiteral("the slides")});
        QVERIFY(m_other.waitForStarted());
        QCOMPARE(QProcess::execute(QStringLiteral("xdotool"),
                                   {QStringLiteral("search"), QStringLiteral("--sync"),
                                    QStringLiteral("--onlyvisible"), QStringLiteral("--class"),
                                    QStringLiteral("xmessage"), QStringLiteral("windowfocus"),
                                    QStringLiteral("--sync")}),
                 0);
    }

    void cleanupTestCase()
    {
        m_other.kill();
        m_other.waitForFinished();
    }

    void itWorksWhileAnotherProgramHasTheFocus_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("times");
        QTest::newRow("the key") << QStringLiteral("shift+Escape") << 1;
        QTest::newRow("without its modifier") << QStringLiteral("Escape") << 0;
        QTest::newRow("with another modifier") << QStringLiteral("ctrl+shift+Escape") << 0;
        QTest::newRow("another key") << QStringLiteral("shift+a") << 0;
    }

    void itWorksWhileAnotherProgramHasTheFocus()
    {
        QFETCH(QString, keys);
        QFETCH(int, times);
        PanicKey key({kFirst, kSecond});
        QCOMPARE(key.key(), kFirst);
        QVERIFY(!QGuiApplication::focusWindow());
        QSignalSpy pressed(&key, &PanicKey::pressed);
        press(keys);
        press(QStringLiteral("shift+Escape")); // and what came before it has arrived as well
        QTRY_COMPARE(pressed.size(), times + 1);
    }

    void theLocksDoNotMatter()
    {
        PanicKey key({kFirst});
        QSignalSpy pressed(&key, &PanicKey::pressed);
        press(QStringLiteral("Caps_Lock"));
        press(QStringLiteral("shift+Escape"));
        press(QStringLiteral("Caps_Lock"));
        QTRY_COMPARE(pressed.size(), 1);
    }

    void whatAnotherProgramHasIsLeftToItAndTheNextOneTaken()
    {
        const PanicKey theirs({kFirst});
        QCOMPARE(theirs.key(), kFirst);
        // The server refuses other connections only, so that the other is another program.
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--which")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardOutput(), QByteArray("Ctrl+Alt+Shift+Esc"));
    }

    void itIsGivenBack()
    {
        {
            const PanicKey key({kFirst});
        }
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--which")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardOutput(), QByteArray("Shift+Esc"));
    }

private:
    QProcess m_other;
};

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--which"))) {
        fputs(qPrintable(PanicKey({kFirst, kSecond}).key().toString()), stdout);
        return 0;
    }
    TestPanicKey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_panickey.moc"
