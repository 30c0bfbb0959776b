// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/mirror.h"
#include "appwindows.h"
#include "browser/chromium.h"
#include "e2e/hall.h"
#include "host.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace barrage;

// An evening from the phone to the projector and back, with every part real: Chromium on the network address,
// the port, the database file, the console's own keys and buttons, and the pixels of the display.
class EveningTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void nothingIsShownBeforeSomebodyApproves();
    void rejectedIsNeverShown();
    void recallTakesTheBulletOffAtOnce();
    void aClickInTheSmallPictureRecalls();
    void aRuleFromTheEditorBlocks();
    void theMutedCantSend();
    void panicClearsAndHolds();
    void aRestartInTheMiddleLosesAndRepeatsNothing();
    void theScreenIsAsTheHostWantsItAlsoTomorrow();
    void theOperatorsActionsReachTheScreen();
    void equalMessagesGrowTogether();
    void reactionsFloatUpTheScreenAndAway();
    void theLanguagesOfTheHallFly_data();
    void theLanguagesOfTheHallFly();
    void keysReachTheRoom(); // last, for a phone may say only so much a minute

private:
    void start(InterceptorMode mode, quint16 port = 0);
    void end();
    QUrl page() const;
    template <typename T>
    T *find(const char *name)
    {
        return m_windows->console().findChild<T *>(QLatin1String(name));
    }
    int waiting() { return find<QLabel>("waitingCount")->text().toInt(); }
    bool mayDecide() { return find<QAbstractButton>("approveButton")->isEnabled(); }
    void key(const char *view, Qt::Key key);
    void choose(const char *box, const QString &data);
    bool appears();
    bool vanishes();

    // One of the phone page's colours that nothing else on the display has.
    const QColor m_color {0x62, 0xbd, 0xff};
    const int m_enoughInk = 150;

    Chromium m_browser;
    std::unique_ptr<BrowserTab> m_tab;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Host> m_host;
    std::optional<AppWindows> m_windows;
    quint16 m_port = 0;
};

void EveningTest::initTestCase()
{
    QVERIFY2(m_browser.start(), qPrintable(m_browser.error()));
    Screen::prepare();
}

void EveningTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start(InterceptorMode::Approve);
    m_tab = m_browser.newTab();
    m_tab->emulate({});
    QVERIFY(join(*m_tab, page()));
}

void EveningTest::cleanup()
{
    if (QTest::currentTestFailed() && m_tab) {
        m_tab->screenshot(u"evening-phone.png"_s);
        displayPicture().save(u"evening-display.png"_s);
        m_windows->console().grab().save(u"evening-console.png"_s);
    }
    if (m_tab)
        QCOMPARE(m_tab->problems(), QStringList());
    m_tab.reset();
    end();
}

void EveningTest::start(InterceptorMode mode, quint16 port)
{
    HostOptions options;
    options.dataDir = m_folder->path();
    options.port = port;
    options.mode = mode;
    m_host.emplace(options);
    QVERIFY(m_host->open());
    m_windows.emplace(*m_host);
    const Result<quint16> listening = m_host->listen();
    QVERIFY(listening);
    m_port = listening.value();
    m_windows->invite(QHostAddress::Any, m_port);
    m_windows->open({u"1"_s}); // over the whole display, as on a projector
    QVERIFY(QTest::qWaitForWindowExposed(&m_windows->console()));
}

void EveningTest::end()
{
    QSignalSpy stopped(&*m_host, &Host::stopped);
    m_host->stop();
    QTRY_COMPARE(stopped.count(), 1);
    m_windows->close();
    m_windows.reset();
    m_host.reset();
}

QUrl EveningTest::page() const
{
    return QUrl(u"http://%1:%2/"_s.arg(networkAddress().toString()).arg(m_port));
}

// Clicks the first row of the list, as a person does, and presses the key.
void EveningTest::key(const char *view, Qt::Key key)
{
    auto *list = find<QAbstractItemView>(view);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QTest::keyClick(list, key);
}

void EveningTest::choose(const char *box, const QString &data)
{
    auto *combo = find<QComboBox>(box);
    const int row = combo->findData(data);
    QVERIFY2(row >= 0, qPrintable(data));
    combo->setCurrentIndex(row);
}

