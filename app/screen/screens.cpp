// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screens.h"

#include "core/limits.h"
#include "core/screenerror.h"
#include "screen/overlay.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <ranges>
#include <utility>

namespace barrage {

namespace {

constexpr int kLiftMs = 200;

} // namespace

Screens::Screens(QObject *parent)
    : QObject(parent)
{
    m_signsEnd.setSingleShot(true);
    m_signsEnd.setInterval(limits::kIdentifyMs);
    connect(&m_signsEnd, &QTimer::timeout, this, &Screens::dropSigns);
    m_signsLift.setInterval(kLiftMs);
    connect(&m_signsLift, &QTimer::timeout, this, [this] {
        for (const auto &sign : m_signs)
            overlay::keepOnTop(*sign);
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Screens::tellDisplays);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Screens::tellDisplays);
    add(0);
}

// ---- which there are

Screen &Screens::add(int number)
{
    Screen &screen = *m_screens.emplace(number, std::make_unique<Screen>()).first->second;
    screen.setSettings(settings(number));
    catchUp(screen);
    wire(screen, number);
    return screen;
}

void Screens::catchUp(Screen &screen) const
{
    screen.clear(m_epoch);
    screen.setJoinCard(m_joinCard);
    screen.setPinned(m_pinned);
    screen.setAnnouncement(m_announcement);
    const auto follow = [&screen](bool is, ShowCommand command) {
        if (is)
            screen.apply(command);
    };
    follow(m_state.isHidden(), ShowCommand::Hide);
    follow(m_state.isFrozen(), ShowCommand::Freeze);
    follow(m_state.isBlack(), ShowCommand::Blackout);
    follow(m_state.hasJoinCard(), ShowCommand::ShowJoinCard);
    follow(m_state.hasTestPattern(), ShowCommand::ShowTestPattern);
}

void Screens::wire(Screen &screen, int number)
{
    connect(&screen, &Screen::shown, this, [this, number](const QList<MessageId> &messages) {
        if (const QList<MessageId> first = m_tally.onShown(number, messages); !first.isEmpty())
            emit shown(first);
    });
    connect(&screen, &Screen::left, this, [this, number](const QList<MessageId> &messages) {
        tell(m_tally.onEnded(number, messages, DropReason::None));
    });
    connect(&screen, &Screen::dropped, this,
            [this, number](const QList<MessageId> &messages, DropReason reason) {
                onDropped(number, messages, reason);
            });
    connect(&screen, &Screen::shownChanged, this, &Screens::tellShown);
    connect(&screen, &Screen::failed, this, [this, number](const Error &error) { fail(number, error); });
    connect(&screen, &Screen::mended, this,
            [this, number](const QString &code) { emit mended(codeOnScreen(code, number)); });
}

Screen *Screens::at(int number)
{
    const auto found = m_screens.find(number);
    return found == m_screens.end() ? nullptr : found->second.get();
}

QList<int> Screens::numbers() const
{
    QList<int> numbers;
    for (const auto &[number, screen] : m_screens)
        numbers += number;
    return numbers;
}

int Screens::freeNumber() const
{
    int number = 0;
    while (m_screens.contains(number))
        ++number;
    return number;
}

void Screens::remove(int number)
{
    Screen *screen = at(number);
    if (!screen || number == 0)
        return;
    screen->close(); // mends what was wrong with it
    m_screens.erase(number);
    m_settings.remove(number);
    m_choices.remove(number);
    m_drops.remove(number);
    tell(m_tally.onRemoved(number));
    tellShown();
}

QMap<int, ScreenStatus> Screens::statuses() const
{
    QMap<int, ScreenStatus> all;
    for (const auto &[number, screen] : m_screens) {
        const QString display = screen->isOverlay() ? screen->display().name : QString(kWindowDisplay);
        all.insert(number,
                   {.choice = m_choices.value(number),
                    .display = screen->isNowhere() ? QString() : display,
                    .isShown = screen->isShown(),
                    .size = screen->size(),
                    .waiting = screen->waitingCount(),
                    .drops = m_drops.value(number)});
    }
    return all;
}

// ---- where they are

void Screens::open(const QStringList &choices)
{
    m_isOpen = true;
    for (int number = 0; number < std::min<int>(static_cast<int>(choices.size()), limits::kScreens);
         ++number) {
        if (!at(number))
            add(number);
    }
    for (const int number : numbers()) {
        if (!choices.isEmpty())
            moveOrFail(number, choices.value(number));
        else if (!settings(number).display.isEmpty())
            place(number, settings(number));
    }
    if (choices.isEmpty() && settings(0).display.isEmpty())
        moveOrFail(0, {}); // it takes what the others leave
}

void Screens::moveOrFail(int number, const QString &choice)
{
    if (const Status moved = moveTo(number, choice); !moved)
        fail(number, moved.error());
}

// As it was chosen another time: the display may not be there.
void Screens::place(int number, const ScreenSettings &settings)
{
    const bool isNamed = !settings.display.isEmpty() && settings.display != kWindowDisplay;
    if (isNamed && checkFree(number, settings.display)) {
        m_choices.insert(number, settings.display);
        at(number)->restore({settings.display, settings.serial});
        emit statusChanged();
    } else {
        moveOrFail(number, settings.display);
    }
}

Status Screens::moveTo(int number, const QString &choice)
{
    Screen *screen = at(number);
    if (!screen)
        return Done {};
    const Status free = checkFree(number, choice);
    if (!free && !choice.isEmpty())
        return free;
    if (number > 0 && choice.isEmpty())
        screen->close();
    else if (const Status opened = screen->open(free ? choice : QString(kWindowDisplay)); !opened)
        return opened;
    const bool isNamed = screen->isOverlay() && !choice.isEmpty();
    m_choices.insert(number, isNamed ? screen->display().name : choice);
    emit statusChanged();
    return Done {};
}

// Two of them would cover each other.
Status Screens::checkFree(int number, const QString &choice) const
{
    const Result<Place> where = placeFor(choice);
    if (!where || !where.value().overlay)
        return Done {};
    const DisplayId wanted = idOf(*where.value().screen);
    for (const auto &[other, screen] : m_screens) {
        if (other != number && screen->display() == wanted)
            return Error {QStringLiteral("display_taken"),
                          tr("Screen %1 is on the display \"%2\" already: choose another one, or a window.")
                              .arg(other + 1)
                              .arg(wanted.name)};
    }
    return Done {};
}

QString Screens::freeDisplay() const
{
    const QList<QScreen *> displays = QGuiApplication::screens();
    for (const QScreen *display : displays) {
        if (display != QGuiApplication::primaryScreen() && checkFree(-1, display->name()))
            return display->name();
    }
    return kWindowDisplay;
}

void Screens::identify()
{
    dropSigns();
    const QList<QScreen *> displays = QGuiApplication::screens();
    for (qsizetype i = 0; i < displays.size(); ++i) {
        m_signs.push_back(std::make_unique<DisplaySign>(static_cast<int>(i) + 1, *displays.at(i)));
        m_signs.back()->show();
    }
    m_signsLift.start();
    m_signsEnd.start();
}

void Screens::dropSigns()
{
    m_signsLift.stop();
    m_signs.clear();
}

void Screens::tellDisplays()
{
    dropSigns();
    emit displaysChanged(displayNames());
    emit statusChanged();
}

// ---- to all of them

void Screens::setSettings(int number, const ScreenSettings &settings)
{
    if (number < 0 || number >= limits::kScreens)
        return;
    m_settings.insert(number, settings);
    if (Screen *screen = at(number))
        return screen->setSettings(settings);
    add(number);
    if (m_isOpen)
        place(number, settings);
}

quint32 Screens::screensThatFly() const
{
    quint32 wanted = 0;
    quint32 open = 0;
    for (const auto &[number, screen] : m_screens) {
        if (screen->isNowhere())
            continue;
        open |= ScreenTally::bitOf(number);
        if (settings(number).showsBullets)
            wanted |= ScreenTally::bitOf(number);
    }
    if (wanted)
        return wanted;
    return open ? open : ScreenTally::bitOf(0);
}

void Screens::fly(const Message &message, Priority priority, int epoch)
{
    const quint32 screens = screensThatFly();
    m_tally.fly(message.id, screens);
    for (const auto &[number, screen] : m_screens) {
        if (screens & ScreenTally::bitOf(number))
            screen->fly(message, priority, epoch);
    }
}

void Screens::recall(MessageId message)
{
    if (m_tally.recall(message))
        emit left({message});
    for (const auto &[number, screen] : m_screens)
        screen->recall(message);
}

void Screens::setPluses(MessageId message, int pluses)
{
    for (const auto &[number, screen] : m_screens)
        screen->setPluses(message, pluses);
}

void Screens::throwReactions(const QList<ReactionCount> &counts)
{
    const quint32 screens = screensThatFly();
    for (const auto &[number, screen] : m_screens) {
        if (screens & ScreenTally::bitOf(number))
            screen->throwReactions(counts);
    }
}

void Screens::clear(int epoch)
{
    m_epoch = std::max(m_epoch, epoch);
    for (const auto &[number, screen] : m_screens)
        screen->clear(epoch);
}

void Screens::apply(ShowCommand command)
{
    const ShowState before = m_state;
    m_state.apply(command);
    for (const auto &[number, screen] : m_screens)
        screen->apply(command);
    if (m_state != before)
        emit stateChanged(m_state);
}

void Screens::setJoinCard(const QImage &card)
{
    m_joinCard = card;
    for (const auto &[number, screen] : m_screens)
        screen->setJoinCard(card);
}

void Screens::setPinned(const Message &message)
{
    m_pinned = message;
    m_state.apply(isStored(message.id) ? ShowCommand::Pin : ShowCommand::Unpin);
    for (const auto &[number, screen] : m_screens)
        screen->setPinned(message);
}

void Screens::setAnnouncement(const QString &text)
{
    m_announcement = text;
    m_state.apply(text.isEmpty() ? ShowCommand::EndAnnouncement : ShowCommand::Announce);
    for (const auto &[number, screen] : m_screens)
        screen->setAnnouncement(text);
}

// ---- from all of them

bool Screens::isShown() const
{
    return std::ranges::any_of(m_screens | std::views::values,
                               [](const auto &screen) { return screen->isShown(); });
}

void Screens::tellShown()
{
    if (const bool shown = isShown(); std::exchange(m_wasShown, shown) != shown)
        emit shownChanged(shown);
    emit statusChanged();
}

void Screens::onDropped(int number, const QList<MessageId> &messages, DropReason reason)
{
    m_drops[number][reason] += messages.size();
    tell(m_tally.onEnded(number, messages, reason));
}

void Screens::tell(const ScreenTally::Ended &ended)
{
    if (!ended.left.isEmpty())
        emit left(ended.left);
    for (const auto &[reason, messages] : ended.dropped.asKeyValueRange())
        emit dropped(messages, reason);
}

void Screens::fail(int number, const Error &error)
{
    const QString text = number == 0 ? error.text : tr("Screen %1: %2").arg(number + 1).arg(error.text);
    emit failed({codeOnScreen(error.code, number), text});
}

} // namespace barrage
