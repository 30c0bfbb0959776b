// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows.h"

#include "core/limits.h"
#include "host.h"
#include "intents.h"
#include "joinaddresses.h"
#include "joincard/joincard.h"
#include "room/room.h"
#include "store/archive.h"

#include <QScreen>

namespace barrage {

namespace {

const QString kSeat = QStringLiteral("console");
const QString kOtherPanicKey = QStringLiteral("Ctrl+Alt+Shift+Esc");
constexpr int kFirstScreen = 0;
constexpr int kBeatMs = static_cast<int>(limits::kSeatLeaseMs / 3);

} // namespace

Windows::Windows(Host &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
    wireConsole();
    wireNews();
    takeSeat();
    wireScreen();
    wireEachOther();
    const Snapshot &snapshot = host.snapshot();
    m_console.setMessages(snapshot.waiting, snapshot.recent);
    if (host.notice())
        m_console.showError(*host.notice());
    QMetaObject::invokeMethod(host.room(), &Room::announce);
    m_lookAround.setInterval(limits::kLookAroundMs);
    connect(&m_lookAround, &QTimer::timeout, this, &Windows::lookAround);
}

void Windows::wireConsole()
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
    connect(&m_console, &Console::muted, room, &Room::mute);

    Archive *archive = m_host.archive();
    connect(&m_console, &Console::searched, archive, &Archive::search);
    connect(archive, &Archive::found, &m_console, &Console::setHistory);
    connect(archive, &Archive::searchFailed, &m_console, &Console::failSearch);
}

void Windows::wireNews()
{
    Room *room = m_host.room();
    connect(room, &Room::roomSettingsChanged, &m_console, &Console::setRoomSettings);
    connect(room, &Room::silencedChanged, &m_console, &Console::setSilenced);
    connect(room, &Room::screenSettingsChanged, &m_console, &Console::setScreenSettings);
    connect(&m_console, &Console::screenSettingsChosen, room, &Room::setScreenSettings);
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

void Windows::takeSeat()
{
    Room *room = m_host.room();
    QMetaObject::invokeMethod(room, [room] { room->takeSeat(kSeat); });
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, room, [room] { room->beat(kSeat); });
    m_beat.start();
}

void Windows::wireScreen()
{
    Room *room = m_host.room();
    connect(room, &Room::fly, &m_screen, &Screen::fly);
    connect(room, &Room::recalled, &m_screen, &Screen::recall);
    connect(room, &Room::plusesChanged, &m_screen, &Screen::setPluses);
    connect(room, &Room::reactionsThrown, &m_screen, &Screen::throwReactions);
    connect(room, &Room::pinnedChanged, &m_screen, &Screen::setPinned);
    connect(room, &Room::announcementChanged, &m_screen, &Screen::setAnnouncement);
    connect(room, &Room::screenSettingsChanged, &m_screen,
            [this](int screen, const ScreenSettings &settings) {
                if (screen == kFirstScreen)
                    m_screen.setSettings(settings);
            });
    connect(&m_screen, &Screen::shown, room, &Room::markShown);
    connect(&m_screen, &Screen::left, room, &Room::markLeft);
    connect(&m_screen, &Screen::dropped, room, &Room::markDropped);
    connect(room, &Room::eventChanged, this, [this](const Event &event) {
        m_title = event.title;
        paintJoinCard();
    });
    connect(this, &Windows::panicked, room, &Room::panic);
    connect(this, &Windows::unpinAsked, room, [room] { room->pin({}, kSeat); });
    connect(this, &Windows::announcementEnded, room, [room] { room->announceText({}, kSeat); });
}

void Windows::wireEachOther()
{
    connect(&m_screen, &Screen::failed, &m_console, &Console::showError);
    connect(&m_screen, &Screen::mended, &m_console, &Console::mendError);
    connect(&m_screen, &Screen::displaysChanged, this, &Windows::listDisplays);
    connect(&m_screen, &Screen::shownChanged, this, &Windows::tellShown);
    connect(&m_screen, &Screen::stateChanged, this, &Windows::tellState);
    connect(&m_console, &Console::mirrorAsked, this, &Windows::mirror);
    connect(m_host.room(), &Room::recalled, this, &Windows::mirror); // after the screen has been told
    connect(&m_console, &Console::displayChosen, &m_screen, &Screen::moveTo);
    connect(&m_console, &Console::actionTriggered, this, &Windows::run);
    connect(&m_console, &Console::joinAddressChosen, this, [this](const JoinAddress &address) {
        m_chosen = address;
        paintJoinCard();
    });
}