bool EveningTest::appears()
{
    return QTest::qWaitFor([this] { return inkOnDisplay(m_color) > m_enoughInk; }, 15'000);
}

bool EveningTest::vanishes()
{
    return QTest::qWaitFor([this] { return inkOnDisplay(m_color) == 0; }, 15'000);
}

void EveningTest::nothingIsShownBeforeSomebodyApproves()
{
    QVERIFY(vanishes());
    QVERIFY(say(*m_tab, u"你好 👋 hello from row 17"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"waiting"_s));
    QTRY_COMPARE(waiting(), 1);
    const qint64 framesBefore = m_windows->screen().frameStats().frames;
    QCOMPARE(inkOnDisplay(m_color), 0);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT check_status FROM barrage"_s).toInt(), 0);

    QTRY_VERIFY(mayDecide());
    key("queueList", Qt::Key_A);
    QVERIFY(newestIs(*m_tab, u"shown"_s));
    QVERIFY(appears());
    QVERIFY(m_windows->screen().frameStats().frames > framesBefore);
    QCOMPARE(waiting(), 0);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT check_status FROM barrage"_s).toInt(), 1);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT message FROM barrage"_s).toString(),
             u"你好 👋 hello from row 17"_s);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT kind FROM decision"_s).toInt(), 1);
}

void EveningTest::keysReachTheRoom()
{
    const QString status = u"SELECT check_status FROM barrage ORDER BY id DESC LIMIT 1"_s;
    const QString starred = u"SELECT starred FROM barrage ORDER BY id DESC LIMIT 1"_s;
    QVERIFY(say(*m_tab, u"star me"_s, m_color));
    QTRY_VERIFY(mayDecide());
    key("queueList", Qt::Key_S);
    QTRY_COMPARE(storedValue(m_folder->path(), starred).toInt(), 1);
    key("queueList", Qt::Key_R);
    QTRY_COMPARE(storedValue(m_folder->path(), status).toInt(), 2);
    key("queueList", Qt::Key_U);
    QTRY_COMPARE(storedValue(m_folder->path(), status).toInt(), 0);
    QTRY_VERIFY(mayDecide());
    key("queueList", Qt::Key_U); // the star
    QTRY_COMPARE(storedValue(m_folder->path(), starred).toInt(), 0);
    key("queueList", Qt::Key_R);
    QTRY_COMPARE(waiting(), 0);
    auto *field = find<QLineEdit>("speakField");
    field->setText(u"Doors open"_s);
    find<QAbstractButton>("announceButton")->click();
    QTRY_VERIFY(find<QLabel>("announcementText")->text().contains(u"Doors open"_s));
    find<QAbstractButton>("announcementAway")->click();
    QTRY_VERIFY(!find<QAbstractButton>("announcementAway")->isVisible());
    find<QSpinBox>("slowMode")->setValue(3);
    QTRY_VERIFY(storedValue(m_folder->path(), u"SELECT group_concat(json) FROM setting"_s)
                    .toString()
                    .contains(u"\"slow_mode_ms\":3000"_s));
    find<QSpinBox>("slowMode")->setValue(0);
}

void EveningTest::rejectedIsNeverShown()
{
    QVERIFY(say(*m_tab, u"refuse me"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"waiting"_s));
    QTRY_COMPARE(waiting(), 1);
    QTRY_VERIFY(mayDecide());
    key("queueList", Qt::Key_R);
    QVERIFY(newestIs(*m_tab, u"refused"_s));
    QCOMPARE(inkOnDisplay(m_color), 0);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT check_status FROM barrage"_s).toInt(), 2);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT released_at FROM barrage"_s).toLongLong(), 0);
}

void EveningTest::recallTakesTheBulletOffAtOnce()
{
    find<QAbstractButton>("mode_open")->click();
    QVERIFY(say(*m_tab, u"take me back"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"shown"_s));
    QVERIFY(appears());
    QElapsedTimer time;
    time.start();
    key("shownList", Qt::Key_H);
    QVERIFY(vanishes());
    qInfo("recalled pixels were gone after %lld ms, the picture of the display included", time.elapsed());
    QVERIFY(newestIs(*m_tab, u"recalled"_s));
    QVERIFY(storedValue(m_folder->path(), u"SELECT recalled_at FROM barrage"_s).toLongLong() > 0);
}

