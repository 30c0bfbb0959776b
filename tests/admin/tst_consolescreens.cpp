// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolefixture.h"

#include "core/limits.h"
#include "core/screenerror.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace barrage;

namespace {

ScreenSettings on(const QString &display)
{
    ScreenSettings settings;
    settings.display = display;
    return settings;
}

} // namespace

// Several screens, and where each is.
class TestConsoleScreens : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        open();
        m_console->setDisplays({u"eDP-1"_s, u"HDMI-1"_s});
        click("pageScreen");
    }

    void theDisplayIsChosenByHand()
    {
        auto *displays = find<QComboBox>("displayChooser");
        QCOMPARE(displays->currentData().toString(), QString()); // by itself
        QSignalSpy chosen(m_console.get(), &Console::displayChosen);
        displays->setFocus();
        press(displays, Qt::Key_Down);
        press(displays, Qt::Key_Down);
        QCOMPARE(chosen.last(), (QVariantList {0, u"HDMI-1"_s}));
        press(displays, Qt::Key_End);
        QCOMPARE(chosen.last(), (QVariantList {0, QString(kWindowDisplay)}));
    }

    void itIsToldWhereAScreenIs_data()
    {
        QTest::addColumn<ScreenStatus>("status");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("says");
        const QSize size(1920, 1080);
        QTest::newRow("by itself") << ScreenStatus {{}, u"HDMI-1"_s, true, size, 7, {}} << QString()
                                   << u"On HDMI-1, 1920 × 1080. Waiting for a lane: 7."_s;
        QTest::newRow("chosen") << ScreenStatus {u"HDMI-1"_s, u"HDMI-1"_s, true, size, 0, {}} << u"HDMI-1"_s
                                << u"HDMI-1"_s;
        QTest::newRow("hidden") << ScreenStatus {u"HDMI-1"_s, u"HDMI-1"_s, false, size, 0, {}} << u"HDMI-1"_s
                                << u"Hidden"_s;
        QTest::newRow("unplugged") << ScreenStatus {u"DP-2"_s, u"DP-2"_s, false, size, 0, {}} << u"DP-2"_s
                                   << u"Waits for DP-2"_s;
        QTest::newRow("window") << ScreenStatus {kWindowDisplay, kWindowDisplay, true, size, 0, {}}
                                << QString(kWindowDisplay) << u"window"_s;
        QTest::newRow("nowhere") << ScreenStatus() << QString() << u"switched off"_s;
    }

    void itIsToldWhereAScreenIs()
    {
        QFETCH(ScreenStatus, status);
        QFETCH(QString, chosen);
        QFETCH(QString, says);
        m_console->setScreenStatus({{0, status}});
        QCOMPARE(find<QComboBox>("displayChooser")->currentData().toString(), chosen);
        const QString told = find<QLabel>("displayState")->text();
        QVERIFY2(told.contains(says), qPrintable(told));
    }

    void screensComeAndGo()
    {
        QSignalSpy added(m_console.get(), &Console::screenAdded);
        QSignalSpy removed(m_console.get(), &Console::screenRemoved);
        QSignalSpy chosen(m_console.get(), &Console::screenSettingsChosen);
        auto *chooser = find<QComboBox>("screenChooser");
        QVERIFY(!chooser->isVisible() && !find<QWidget>("removeScreen")->isVisible());
        QVERIFY(!find<QWidget>("showsBullets")->isVisible());
        click("addScreen");
        QCOMPARE(added.size(), 1);
        m_console->setScreenSettings(1, on(u"HDMI-1"_s)); // the room's answer
        QCOMPARE(chooser->currentData().toInt(), 1);      // is looked at
        QVERIFY(chooser->currentText().contains(u"HDMI-1"_s));
        click("showsBullets");
        QCOMPARE(chosen.last().at(0).toInt(), 1);
        click("removeScreen");
        QCOMPARE(removed.last(), QVariantList {1});
        m_console->setScreenStatus({{0, {}}});
        QVERIFY(!chooser->isVisible());
        click("merges");
        QCOMPARE(chosen.last().at(0).toInt(), 0);
    }

    void theFirstStaysAndThereAreNotTooMany()
    {
        for (int screen = 1; screen < limits::kScreens; ++screen)
            m_console->setScreenSettings(screen, {});
        QVERIFY(!find<QWidget>("addScreen")->isEnabled());
        QVERIFY(!find<QWidget>("removeScreen")->isEnabled());
    }

    void whatWasNotShownIsToldOfEachScreen()
    {
        m_console->setScreenSettings(1, on(u"HDMI-1"_s));
        ScreenStatus first;
        first.drops = {{DropReason::Full, 3}};
        ScreenStatus second;
        second.drops = {{DropReason::Full, 5}};
        m_console->setScreenStatus({{0, first}, {1, second}});
        QCOMPARE(find<QLabel>("dropsHere_full")->text(), u"3"_s);
        press(find<QComboBox>("screenChooser"), Qt::Key_Down);
        QCOMPARE(find<QLabel>("dropsHere_full")->text(), u"5"_s);
        QCOMPARE(find<QLabel>("drops_full")->text(), u"0"_s); // messages that no screen showed
    }

    void theSmallPictureIsOfTheScreenThatIsChosen()
    {
        m_console->setScreenSettings(1, on(u"HDMI-1"_s));
        ScreenStatus second;
        second.display = u"HDMI-1"_s;
        second.waiting = 12;
        m_console->setScreenStatus({{0, {}}, {1, second}});
        click("pageLive");
        QSignalSpy asked(m_console.get(), &Console::mirrorAsked);
        QTRY_VERIFY(!asked.isEmpty());
        QCOMPARE(asked.last(), QVariantList {0});
        QCOMPARE(find<QLabel>("laneWaiting")->text(), QString());
        press(find<QComboBox>("mirrorChooser"), Qt::Key_Down);
        QCOMPARE(asked.last(), QVariantList {1}); // at once
        QVERIFY(find<QLabel>("laneWaiting")->text().contains(u"12"_s));
    }

    void aTroubleOffersWhatHelps_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("screen");
        QTest::newRow("the first") << u"no_compositor"_s << 0;
        QTest::newRow("another one") << codeOnScreen(u"no_compositor"_s, 1) << 1;
    }

    void aTroubleOffersWhatHelps()
    {
        QFETCH(QString, code);
        QFETCH(int, screen);
        m_console->setScreenSettings(1, on(u"HDMI-1"_s));
        QVERIFY(!m_console->findChild<QWidget *>(u"offerChromaGreen"_s));
        m_console->showError({code, u"dark"_s});
        QSignalSpy settings(m_console.get(), &Console::screenSettingsChosen);
        click("offerChromaGreen");
        QCOMPARE(settings.last().at(0).toInt(), screen);
        const auto green = settings.last().at(1).value<ScreenSettings>();
        QCOMPARE(green.background, Background::Solid);
        QCOMPARE(green.backgroundColor, ScreenSettings().backgroundColor);
        QCOMPARE(green.display, screen == 1 ? u"HDMI-1"_s : QString());
        QSignalSpy display(m_console.get(), &Console::displayChosen);
        click("offerWindow");
        QCOMPARE(display.last(), (QVariantList {screen, QString(kWindowDisplay)}));
        m_console->mendError(code);
        QTRY_VERIFY(!m_console->findChild<QWidget *>(u"offerChromaGreen"_s));
    }

    void theDisplaysAreIdentifiedByAButton()
    {
        QSignalSpy asked(m_console.get(), &Console::actionTriggered);
        click("identifyDisplays");
        QCOMPARE(asked.last().first().value<OperatorAction>(), OperatorAction::IdentifyScreens);
    }
};

QTEST_MAIN(TestConsoleScreens)
#include "tst_consolescreens.moc"