void Windows::mirror()
{
    m_console.setMirrored(m_screen.mirrored(), m_screen.size());
}

void Windows::tellState(const ShowState &state)
{
    m_console.setActionChecked(OperatorAction::ToggleFreeze, state.isFrozen());
    m_console.setActionChecked(OperatorAction::ToggleBlackout, state.isBlack());
    m_console.setActionChecked(OperatorAction::ToggleJoinCard, state.hasJoinCard());
    m_console.setActionChecked(OperatorAction::ToggleTestPattern, state.hasTestPattern());
}

void Windows::tellShown(bool shown)
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

void Windows::open(const QString &screenChoice)
{
    m_awake.emplace(tr("The screen shows messages of the audience"));
    m_console.show();
    if (const Status status = m_screen.open(screenChoice); !status)
        m_console.showError(status.error());
    if (!m_screen.isOverlay())
        standOpposite();
    m_screen.apply(ShowCommand::ShowJoinCard); // before the first bullet there is nothing else to see
    listDisplays();
    m_console.setActionChecked(OperatorAction::ToggleScreen, m_screen.isShown());
    tellState(m_screen.state());
}

// With one display console and screen share it: the console in front, and something of the screen to be seen.
void Windows::standOpposite()
{
    const QRect room = m_console.screen()->availableGeometry();
    m_console.move(room.bottomRight() - m_console.rect().bottomRight());
    m_console.raiseToFront();
}

void Windows::listDisplays()
{
    // The chooser starts with the first.
    const QString window = QStringLiteral("window");
    QStringList places = m_screen.displays();
    places.insert(m_screen.isOverlay() ? places.size() : 0, window);
    m_console.setDisplays(places);
}

void Windows::close()
{
    m_lookAround.stop();
    m_beat.stop();
    m_panicKey.reset();
    m_awake.reset();
    m_screen.setShown(false);
    m_console.closeForGood();
}

void Windows::takePanicKey()
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

// ---- the join card

void Windows::invite(const QHostAddress &address, quint16 port, const std::optional<QString> &tlsName)
{
    m_tlsName = tlsName;
    m_address = address;
    m_port = port;
    lookAround();
    m_lookAround.start();
}

void Windows::lookAround()
{
    const QList<JoinAddress> now = joinAddressesOf(m_address, m_port, m_tlsName);
    if (now == m_addresses)
        return;
    m_addresses = now;
    m_console.setJoinAddresses(now); // and it says which one is chosen
}

void Windows::paintJoinCard()
{
    if (!m_chosen.url.isEmpty())
        m_screen.setJoinCard(joinCardImage(m_chosen, m_title, limits::kJoinCardHeight));
}

// ---- the operator's actions

void Windows::run(OperatorAction action)
{
    const ShowState &state = m_screen.state();
    switch (action) {
    case OperatorAction::Panic:
        return panic();
    case OperatorAction::ClearScreen:
        m_screen.clear(m_epoch);
        return mirror();
    case OperatorAction::ToggleFreeze:
        return m_screen.apply(state.isFrozen() ? ShowCommand::Resume : ShowCommand::Freeze);
    case OperatorAction::ToggleBlackout:
        return m_screen.apply(state.isBlack() ? ShowCommand::EndBlackout : ShowCommand::Blackout);
    case OperatorAction::ToggleScreen:
        return m_screen.setShown(!m_screen.isShown());
    case OperatorAction::ToggleJoinCard:
        return m_screen.apply(state.hasJoinCard() ? ShowCommand::HideJoinCard : ShowCommand::ShowJoinCard);
    case OperatorAction::ToggleTestPattern:
        return m_screen.apply(state.hasTestPattern() ? ShowCommand::HideTestPattern
                                                     : ShowCommand::ShowTestPattern);
    case OperatorAction::Unpin:
        return emit unpinAsked();
    case OperatorAction::EndAnnouncement:
        return emit announcementEnded();
    case OperatorAction::Quit:
        return emit quitAsked();
    }
}

// The screen is cleared first and by itself: it waits for nobody. Bullets that the room let go before it
// heard of the panic carry an older epoch, and the screen gives them back.
void Windows::panic()
{
    m_screen.clear(++m_epoch);
    mirror();
    emit panicked(m_epoch);
}

} // namespace barrage
