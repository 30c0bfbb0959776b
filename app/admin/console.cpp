// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/console.h"

#include "admin/actionset.h"
#include "admin/appicon.h"
#include "admin/devicespage.h"
#include "admin/endquestion.h"
#include "admin/errorbar.h"
#include "admin/header.h"
#include "admin/joinpage.h"
#include "admin/keylist.h"
#include "admin/livepage.h"
#include "admin/mirror.h"
#include "admin/modeswitch.h"
#include "admin/noticebar.h"
#include "admin/parts.h"
#include "admin/roompage.h"
#include "admin/rulespage.h"
#include "admin/screenpage.h"
#include "admin/searchpage.h"
#include "admin/senderpanel.h"
#include "admin/sidebar.h"
#include "admin/viewmenu.h"
#include "admin/wording.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QSystemTrayIcon>

namespace barrage {

namespace {

constexpr int kNoticeMs = 6'000;         // how long a passing notice stays
constexpr int kMutedNoticeMs = 30'000;   // and one that can be answered
constexpr QSize kOpeningSize(1280, 680); // fits 1366x768 with a panel and a title bar

} // namespace

Console::Console(Clock wall, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new ActionSet(this))
    , m_header(new Header(m_actions->action(OperatorAction::Panic), this))
    , m_errors(new ErrorBar(this))
    , m_alarm(new NoticeBar("alarm", "alarmBar", tr("End hold"), this))
    , m_notice(new NoticeBar("notice", "noticeBar", {}, this))
    , m_mutedBar(new NoticeBar("notice", "mutedBar", tr("Let speak again"), this))
    , m_silence(wall)
    , m_sidebar(new Sidebar(this))
    , m_pages(new QStackedWidget(this))
    , m_live(new LivePage(wall, this))
    , m_rules(new RulesPage(wall, this))
    , m_devices(new DevicesPage(wall, this))
    , m_search(new SearchPage(wall, this))
    , m_join(new JoinPage(m_actions->action(OperatorAction::ToggleJoinCard),
                          m_actions->action(OperatorAction::ToggleScreen), this))
    , m_room(new RoomPage(this))
    , m_screen(new ScreenPage(showActions(), m_actions->action(OperatorAction::IdentifyScreens), this))
{
    setObjectName(QStringLiteral("console"));
    setWindowIcon(appIcon());
    setWindowTitle(tr("Barrage"));
    m_actions->addTo(*this);
    layOut();
    makeMenus();
    makeTray();
    connectParts();
    setLook(Look::System);
    resize(kOpeningSize);
    m_first.constFirst()->setFocus();
}

Console::~Console() = default;

void Console::layOut()
{
    addPage(m_live, tr("Live"), PageIcon::Live, "pageLive");
    addPage(m_rules, tr("Rules"), PageIcon::Rules, "pageRules");
    addPage(m_devices, tr("Phones"), PageIcon::Phones, "pageDevices");
    addPage(m_search, tr("History"), PageIcon::History, "pageHistory");
    addPage(m_room, tr("Room"), PageIcon::Room, "pageRoom");
    addPage(m_screen, tr("Screen"), PageIcon::Screen, "pageScreen");
    addPage(m_join, tr("Join"), PageIcon::Join, "pageJoin");
    auto *page = new QHBoxLayout;
    page->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    page->addWidget(m_pages);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_sidebar);
    below->addLayout(page, 1);
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_alarm);
    layout->addWidget(m_errors);
    layout->addWidget(m_notice);
    layout->addWidget(m_mutedBar);
    layout->addLayout(below, 1);
    setCentralWidget(center);
}

void Console::addPage(QWidget *page, const QString &label, PageIcon icon, const char *objectName)
{
    m_sidebar->add(label, icon, objectName);
    m_pages->addWidget(page);
    // A page says by its focus proxy where to begin. The Tab key would take it for a reason to begin again.
    m_first.append(page->focusProxy());
    page->setFocusProxy(nullptr);
}

QList<QAction *> Console::showActions() const
{
    QList<QAction *> actions;
    for (const OperatorAction each :
         {OperatorAction::ToggleFreeze, OperatorAction::ToggleBlackout, OperatorAction::ClearScreen,
          OperatorAction::ToggleScreen, OperatorAction::ToggleJoinCard, OperatorAction::ToggleTestPattern,
          OperatorAction::Unpin, OperatorAction::EndAnnouncement})
        actions += m_actions->action(each);
    return actions;
}

