// SPDX-License-Identifier: GPL-3.0-or-later
#include "appwindows.h"

#include "core/limits.h"
#include "host.h"
#include "intents.h"
#include "room/room.h"
#include "store/archive.h"

#include <QScreen>

namespace barrage {

namespace {

const QString kSeat = QStringLiteral("console");
const QString kOtherPanicKey = QStringLiteral("Ctrl+Alt+Shift+Esc");
constexpr int kBeatMs = static_cast<int>(limits::kSeatLeaseMs / 3);

} // namespace

AppWindows::AppWindows(Host &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
    wireConsole();
    wireNews();
    takeSeat();
    wireScreens();
    wireSettings();
    wireActions();
    wireInvitation();
    wireEachOther();
    const Snapshot &snapshot = host.snapshot();
    for (const auto &[number, settings] : screenSettingsOf(snapshot.settings).asKeyValueRange())
        m_screens.setSettings(number, settings);
    m_console.setMessages(snapshot.waiting, snapshot.recent);
    if (host.notice())
        m_console.showError(*host.notice());
    QMetaObject::invokeMethod(host.room(), &Room::announce);
    m_statusBeat.setInterval(limits::kStatusMs);
    connect(&m_statusBeat, &QTimer::timeout, this, &AppWindows::tellStatus);
}

void AppWindows::wireConsole()
{
    Room *room = m_host.room();
    connect(room, &Room::added, &m_console, &Console::addMessage);
    connect(room, &Room::changed, &m_console, &Console::changeMessage);
    connect(room, &Room::modeChanged, &m_console, &Console::setMode);
    connect(room, &Room::eventChanged, &m_console, &Console::setEvent);
    connect(room, &Room::rulesChanged, &m_console, &Console::setRules);
    connect(room, &Room::allowedChanged, &m_console, &Console::setAllowed);
    connect(room, &Room::rulesImported, &m_console, &Console::setImportProgress);
    connect(room, &Room::ruleHitsChanged, &m_console, &Console::setRuleHits);
    connect(room, &Room::ruleRefused, &m_console, &Console::refuseRule);
    connect(room, &Room::presenceChanged, &m_console, &Console::setPresence);
    connect(room, &Room::failed, &m_console, &Console::showError);
    connect(room, &Room::mended, &m_console, &Console::mendError);

    connect(&m_console, &Console::decided, room, [room](const QList<MessageId> &messages, DecisionKind kind) {
        room->decide(messages, kind, kSeat);
    });
    connect(&m_console, &Console::intended, room,
            [room](const Intent &intent) { carryOut(*room, intent, kSeat); });
    connect(&m_console, &Console::roomSettingsChosen, room, &Room::setRoomSettings);
    connect(&m_console, &Console::modeChosen, room, &Room::setMode);
    connect(&m_console, &Console::eventRenamed, room, &Room::rename);
    connect(&m_console, &Console::ruleSaved, room, &Room::saveRule);
    connect(&m_console, &Console::allowedChosen, room, &Room::setAllowed);
    connect(&m_console, &Console::rulesRemoved, room, &Room::removeRules);
    connect(&m_console, &Console::rulesImported, room, &Room::importRules);
    connect(&m_console, &Console::eveningAsked, room, &Room::tellEvening);
    connect(room, &Room::eveningTold, &m_console, &Console::setEvening);
    connect(&m_console, &Console::muted, room,
            [room](EquipmentId equipment, qint64 untilWallMs) { room->mute(equipment, untilWallMs, kSeat); });

    Archive *archive = m_host.archive();
    connect(&m_console, &Console::searched, archive, &Archive::search);
    connect(archive, &Archive::found, &m_console, &Console::setHistory);
    connect(archive, &Archive::searchFailed, &m_console, &Console::failSearch);
}

void AppWindows::wireNews()
{
    Room *room = m_host.room();
    connect(room, &Room::roomSettingsChanged, &m_console, &Console::setRoomSettings);
    connect(room, &Room::silencedChanged, &m_console, &Console::setSilenced);
    connect(room, &Room::situationChanged, &m_console, &Console::setSituation);
    connect(room, &Room::heldAutomatically, &m_console, &Console::setHeldAutomatically);
    connect(room, &Room::pinnedChanged, &m_console, &Console::setPinned);
    connect(room, &Room::announcementChanged, &m_console, &Console::setAnnouncement);
    connect(room, &Room::delayed, &m_console, &Console::setDelayed);
    connect(room, &Room::claimsChanged, &m_console, [this](QHash<MessageId, QString> claims) {
        claims.removeIf([](const auto &each) { return each.value() == kSeat; });
        m_console.setClaims(claims);
    });
    connect(room, &Room::alreadyHandled, &m_console, [this](const QString &seat, const Message &message) {
        if (seat == kSeat)
            m_console.tellAlreadyHandled(message);
    });
}

void AppWindows::takeSeat()
{
    Room *room = m_host.room();
    QMetaObject::invokeMethod(room, [room] { room->takeSeat(kSeat); });
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, room, [room] { room->beat(kSeat); });
    m_beat.start();
}