void EveningTest::aClickInTheSmallPictureRecalls()
{
    find<QAbstractButton>("mode_open")->click();
    QVERIFY(say(*m_tab, u"click me"_s, m_color));
    QVERIFY(appears());
    auto *mirror = find<Mirror>("mirror");
    const auto place = [this] {
        const QList<MirroredBullet> bullets = m_windows->screen().mirrored();
        return bullets.isEmpty() ? QRectF() : bullets.constFirst().place;
    };
    QTRY_VERIFY(place().isValid() && place().right() < 1);
    QTest::mouseClick(mirror, Qt::LeftButton, {}, mirror->placeOf(place()).center().toPoint());
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_R);
    QVERIFY(vanishes());
    QVERIFY(newestIs(*m_tab, u"recalled"_s));
}

void EveningTest::aRuleFromTheEditorBlocks()
{
    find<QAbstractButton>("mode_filter")->click();
    find<QPushButton>("newRule")->click();
    choose("ruleKind", u"regex"_s);
    auto *pattern = find<QLineEdit>("rulePattern");
    auto *save = find<QPushButton>("saveRule");
    pattern->setText(u"sp(am"_s);
    QVERIFY(!save->isEnabled());
    pattern->setText(u"sp+am"_s);
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_COMPARE(find<QAbstractItemView>("ruleTable")->model()->rowCount(), 1);

    QVERIFY(say(*m_tab, u"buy SPPAM now"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"refused"_s));
    QCOMPARE(storedValue(m_folder->path(), u"SELECT rule FROM barrage"_s).toInt(), 1);
    QVERIFY(say(*m_tab, u"an innocent one"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"shown"_s));
    QVERIFY(appears());
}