void Console::makeMenus()
{
    m_actions->fill(*menuBar()->addMenu(tr("&Show")), false);
    m_view = new ViewMenu(m_sidebar->labels(), this);
    menuBar()->addMenu(m_view);
}

void Console::makeTray()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = new QSystemTrayIcon(appIcon(), this);
    auto *menu = new QMenu(this);
    m_actions->fill(*menu, true);
    m_tray->setContextMenu(menu);
    m_tray->setToolTip(tr("Barrage"));
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            raiseToFront();
    });
    m_tray->show();
}

void Console::connectParts()
{
    connect(m_actions, &ActionSet::triggered, this, &Console::runAction);
    connect(m_sidebar, &Sidebar::chosen, this, &Console::showPage);
    connect(&m_header->modeSwitch(), &ModeSwitch::chosen, this, &Console::modeChosen);
    connectLive();
    connectPages();
    connectView();
}

void Console::connectPages()
{
    connect(m_rules, &RulesPage::ruleSaved, this, &Console::ruleSaved);
    connect(m_rules, &RulesPage::allowedChosen, this, &Console::allowedChosen);
    connect(m_rules, &RulesPage::rulesRemoved, this, &Console::rulesRemoved);
    connect(m_rules, &RulesPage::rulesImported, this, &Console::rulesImported);
    connect(m_rules, &RulesPage::failed, this, &Console::showError);
    connect(m_rules, &RulesPage::eveningAsked, this, &Console::eveningAsked);
    connect(m_devices, &DevicesPage::muted, this, &Console::muted);
    connect(m_devices, &DevicesPage::counted, m_header, &Header::setOnline);
    connect(&m_devices->sender(), &SenderPanel::searched, this, &Console::searched);
    connect(&m_devices->sender(), &SenderPanel::muted, this, &Console::muted);
    connect(&m_devices->sender(), &SenderPanel::intended, this, &Console::intended);
    connect(m_search, &SearchPage::searched, this, &Console::searched);
    connect(m_room, &RoomPage::settingsChosen, this, &Console::roomSettingsChosen);
    connect(m_screen, &ScreenPage::settingsChosen, this, &Console::screenSettingsChosen);
    connect(m_screen, &ScreenPage::displayChosen, this, &Console::displayChosen);
    connect(m_screen, &ScreenPage::screenAdded, this, &Console::screenAdded);
    connect(m_screen, &ScreenPage::screenRemoved, this, &Console::screenRemoved);
    connect(m_errors, &ErrorBar::offerTaken, m_screen, &ScreenPage::take);
    connect(m_join, &JoinPage::addressChosen, this, &Console::joinAddressChosen);
    connect(m_join, &JoinPage::addressWanted, this,
            [this](const QString &url) { m_preferences.joinAddress = url; });
    connect(m_join, &JoinPage::renamed, this, &Console::eventRenamed);
}

void Console::connectView()
{
    connect(m_view, &ViewMenu::pageChosen, m_sidebar, &Sidebar::choose);
    connect(m_view, &ViewMenu::searchChosen, m_sidebar,
            [this] { m_sidebar->choose(m_pages->indexOf(m_search)); });
    connect(m_view, &ViewMenu::keysAsked, this, [this] { (new KeyList(this))->open(); });
    connect(m_view, &ViewMenu::lookChosen, this, &Console::setLook);
    connect(m_view, &ViewMenu::languageChosen, this, [this](const QString &language) {
        m_preferences.language = language;
        notice(tr("The language changes when Barrage is started the next time."));
    });
}