void AppWindows::wireScreens()
{
    Room *room = m_host.room();
    connect(room, &Room::fly, &m_screens, &Screens::fly);
    connect(room, &Room::recalled, &m_screens, &Screens::recall);
    connect(room, &Room::plusesChanged, &m_screens, &Screens::setPluses);
    connect(room, &Room::reactionsThrown, &m_screens, &Screens::throwReactions);
    connect(room, &Room::pinnedChanged, &m_screens, &Screens::setPinned);
    connect(room, &Room::announcementChanged, &m_screens, &Screens::setAnnouncement);
    connect(&m_screens, &Screens::shown, room, &Room::markShown);
    connect(&m_screens, &Screens::left, room, &Room::markLeft);
    connect(&m_screens, &Screens::dropped, room, &Room::markDropped);
}

void AppWindows::wireSettings()
{
    Room *room = m_host.room();
    connect(room, &Room::screenSettingsChanged, &m_screens, &Screens::setSettings);
    connect(room, &Room::screenSettingsChanged, &m_console, &Console::setScreenSettings);
    connect(room, &Room::screenRemoved, &m_screens, &Screens::remove);
    connect(&m_console, &Console::screenSettingsChosen, room, &Room::setScreenSettings);
    connect(&m_console, &Console::screenRemoved, room, &Room::removeScreen);
    connect(&m_console, &Console::screenRemoved, &m_screens, &Screens::remove); // the room may not know it
    connect(this, &AppWindows::screenSettingsChosen, room, &Room::setScreenSettings);
    connect(&m_console, &Console::displayChosen, this, &AppWindows::chooseDisplay);
    connect(&m_console, &Console::screenAdded, this, &AppWindows::addScreen);
}

// With the number of the device the display is found again, also on another plug.
void AppWindows::chooseDisplay(int screen, const QString &choice)
{
    if (const Status moved = m_screens.moveTo(screen, choice); !moved)
        return m_console.showError(moved.error());
    m_console.mendError(QStringLiteral("display_taken"));
    ScreenSettings settings = m_screens.settings(screen);
    settings.display = choice;
    settings.serial = m_screens.at(screen)->display().serial;
    emit screenSettingsChosen(screen, settings);
}

void AppWindows::addScreen()
{
    ScreenSettings settings;
    settings.display = m_screens.freeDisplay();
    if (const QScreen *display = findDisplay({settings.display, {}}))
        settings.serial = display->serialNumber();
    emit screenSettingsChosen(m_screens.freeNumber(), settings);
}

void AppWindows::wireActions()
{
    Room *room = m_host.room();
    connect(&m_console, &Console::actionTriggered, &m_actions, &ActionRunner::run);
    connect(&m_actions, &ActionRunner::cleared, this, &AppWindows::mirror);
    connect(&m_actions, &ActionRunner::panicked, room, &Room::panic);
    connect(&m_actions, &ActionRunner::unpinAsked, room, [room] { room->pin({}, kSeat); });
    connect(&m_actions, &ActionRunner::announcementEnded, room, [room] { room->announceText({}, kSeat); });
    connect(&m_actions, &ActionRunner::quitAsked, this, &AppWindows::quitAsked);
}

void AppWindows::wireInvitation()
{
    connect(m_host.room(), &Room::eventChanged, &m_invitation, &Invitation::setEvent);
    connect(&m_invitation, &Invitation::addressesChanged, &m_console, &Console::setJoinAddresses);
    connect(&m_console, &Console::joinAddressChosen, &m_invitation, &Invitation::choose);
    connect(&m_invitation, &Invitation::cardChanged, &m_screens, &Screens::setJoinCard);
}

