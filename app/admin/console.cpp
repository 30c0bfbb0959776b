// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/console.h"

#include "admin/actionset.h"
#include "admin/appicon.h"
#include "admin/devicespage.h"
#include "admin/endquestion.h"
#include "admin/header.h"
#include "admin/joinpage.h"
#include "admin/keylist.h"
#include "admin/livepage.h"
#include "admin/mirrorpanel.h"
#include "admin/modeswitch.h"
#include "admin/noticestack.h"
#include "admin/pageicon.h"
#include "admin/pagestack.h"
#include "admin/roompage.h"
#include "admin/rulespage.h"
#include "admin/screenpage.h"
#include "admin/searchpage.h"
#include "admin/senderpanel.h"
#include "admin/shownpanel.h"
#include "admin/tray.h"
#include "admin/viewmenu.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QVBoxLayout>

namespace barrage {

namespace {

constexpr QSize kOpeningSize(1280, 680); // fits 1366x768 with a panel and a title bar

} // namespace

Console::Console(Clock wall, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new ActionSet(this))
    , m_header(new Header(m_actions->action(OperatorAction::Panic), this))
    , m_notices(new NoticeStack(wall, this))
    , m_pages(new PageStack(this))
    , m_live(new LivePage(wall, this))
    , m_rules(new RulesPage(wall, this))
    , m_devices(new DevicesPage(wall, this))
    , m_search(new SearchPage(wall, this))
    , m_join(new JoinPage(m_actions->action(OperatorAction::ToggleJoinCard),
                          m_actions->action(OperatorAction::ToggleScreen), this))
    , m_room(new RoomPage(this))
    , m_screen(new ScreenPage(showActions(), m_actions->action(OperatorAction::IdentifyScreens), this))
    , m_tray(new Tray(*m_actions, this))
{
    setObjectName(QStringLiteral("console"));
    setWindowIcon(appIcon());
    setWindowTitle(tr("Barrage"));
    m_actions->addTo(*this);
    layOut();
    makeMenus();
    connectParts();
    setLook(Look::System);
    resize(kOpeningSize);
    m_pages->focusFirst();
}

Console::~Console() = default;

void Console::layOut()
{
    addPages();
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(center);
}

void Console::addPages()
{
    m_pages->add(m_live, tr("Live"), PageIcon::Live, "pageLive");
    m_pages->add(m_rules, tr("Rules"), PageIcon::Rules, "pageRules");
    m_pages->add(m_devices, tr("Phones"), PageIcon::Phones, "pageDevices");
    m_pages->add(m_search, tr("History"), PageIcon::History, "pageHistory");
    m_pages->add(m_room, tr("Room"), PageIcon::Room, "pageRoom");
    m_pages->add(m_screen, tr("Screen"), PageIcon::Screen, "pageScreen");
    m_pages->add(m_join, tr("Join"), PageIcon::Join, "pageJoin");
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
    m_view = new ViewMenu(m_pages->labels(), this);
    menuBar()->addMenu(m_view);
}

void Console::connectParts()
{
    connect(m_actions, &ActionSet::triggered, this, &Console::runAction);
    connect(m_pages, &PageStack::shown, this, &Console::openIfSearch);
    connect(m_tray, &Tray::clicked, this, &Console::raiseToFront);
    connect(m_notices, &NoticeStack::alarmEnded, this, [this] { emit intended(EndAutoHold {}); });
    connect(m_notices, &NoticeStack::offerTaken, m_screen, &ScreenPage::take);
    connect(m_notices, &NoticeStack::speechWanted, this,
            [this](EquipmentId equipment) { emit muted(equipment, 0); });
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
    connect(m_join, &JoinPage::addressChosen, this, &Console::joinAddressChosen);
    connect(m_join, &JoinPage::addressWanted, this,
            [this](const QString &url) { m_preferences.joinAddress = url; });
    connect(m_join, &JoinPage::renamed, this, &Console::eventRenamed);
}

void Console::connectView()
{
    connect(m_view, &ViewMenu::pageChosen, m_pages, qOverload<int>(&PageStack::choose));
    connect(m_view, &ViewMenu::searchChosen, m_pages, [this] { m_pages->choose(m_search); });
    connect(m_view, &ViewMenu::keysAsked, this, [this] { (new KeyList(this))->open(); });
    connect(m_view, &ViewMenu::lookChosen, this, &Console::setLook);
    connect(m_view, &ViewMenu::languageChosen, this, &Console::chooseLanguage);
}

void Console::connectLive()
{
    connect(m_live, &LivePage::decided, this, &Console::decided);
    connect(m_live, &LivePage::muted, this, &Console::muted);
    connect(m_live, &LivePage::intended, this, &Console::intended);
    connect(m_live, &LivePage::freezeAsked, this, [this] { runAction(OperatorAction::ToggleFreeze); });
    connect(m_live, &LivePage::olderAsked, m_pages, [this] { m_pages->choose(m_search); });
    connect(m_live, &LivePage::senderAsked, this, &Console::showSender);
    connect(&m_live->mirrorPanel(), &MirrorPanel::settingsChosen, this, &Console::screenSettingsChosen);
    connect(&m_live->mirrorPanel(), &MirrorPanel::asked, this, &Console::mirrorAsked);
    connect(&m_live->queue(), &QueuePanel::counted, this, &Console::setWaiting);
    connect(&m_live->shown(), &ShownPanel::counted, m_header, &Header::setShown);
}

void Console::setWaiting(int waiting)
{
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    m_header->setWaiting(waiting);
    m_pages->setCount(m_live, waiting);
    m_tray->setWaiting(waiting);
    tellTitle();
}

void Console::tellTitle()
{
    const QString title = m_title.isEmpty() ? tr("Barrage") : tr("%1 – Barrage").arg(m_title);
    setWindowTitle(m_waiting > 0 ? tr("(%1) %2").arg(QString::number(m_waiting), title) : title);
}

void Console::showSender(EquipmentId sender)
{
    m_pages->choose(m_devices);
    m_devices->showSender(sender);
}

void Console::showSenderOf(MessageId message)
{
    if (const auto found = m_live->find(message); found && isStored(found->from))
        showSender(found->from);
}

void Console::chooseLanguage(const QString &language)
{
    m_preferences.language = language;
    m_notices->tell(tr("The language changes when Barrage is started the next time."));
}

void Console::openIfSearch(QWidget *page)
{
    if (page == m_search)
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
