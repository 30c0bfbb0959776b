// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepawake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace barrage;

// Those who hear the wishes, as the desktop and systemd have them.
class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> inhibitors;
    qsizetype released = 0;
    QString program;
    QString reason;

public slots:
    uint Inhibit(const QString &who, const QString &why)
    {
        program = who;
        reason = why;
        inhibitors += 40;
        return 40;
    }
    void UnInhibit(uint cookie) { released += inhibitors.removeAll(cookie); }
};

class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogin() override { close(ours); }

    QString what;
    QString mode;
    int ours = -1; // reads the end of the file when nobody holds the other end

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &wish, const QString &, const QString &, const QString &how)
    {
        what = wish;
        mode = how;
        int ends[2];
        if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        ours = ends[0];
        const QDBusUnixFileDescriptor theirs(ends[1]); // a copy of it
        close(ends[1]);
        return theirs;
    }
};

// On a bus of its own, which is the system's and the session's: main() has started it.
class TestKeepAwake : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
        QVERIFY(m_bus.registerService(QStringLiteral("org.freedesktop.login1")));
    }

    void displayAndPcAreKeptAwakeAndLetGoAfter()
    {
        FakeScreenSaver saver;
        FakeLogin login;
        listen(saver, login);
        {
            const KeepAwake awake(QStringLiteral("a show"));
            QTRY_COMPARE(saver.inhibitors.size(), 1);
            QCOMPARE(saver.program, QStringLiteral("Barrage"));
            QCOMPARE(saver.reason, QStringLiteral("a show"));
            QTRY_COMPARE(login.what, QStringLiteral("idle:sleep"));
            QCOMPARE(login.mode, QStringLiteral("block"));
            char byte = 0;
            QCOMPARE(read(login.ours, &byte, 1), ssize_t(-1)); // somebody holds it
        }
        QTRY_COMPARE(saver.inhibitors.size(), 0);
        char byte = 0;
        QTRY_COMPARE(read(login.ours, &byte, 1), ssize_t(0));
    }

    void whatIsLetGoBeforeItWasGrantedIsLetGo()
    {
        FakeScreenSaver saver;
        FakeLogin login;
        listen(saver, login);
        {
            const KeepAwake awake(QStringLiteral("a short show"));
        }
        QTRY_COMPARE(saver.released, 1);
        QTRY_VERIFY(login.ours >= 0);
        char byte = 0;
        QTRY_COMPARE(read(login.ours, &byte, 1), ssize_t(0));
    }

    void aDesktopThatKnowsNothingOfItIsLeftAlone() { const KeepAwake awake(QStringLiteral("a show")); }

private:
    void listen(FakeScreenSaver &saver, FakeLogin &login)
    {
        const auto flags = QDBusConnection::ExportAllSlots;
        QVERIFY(m_bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &saver, flags));
        QVERIFY(m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &login, flags));
    }

    QDBusConnection m_bus
        = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake"));
};

int main(int argc, char *argv[])
{
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!bus.waitForStarted() || !bus.waitForReadyRead())
        return 1;
    const QByteArray address = bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    const QCoreApplication app(argc, argv);
    TestKeepAwake test;
    const int failed = QTest::qExec(&test, argc, argv);
    bus.kill();
    bus.waitForFinished();
    return failed;
}

#include "tst_keepawake.moc"
