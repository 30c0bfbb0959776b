// SPDX-License-Identifier: GPL-3.0-or-later
#include "appwindows.h"
#include "host.h"
#include "room/room.h"
#include "support/twodisplays.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace barrage;

// Host, console and screens together, on the displays of support/twodisplays.h.
class TestAppWindows : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }

    void cleanup() { end(); }

    void theDisplayThatWasChosenIsRemembered()
    {
        QCOMPARE(status(0).display, u"WALL"_s); // by itself
        choose("displayChooser", u"DESK"_s);
        QTRY_COMPARE(m_windows->screens().settings(0).display, u"DESK"_s);
        QCOMPARE(status(0).display, u"DESK"_s);
        end();
        start();
        QCOMPARE(status(0).display, u"DESK"_s);
        QTRY_COMPARE(find<QComboBox>("displayChooser")->currentData().toString(), u"DESK"_s);
        end();
        start({QString(kWindowDisplay)}); // this time
        QCOMPARE(status(0).display, kWindowDisplay);
        end();
        start();
        QCOMPARE(status(0).display, u"DESK"_s);
    }

    void aRememberedDisplayThatIsNotThereIsWaitedFor()
    {
        ScreenSettings settings;
        settings.display = u"HDMI-7"_s;
        setSettings(0, settings);
        end();
        start();
        QVERIFY(!m_windows->screens().isShown());
        QVERIFY(find<QLabel>("errorText")->text().contains(u"HDMI-7"_s));
        click("offerWindow");
        QVERIFY(m_windows->screens().isShown());
        QTRY_VERIFY(!m_windows->console().findChild<QWidget *>(u"offerWindow"_s));
    }

    void aSecondScreenIsAddedAndRemovedByHand()
    {
        choose("displayChooser", QString(kWindowDisplay));
        click("addScreen");
        QTRY_COMPARE(m_windows->screens().numbers(), (QList<int> {0, 1}));
        QCOMPARE(status(1).display, u"WALL"_s); // the one that is free
        end();
        start();
        QCOMPARE(status(1).display, u"WALL"_s);
        QTRY_COMPARE(find<QComboBox>("screenChooser")->count(), 2);
        find<QComboBox>("screenChooser")->setCurrentIndex(1);
        emit find<QComboBox>("screenChooser")->activated(1);
        click("removeScreen");
        QTRY_COMPARE(m_windows->screens().numbers(), QList<int> {0});
        end();
        start();
        QCOMPARE(m_windows->screens().numbers(), QList<int> {0});
    }

    void oneOfTheCommandLineIsListedAndRemovedAsWell()
    {
        end();
        start({u"WALL"_s, QString(kWindowDisplay)});
        QCOMPARE(find<QComboBox>("screenChooser")->count(), 2);
        QCOMPARE(find<QComboBox>("mirrorChooser")->count(), 2);
        emit find<QComboBox>("screenChooser")->activated(1);
        click("removeScreen");
        QTRY_COMPARE(m_windows->screens().numbers(), QList<int> {0});
        QCOMPARE(find<QComboBox>("screenChooser")->count(), 1);
    }

    void aDisplayThatIsTakenIsRefused()
    {
        click("addScreen");
        QTRY_COMPARE(m_windows->screens().numbers().size(), 2);
        choose("displayChooser", u"WALL"_s); // of the new one, which is looked at
        QCOMPARE(status(1).display, kWindowDisplay);
        QVERIFY(find<QLabel>("errorText")->text().contains(u"WALL"_s));
        choose("displayChooser", u"DESK"_s);
        QCOMPARE(status(1).display, u"DESK"_s);
        QTRY_VERIFY(!m_windows->console().findChild<QWidget *>(u"errorText"_s));
    }

    void oneMessageOnTwoScreensIsOneMessage()
    {
        setSettings(1, [] {
            ScreenSettings settings;
            settings.display = u"DESK"_s;
            return settings;
        }());
        QTRY_VERIFY(m_windows->screens().at(1));
        QSignalSpy shown(&m_windows->screens(), &Screens::shown);
        Room *room = m_host->room();
        QMetaObject::invokeMethod(room, [room] { room->say(u"Welcome"_s, u"console"_s); });
        QTRY_COMPARE(m_windows->screens().first().mirrored().size(), 1);
        QTRY_COMPARE(m_windows->screens().at(1)->mirrored().size(), 1);
        const MessageId id = m_windows->screen().mirrored().constFirst().id;
        QTRY_COMPARE(shown.size(), 1);
        emit m_windows->console().decided({id}, DecisionKind::Recall);
        QTRY_COMPARE(m_windows->screens().first().mirrored().size(), 0);
        QCOMPARE(m_windows->screens().at(1)->mirrored().size(), 0);
    }

    void panicClearsEveryScreen()
    {
        click("addScreen");
        QTRY_COMPARE(m_windows->screens().numbers().size(), 2);
        Message message;
        message.id = MessageId(1);
        message.text = u"all of them"_s;
        m_windows->screens().fly(message, Priority::Normal, 0);
        QTRY_COMPARE(m_windows->screens().at(1)->mirrored().size(), 1);
        m_windows->run(OperatorAction::Panic);
        for (const int number : m_windows->screens().numbers())
            QCOMPARE(m_windows->screens().at(number)->mirrored().size(), 0);
    }

private:
    void start(const QStringList &screens = {})
    {
        HostOptions options;
        options.dataDir = m_folder->path();
        options.port = 0;
        m_host.emplace(options);
        QVERIFY(m_host->open());
        m_windows.emplace(*m_host);
        QVERIFY(m_host->listen());
        m_windows->open(screens);
    }

    void end()
    {
        QSignalSpy stopped(&*m_host, &Host::stopped);
        m_host->stop();
        QTRY_COMPARE(stopped.count(), 1);
        m_windows->close();
        m_windows.reset();
        m_host.reset();
    }

    ScreenStatus status(int screen) { return m_windows->screens().statuses().value(screen); }

    void setSettings(int screen, const ScreenSettings &settings)
    {
        Room *room = m_host->room();
        QSignalSpy changed(room, &Room::screenSettingsChanged);
        emit m_windows->console().screenSettingsChosen(screen, settings);
        QTRY_VERIFY(!changed.isEmpty());
    }

    template <typename T>
    T *find(const char *name)
    {
        return m_windows->console().findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) { find<QAbstractButton>(name)->click(); }
    void choose(const char *name, const QString &data)
    {
        auto *box = find<QComboBox>(name);
        QVERIFY2(box->findData(data) >= 0, qPrintable(data));
        emit box->activated(box->findData(data));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Host> m_host;
    std::optional<AppWindows> m_windows;
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    if (!pretendTwoDisplays(folder))
        return 1;
    const QApplication app(argc, argv);
    TestAppWindows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_appwindows.moc"