void Console::connectLive()
{
    connect(m_live, &LivePage::decided, this, &Console::decided);
    connect(m_live, &LivePage::muted, this, &Console::muted);
    connect(m_live, &LivePage::intended, this, &Console::intended);
    connect(m_live, &LivePage::freezeAsked, this, [this] { runAction(OperatorAction::ToggleFreeze); });
    connect(m_live, &LivePage::olderAsked, m_sidebar,
            [this] { m_sidebar->choose(m_pages->indexOf(m_search)); });
    connect(m_live, &LivePage::senderAsked, this, &Console::showSender);
    connect(&m_live->mirrorPanel(), &MirrorPanel::settingsChosen, this, &Console::screenSettingsChosen);
    connect(&m_live->mirrorPanel(), &MirrorPanel::asked, this, &Console::mirrorAsked);
    connect(&m_live->queue(), &QueuePanel::counted, this, &Console::setWaiting);
    connect(&m_live->shown(), &ShownPanel::counted, m_header, &Header::setShown);
    connect(m_alarm, &NoticeBar::pressed, this, [this] { emit intended(EndAutoHold {}); });
    connect(m_mutedBar, &NoticeBar::pressed, this, &Console::letSpeak);
    m_noticeEnd.setSingleShot(true);
    m_noticeEnd.setInterval(kNoticeMs);
    connect(&m_noticeEnd, &QTimer::timeout, m_notice, [this] { m_notice->setText({}); });
}

void Console::setWaiting(int waiting)
{
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    m_header->setWaiting(waiting);
    m_sidebar->setCount(m_pages->indexOf(m_live), waiting);
    tellTitle();
    if (m_tray)
        m_tray->setIcon(appIcon(waiting));
}

void Console::tellTitle()
{
    const QString title = m_title.isEmpty() ? tr("Barrage") : tr("%1 – Barrage").arg(m_title);
    setWindowTitle(m_waiting > 0 ? tr("(%1) %2").arg(QString::number(m_waiting), title) : title);
}

void Console::showSender(EquipmentId sender)
{
    m_sidebar->choose(m_pages->indexOf(m_devices));
    m_devices->showSender(sender);
}

void Console::showSenderOf(MessageId message)
{
    if (const auto found = m_live->find(message); found && isStored(found->from))
        showSender(found->from);
}

void Console::notice(const QString &text)
{
    m_notice->setText(text);
    m_noticeEnd.start();
}

void Console::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_first.at(page)->setFocus();
    if (m_pages->currentWidget() == m_search)
        m_search->open();
}

void Console::runAction(OperatorAction action)
{
    if (action == OperatorAction::Quit)
        askToEnd();
    else
        emit actionTriggered(action);
}

void Console::askToEnd()
{
    raiseToFront();
    if (m_question)
        return;
    m_question = new EndQuestion(*m_actions, this);
    connect(m_question, &EndQuestion::confirmed, this,
            [this] { emit actionTriggered(OperatorAction::Quit); });
}

void Console::closeForGood()
{
    m_mayClose = true;
    delete m_question;
    close();
}

void Console::setEvent(const Event &event)
{
    m_header->setEvent(event);
    m_join->setTitle(event.title);
    m_title = event.title;
    tellTitle();
}

void Console::setMessages(const QList<Message> &waiting, const QList<Message> &recent)
{
    m_live->setMessages(waiting, recent);
}

void Console::addMessage(const Message &message)
{
    m_live->apply(message);
    m_devices->sender().apply(message);
}

void Console::changeMessage(const Message &message)
{
    m_live->apply(message);
    m_search->apply(message);
    m_devices->sender().apply(message);
}

void Console::setMode(InterceptorMode mode)
{
    m_header->modeSwitch().setMode(mode);
}

void Console::setRules(const QList<Rule> &rules)
{
    m_rules->setRules(rules);
    m_live->setRules(rules);
    m_search->setRules(rules);
    m_devices->sender().setRules(rules);
    m_silence.setRules(rules);
}

void Console::setImportProgress(const ImportProgress &progress)
{
    m_rules->setImportProgress(progress);
}

void Console::setRuleHits(const QList<RuleCount> &counts)
{
    m_rules->setRuleHits(counts);
    m_header->setRuleHits(counts);
}

void Console::setAllowed(const QStringList &phrases)
{
    m_rules->setAllowed(phrases);
    m_live->setAllowed(phrases);
    m_search->setAllowed(phrases);
    m_devices->sender().setAllowed(phrases);
}

void Console::refuseRule(const Rule &rule, const Error &error)
{
    m_rules->refuse(rule, error);
}

void Console::setEvening(const QList<Message> &messages)
{
    m_rules->setEvening(messages);
}