void AppWindows::wireEachOther()
{
    connect(&m_screens, &Screens::failed, &m_console, &Console::showError);
    connect(&m_screens, &Screens::mended, &m_console, &Console::mendError);
    connect(&m_screens, &Screens::displaysChanged, &m_console, &Console::setDisplays);
    connect(&m_screens, &Screens::statusChanged, this, &AppWindows::tellStatus);
    connect(&m_screens, &Screens::shownChanged, this, &AppWindows::tellShown);
    connect(&m_screens, &Screens::stateChanged, this, &AppWindows::tellState);
    connect(&m_console, &Console::mirrorAsked, this, [this](int screen) {
        m_mirrored = screen;
        mirror();
    });
    connect(m_host.room(), &Room::recalled, this, &AppWindows::mirror); // after the screen has been told
}

void AppWindows::mirror()
{
    if (const Screen *screen = m_screens.at(m_mirrored))
        m_console.setMirrored(screen->mirrored(), screen->size());
}

void AppWindows::tellStatus()
{
    m_console.setScreenStatus(m_screens.statuses());
}

void AppWindows::tellState(const ShowState &state)
{
    m_console.setActionChecked(OperatorAction::ToggleFreeze, state.isFrozen());
    m_console.setActionChecked(OperatorAction::ToggleBlackout, state.isBlack());
    m_console.setActionChecked(OperatorAction::ToggleJoinCard, state.hasJoinCard());
    m_console.setActionChecked(OperatorAction::ToggleTestPattern, state.hasTestPattern());
}

void AppWindows::tellShown(bool shown)
{
    m_console.setActionChecked(OperatorAction::ToggleScreen, shown);
    const QString code = QStringLiteral("screen_hidden");
    if (shown)
        m_console.mendError(code);
    else
        m_console.showError(
            {code,
             tr("The screen is hidden: what is let pass comes back to the queue. Show the screen "
                "with Ctrl+Shift+S.")});
}

void AppWindows::open(const QStringList &screenChoices)
{
    m_awake.emplace(tr("The screen shows messages of the audience"));
    m_console.setDisplays(displayNames());
    m_console.show();
    m_screens.open(screenChoices);
    if (!screen().isOverlay())
        standOpposite();
    m_screens.apply(ShowCommand::ShowJoinCard); // before the first bullet there is nothing else to see
    m_console.setActionChecked(OperatorAction::ToggleScreen, m_screens.isShown());
    tellState(m_screens.state());
    tellStatus();
    m_statusBeat.start();
}

// With one display console and screen share it: the console in front, and something of the screen to be seen.
void AppWindows::standOpposite()
{
    const QRect room = m_console.screen()->availableGeometry();
    m_console.move(room.bottomRight() - m_console.rect().bottomRight());
    m_console.raiseToFront();
}

void AppWindows::invite(const QHostAddress &address, quint16 port, const std::optional<QString> &tlsName)
{
    m_invitation.open(address, port, tlsName);
}

void AppWindows::close()
{
    m_invitation.close();
    m_beat.stop();
    m_statusBeat.stop();
    m_panicKey.reset();
    m_awake.reset();
    m_screens.setShown(false);
    m_console.closeForGood();
}

void AppWindows::takePanicKey()
{
    const QKeySequence wanted(rowOf(OperatorAction::Panic).key);
    m_panicKey = std::make_unique<PanicKey>(QList<QKeySequence> {wanted, QKeySequence(kOtherPanicKey)});
    connect(m_panicKey.get(), &PanicKey::pressed, this, [this] { run(OperatorAction::Panic); });
    if (!PanicKey::isSupported() || m_panicKey->key() == wanted)
        return;
    const QString advice = m_panicKey->key().isEmpty()
        ? tr("Panic works here and in the tray only: another program has its key.")
        : tr("Another program has Shift+Esc: while you work in another window, panic with %1.")
              .arg(m_panicKey->key().toString(QKeySequence::NativeText));
    m_console.showError({QStringLiteral("panic_key"), advice});
}

} // namespace barrage