void EveningTest::theMutedCantSend()
{
    auto *table = find<QAbstractItemView>("deviceTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    find<QAbstractButton>("muteShort")->click();
    QVERIFY(m_tab->waitForText(u"#hint"_s, u"muted"_s));
    QVERIFY(m_tab->waitFor(u"document.querySelector('#send').disabled"_s));
    find<QAbstractButton>("unmute")->click();
    QVERIFY(say(*m_tab, u"thank you"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"waiting"_s));
}

void EveningTest::panicClearsAndHolds()
{
    find<QAbstractButton>("mode_open")->click();
    QVERIFY(say(*m_tab, u"before the panic"_s, m_color));
    QVERIFY(appears());
    auto *field = find<QLineEdit>("historyField");
    QTest::keyClick(field, Qt::Key_Escape, Qt::ShiftModifier); // while typing
    QVERIFY(vanishes());
    QVERIFY(say(*m_tab, u"after the panic"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"waiting"_s));
    QCOMPARE(inkOnDisplay(m_color), 0);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT mode FROM interceptor"_s).toInt(), 2);
}

void EveningTest::aRestartInTheMiddleLosesAndRepeatsNothing()
{
    find<QAbstractButton>("mode_open")->click();
    QVERIFY(say(*m_tab, u"shown before the restart"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"shown"_s));
    find<QAbstractButton>("mode_approve")->click();
    QVERIFY(say(*m_tab, u"waits across the restart"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"waiting"_s));
    end();
    QVERIFY(say(*m_tab, u"written while nobody listens"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"sending"_s));

    start(InterceptorMode::Approve, m_port);
    QVERIFY(newestIs(*m_tab, u"waiting"_s, 30'000));
    QTRY_COMPARE(waiting(), 2);
    QCOMPARE(inkOnDisplay(m_color), 0);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT count(*) FROM barrage"_s).toInt(), 3);
    QCOMPARE(storedValue(m_folder->path(), u"SELECT count(*) FROM equipment"_s).toInt(), 1);
    QTRY_VERIFY(mayDecide());
    key("queueList", Qt::Key_A);
    QVERIFY(appears());
    m_tab->forget(); // the browser complains of the lost connection, as it should
}

void EveningTest::theScreenIsAsTheHostWantsItAlsoTomorrow()
{
    const QColor chroma(0x00, 0xb1, 0x40);
    const auto isGreen = [&] { return inkOnDisplay(chroma) > 100'000; };
    find<QAbstractButton>("pageScreen")->click();
    auto *background = find<QComboBox>("background");
    background->setFocus();
    QTest::keyClick(background, Qt::Key_Down); // from transparent to the colour
    QTRY_VERIFY(isGreen());
    m_windows->run(OperatorAction::ToggleBlackout);
    QTRY_COMPARE(inkOnDisplay(chroma), 0);
    m_windows->run(OperatorAction::ToggleBlackout);
    QTRY_VERIFY(isGreen());
    end();
    start(InterceptorMode::Approve, m_port);
    QTRY_VERIFY(isGreen());
    QCOMPARE(find<QComboBox>("background")->currentIndex(), 1);
}

void EveningTest::theOperatorsActionsReachTheScreen()
{
    const std::pair<const char *, bool (ShowState::*)() const> toggles[]
        = {{"action_freeze", &ShowState::isFrozen},
           {"action_blackout", &ShowState::isBlack},
           {"action_screen", &ShowState::isHidden},
           {"action_joincard", &ShowState::hasJoinCard},
           {"action_testpattern", &ShowState::hasTestPattern}};
    const auto state = [this]() -> const ShowState & { return m_windows->screen().state(); };
    for (const auto &[name, isOn] : toggles) {
        auto *action = find<QAction>(name);
        const bool before = (state().*isOn)();
        const bool checked = action->isChecked();
        action->trigger();
        QVERIFY2((state().*isOn)() != before, name);
        QVERIFY2(action->isChecked() != checked, name);
        action->trigger();
        QVERIFY2((state().*isOn)() == before, name);
    }
    emit m_windows->console().intended(AnnounceText {u"Break"_s});
    QTRY_VERIFY(state().hasAnnouncement());
    find<QAction>("action_announcement")->trigger();
    QTRY_VERIFY(!state().hasAnnouncement());
    QVERIFY(say(*m_tab, u"pin me"_s, m_color));
    QTRY_VERIFY(mayDecide());
    key("queueList", Qt::Key_A);
    QVERIFY(newestIs(*m_tab, u"shown"_s));
    emit m_windows->console().intended(PinMessage {MessageId(1)});
    QTRY_VERIFY(state().hasPinned());
    find<QAction>("action_unpin")->trigger();
    QTRY_VERIFY(!state().hasPinned());
}

// The phones of those who joined are told that theirs was shown as well.
void EveningTest::equalMessagesGrowTogether()
{
    m_windows->run(OperatorAction::ToggleFreeze);
    find<QAbstractButton>("mode_open")->click();
    QVERIFY(say(*m_tab, u"bravo"_s, m_color));
    QVERIFY(newestIs(*m_tab, u"passed"_s));
    const std::unique_ptr<BrowserTab> other = m_browser.newTab();
    other->emulate({});
    QVERIFY(join(*other, page()));
    QVERIFY(say(*other, u"Bravo "_s, m_color));
    QVERIFY(newestIs(*other, u"passed"_s));
    QCOMPARE(inkOnDisplay(m_color), 0);
    m_windows->run(OperatorAction::ToggleFreeze);
    QVERIFY(newestIs(*m_tab, u"shown"_s));
    QVERIFY(newestIs(*other, u"shown"_s));
    QCOMPARE(m_windows->screen().mirrored().size(), 1);
    QCOMPARE(other->problems(), QStringList());
}

void EveningTest::reactionsFloatUpTheScreenAndAway()
{
    const auto floating = [] { // pixels that are not backdrop, where nothing else is
        const QImage all = displayPicture();
        const QImage corner = all.copy(0, all.height() / 2, all.width() / 5, all.height() / 2);
        return corner.width() * corner.height() - inkOn(corner, {0x12, 0x14, 0x1a});
    };
    QTRY_COMPARE(floating(), 0);
    QVERIFY(m_tab->click(u"#reactions button"_s));
    QTRY_VERIFY_WITH_TIMEOUT(floating() > 500, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(floating(), 0, 15'000);
}

void EveningTest::theLanguagesOfTheHallFly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"Hello"_s;
    QTest::newRow("Chinese") << u"弹幕护体"_s;
    QTest::newRow("Japanese") << u"こんにちは"_s;
    QTest::newRow("with emoji") << u"family 👨‍👩‍👧‍👦 and 🇯🇵"_s;
    QTest::newRow("Arabic") << u"مرحبا"_s;
    QTest::newRow("markup") << u"<b>bold</b><img src=x>"_s;
}

void EveningTest::theLanguagesOfTheHallFly()
{
    QFETCH(QString, text);
    find<QAbstractButton>("mode_open")->click();
    QVERIFY(say(*m_tab, text, m_color));
    QVERIFY(newestIs(*m_tab, u"shown"_s));
    QVERIFY(appears());
    QCOMPARE(m_tab->text(u"#own li .said"_s), text);
}

QTEST_MAIN(EveningTest)
#include "tst_evening.moc"