void Console::setPresence(const Presence &presence)
{
    m_devices->setPresence(presence);
}

void Console::setSilenced(const QList<Equipment> &silenced)
{
    m_devices->setSilenced(silenced);
    if (const auto muted = m_silence.newIn(silenced))
        tellMuted(*muted);
}

// Until it is taken back, or for as long as any notice.
void Console::tellMuted(const Equipment &muted)
{
    m_lastMuted = muted.id;
    m_mutedBar->setText(m_silence.worded(muted));
    QTimer::singleShot(kMutedNoticeMs, m_mutedBar, [this, id = muted.id] {
        if (m_lastMuted == id)
            m_mutedBar->setText({});
    });
}

void Console::letSpeak()
{
    emit this->muted(m_lastMuted, 0);
    m_mutedBar->setText({});
}

void Console::mendError(const QString &code)
{
    m_errors->dismiss(code);
}

void Console::showError(const Error &error)
{
    m_errors->showError(error);
}

void Console::setJoinAddresses(const QList<JoinAddress> &addresses)
{
    m_join->setAddresses(addresses);
}

void Console::setHistory(const HistoryPage &page)
{
    m_search->setHistory(page);
    m_devices->sender().setHistory(page);
}

void Console::failSearch(quint64 ticket, const Error &error)
{
    m_search->fail(ticket, error);
    m_devices->sender().fail(ticket, error);
}

void Console::setRoomSettings(const RoomSettings &settings)
{
    m_room->setSettings(settings);
}

void Console::setScreenSettings(int screen, const ScreenSettings &settings)
{
    m_screen->setSettings(screen, settings);
    m_live->mirrorPanel().setSettings(screen, settings);
}

void Console::setScreenStatus(const QMap<int, ScreenStatus> &status)
{
    m_screen->setStatus(status);
    m_live->mirrorPanel().setStatus(status);
}

void Console::setMirrored(const QList<MirroredBullet> &bullets, const QSize &screen)
{
    m_live->mirrorPanel().mirror().setBullets(bullets, screen);
}

void Console::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_view->setLook(preferences.look);
    m_view->setLanguage(preferences.language);
    m_join->setWanted(preferences.joinAddress);
    setLook(preferences.look);
    restoreGeometry(preferences.window);
}

Preferences Console::preferences() const
{
    Preferences now = m_preferences;
    now.window = saveGeometry();
    return now;
}

void Console::setDisplays(const QStringList &displays)
{
    m_screen->setDisplays(displays);
}

void Console::setPinned(const Message &message)
{
    m_live->setPinned(message);
}

void Console::setAnnouncement(const QString &text)
{
    m_live->setAnnouncement(text);
}

void Console::setSituation(const Situation &situation)
{
    m_header->setSituation(situation);
    m_screen->setSituation(situation);
    setHeldAutomatically(situation.heldBecause);
}

void Console::setHeldAutomatically(const QString &why)
{
    m_alarm->setText(why);
}

void Console::setClaims(const QHash<MessageId, QString> &claims)
{
    m_live->setClaims(claims);
}

void Console::tellAlreadyHandled(const Message &message)
{
    notice(tr("Already handled by %1: %2").arg(message.decidedBy, message.text));
}

void Console::setDelayed(const Message &message, qint64 fliesAtWallMs)
{
    m_live->setDelayed(message, fliesAtWallMs);
}

void Console::setActionChecked(OperatorAction action, bool checked)
{
    m_actions->setChecked(action, checked);
    m_live->mirrorPanel().mirror().setState(screenState());
}

QString Console::screenState() const
{
    const QAction *shown = m_actions->action(OperatorAction::ToggleScreen);
    if (shown->isCheckable() && !shown->isChecked())
        return tr("hidden");
    if (m_actions->action(OperatorAction::ToggleBlackout)->isChecked())
        return tr("black");
    return m_actions->action(OperatorAction::ToggleFreeze)->isChecked() ? tr("frozen") : QString();
}

void Console::setLook(Look look)
{
    m_preferences.look = look;
    applyLook(*this, look);
}

void Console::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void Console::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
    if (!m_mayClose)
        askToEnd();
}

void Console::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange && m_preferences.look == Look::System)
        setLook(Look::System);
}

} // namespace barrage
