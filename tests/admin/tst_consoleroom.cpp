// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/rulemodel.h"

#include "consolefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

using namespace barrage;

// The settings of room and screen, and how it goes.
class TestConsoleRoom : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_console.reset(); }
    void setsTheRoom_data();
    void setsTheRoom();
    void setsTheScreen_data();
    void setsTheScreen();
    void choosesForOneOfSeveralScreens();
    void tellsWhatWasNotShown();
    void keepsOneWayToFly();
    void writesQuickPhrases();
    void setsTheColourOfTheEvent();
    void showsWhatTheRoomAnswers();
    void tellsTheSituation();
    void countsInTheTitle();
    void tellsAFailedSearch();
};

void TestConsoleRoom::setsTheRoom_data()
{
    QTest::addColumn<QString>("widget");
    QTest::addColumn<RoomSettings>("settings");
    const auto row = [](const char *name, auto change) {
        RoomSettings settings;
        change(settings);
        QTest::newRow(name) << QString::fromLatin1(name) << settings;
    };
    row("safetyDelay", [](RoomSettings &it) { it.safetyDelayMs = 1'000; });
    row("slowMode", [](RoomSettings &it) { it.slowModeMs = 1'000; });
    row("trustAfter", [](RoomSettings &it) { it.trustAfter = 1; });
    row("holdAtPerMinute", [](RoomSettings &it) { it.holdAtPerMinute = 1; });
    row("holdAtBlocked", [](RoomSettings &it) { it.holdAtBlockedPercent = 1; });
    row("holdAtSameText", [](RoomSettings &it) { it.holdAtSameText = 1; });
    row("phoneColors", [](RoomSettings &it) { it.colors = false; });
    row("phoneList", [](RoomSettings &it) { it.roomList = false; });
    row("phoneReactions", [](RoomSettings &it) { it.reactions = false; });
    row("phoneRefusals", [](RoomSettings &it) { it.tellsRefusals = false; });
    row("phoneSize_large", [](RoomSettings &it) {
        it.sizes = QStringList {QStringLiteral("normal"), QStringLiteral("small")};
    });
}

void TestConsoleRoom::setsTheRoom()
{
    QFETCH(QString, widget);
    click("pageRoom");
    QSignalSpy chosen(m_console.get(), &Console::roomSettingsChosen);
    auto *one = find<QWidget>(qPrintable(widget));
    one->setFocus();
    press(one, qobject_cast<QSpinBox *>(one) ? Qt::Key_Up : Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QTEST(chosen.at(0).at(0).value<RoomSettings>(), "settings");
}

void TestConsoleRoom::setsTheScreen_data()
{
    QTest::addColumn<QString>("widget");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<ScreenSettings>("settings");
    const auto row = [](const char *name, Qt::Key key, auto change) {
        ScreenSettings settings;
        change(settings);
        QTest::newRow(name) << QString::fromLatin1(name) << key << settings;
    };
    row("textShare", Qt::Key_Up, [](ScreenSettings &it) { it.textShare = 0.05; });
    row("speed", Qt::Key_Up, [](ScreenSettings &it) { it.speed = 1.25; });
    row("opacity", Qt::Key_Down, [](ScreenSettings &it) { it.opacity = 0.95; });
    row("outline", Qt::Key_Down, [](ScreenSettings &it) { it.outline = 0.065; });
    row("merges", Qt::Key_Space, [](ScreenSettings &it) { it.merges = false; });
    row("stageArea", Qt::Key_Up, [](ScreenSettings &it) { it.area = StageArea::Half; });
    row("overflow", Qt::Key_Down, [](ScreenSettings &it) { it.overflow = OverflowPolicy::DropOldest; });
    row("background", Qt::Key_Down, [](ScreenSettings &it) { it.background = Background::Solid; });
    row("joinCardPlace", Qt::Key_Down, [](ScreenSettings &it) { it.joinCardPlace = JoinCardPlace::Full; });
    row("joinCardShare", Qt::Key_Up, [](ScreenSettings &it) { it.joinCardShare = 0.35; });
    row("showsBullets", Qt::Key_Space, [](ScreenSettings &it) { it.showsBullets = false; });
    row("removeKeepClear", Qt::Key_Space, [](ScreenSettings &it) { it.keepClear.clear(); });
}

void TestConsoleRoom::setsTheScreen()
{
    QFETCH(QString, widget);
    QFETCH(Qt::Key, key);
    QFETCH(ScreenSettings, settings);
    ScreenSettings before;
    before.keepClear = {QRectF(0, 0, 0.5, 0.5)};
    if (widget != QLatin1String("removeKeepClear"))
        settings.keepClear = before.keepClear;
    click("pageScreen");
    m_console->setScreenSettings(0, before);
    QSignalSpy chosen(m_console.get(), &Console::screenSettingsChosen);
    auto *one = find<QWidget>(qPrintable(widget));
    one->setFocus();
    press(one, key);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().at(0).toInt(), 0);
    QCOMPARE(toJson(chosen.last().at(1).value<ScreenSettings>()), toJson(settings));
}

void TestConsoleRoom::choosesForOneOfSeveralScreens()
{
    click("pageScreen");
    auto *chooser = find<QComboBox>("screenChooser");
    QVERIFY(!chooser->isVisible());
    ScreenSettings second;
    second.display = QStringLiteral("HDMI-2");
    second.merges = false;
    m_console->setScreenSettings(1, second);
    QVERIFY(chooser->isVisible());
    QVERIFY(chooser->itemText(1).contains(second.display));
    QVERIFY(find<QCheckBox>("merges")->isChecked());
    QSignalSpy chosen(m_console.get(), &Console::screenSettingsChosen);
    press(chooser, Qt::Key_Down);
    QVERIFY(!find<QCheckBox>("merges")->isChecked());
    click("merges");
    second.merges = true;
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().at(0).toInt(), 1);
    QCOMPARE(chosen.last().at(1).value<ScreenSettings>(), second);
}

void TestConsoleRoom::tellsWhatWasNotShown()
{
    click("pageScreen");
    Situation situation;
    situation.drops = {{DropReason::Replaced, 8}, {DropReason::Expired, 4}};
    m_console->setSituation(situation);
    QCOMPARE(find<QLabel>("drops_replaced")->text(), QStringLiteral("8"));
    QCOMPARE(find<QLabel>("drops_expired")->text(), QStringLiteral("4"));
    QCOMPARE(find<QLabel>("drops_full")->text(), QStringLiteral("0"));
}

void TestConsoleRoom::keepsOneWayToFly()
{
    click("pageRoom");
    RoomSettings settings;
    settings.sizes = QStringList {QStringLiteral("small")};
    m_console->setRoomSettings(settings);
    QSignalSpy chosen(m_console.get(), &Console::roomSettingsChosen);
    click("phoneSize_small");
    QVERIFY(chosen.isEmpty());
    QVERIFY(find<QCheckBox>("phoneSize_small")->isChecked());
}

void TestConsoleRoom::writesQuickPhrases()
{
    click("pageRoom");
    QSignalSpy chosen(m_console.get(), &Console::roomSettingsChosen);
    auto *phrases = find<QPlainTextEdit>("quickPhrases");
    phrases->setFocus();
    QTest::keyClicks(phrases, QStringLiteral("Bravo"));
    press(phrases, Qt::Key_Return);
    m_console->setRoomSettings({}); // what the room says meanwhile does not disturb the writing
    QTest::keyClicks(phrases, QStringLiteral("Again"));
    press(phrases, Qt::Key_Tab);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<RoomSettings>().quickPhrases,
             QStringList({QStringLiteral("Bravo"), QStringLiteral("Again")}));
}

void TestConsoleRoom::setsTheColourOfTheEvent()
{
    click("pageRoom");
    QSignalSpy chosen(m_console.get(), &Console::roomSettingsChosen);
    auto *accent = find<QWidget>("accent");
    accent->setFocus();
    press(accent, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<RoomSettings>().accent, QStringLiteral("#ff8a4c"));
    auto *note = find<QWidget>("refusalNote");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("No names"));
    press(note, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(1).at(0).value<RoomSettings>().refusalNote, QStringLiteral("No names"));
}

void TestConsoleRoom::showsWhatTheRoomAnswers()
{
    QSignalSpy chosen(m_console.get(), &Console::roomSettingsChosen);
    RoomSettings settings;
    settings.safetyDelayMs = 7'000;
    settings.reactions = false;
    settings.quickPhrases = QStringList {QStringLiteral("Bravo")};
    m_console->setRoomSettings(settings);
    QCOMPARE(find<QSpinBox>("safetyDelay")->value(), 7);
    QVERIFY(!find<QCheckBox>("phoneReactions")->isChecked());
    QCOMPARE(find<QPlainTextEdit>("quickPhrases")->toPlainText(), QStringLiteral("Bravo"));
    QVERIFY(chosen.isEmpty());
}

void TestConsoleRoom::tellsTheSituation()
{
    Situation situation;
    situation.waiting = 1;
    situation.oldestWaitingMs = 45'000;
    situation.perMinute = {1, 5, 37};
    situation.drops = {{DropReason::Full, 8}, {DropReason::Expired, 4}};
    situation.heldBecause = QStringLiteral("Too much.");
    m_console->setMessages(sample::messages({QStringLiteral("1 waiting ana: one")}), {});
    m_console->setSituation(situation);
    QCOMPARE(find<QLabel>("oldestWaiting")->text(), QStringLiteral("(oldest 45 s)"));
    QCOMPARE(find<QLabel>("rate")->text(), QStringLiteral("37/min"));
    QCOMPARE(find<QLabel>("droppedCount")->text(), QStringLiteral("12"));
    QVERIFY(
        find<QLabel>("droppedCount")->accessibleDescription().contains(QStringLiteral("Waited too long: 4")));
    QCOMPARE(find<QLabel>("alarmBarText")->text(), QStringLiteral("Too much."));
    m_console->setRules({sample::rule(QStringLiteral("1 word <b>spam</b> block"))});
    m_console->setRuleHits(
        {{RuleId {1}, QStringLiteral("<b>spam</b>"), 7, 2}}); // five are of earlier evenings
    QCOMPARE(find<QLabel>("hitCount")->text(), QStringLiteral("2"));
    QVERIFY(find<QLabel>("hitCount")->toolTip().contains(QStringLiteral("&lt;b&gt;spam"))); // not markup
    const QAbstractItemModel *rules = find<QTableView>("ruleTable")->model();
    QCOMPARE(rules->index(0, RuleModel::Hits).data().toInt(), 7);
}

void TestConsoleRoom::countsInTheTitle()
{
    Event event;
    event.title = QStringLiteral("Gala");
    m_console->setEvent(event);
    QCOMPARE(m_console->windowTitle(), QStringLiteral("Gala – Barrage"));
    m_console->setMessages(sample::messages({QStringLiteral("1 waiting ana: one")}), {});
    QCOMPARE(m_console->windowTitle(), QStringLiteral("(1) Gala – Barrage"));
}

void TestConsoleRoom::tellsAFailedSearch()
{
    QSignalSpy searched(m_console.get(), &Console::searched);
    click("pageHistory");
    const auto ticket = searched.last().at(0).value<HistoryQuery>().ticket;
    m_console->failSearch(ticket, {QStringLiteral("store_unavailable"), QStringLiteral("Disk full.")});
    QVERIFY(find<QLabel>("historyProblem")->isVisible());
    QVERIFY(find<QLabel>("historyProblem")->text().contains(QStringLiteral("Disk full.")));
    press(find<QLineEdit>("historyField"), Qt::Key_Return);
    QVERIFY(!find<QLabel>("historyProblem")->isVisible());
}

QTEST_MAIN(TestConsoleRoom)
#include "tst_consoleroom.moc"
