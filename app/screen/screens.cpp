// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screens.h"

#include "core/limits.h"
#include "core/screenerror.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace barrage {

Screens::Screens(QObject *parent)
    : QObject(parent)
{
    wire();
    add(0);
}

void Screens::wire()
{
    connect(&m_places, &ScreenPlaces::failed, this, &Screens::fail);
    connect(&m_places, &ScreenPlaces::changed, this, &Screens::statusChanged);
    connect(&m_reports, &ScreenReports::shown, this, &Screens::shown);
    connect(&m_reports, &ScreenReports::left, this, &Screens::left);
    connect(&m_reports, &ScreenReports::dropped, this, &Screens::dropped);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Screens::tellDisplays);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Screens::tellDisplays);
}

// ---- which there are

void Screens::add(int number)
{
    Screen &screen = m_screens.add(number);
    m_told.tell(screen);
    m_reports.follow(screen, number);
    connect(&screen, &Screen::shownChanged, this, &Screens::tellShown);
    connect(&screen, &Screen::failed, this, [this, number](const Error &error) { fail(number, error); });
    connect(&screen, &Screen::mended, this,
            [this, number](const QString &code) { emit mended(codeOnScreen(code, number)); });
}

void Screens::remove(int number)
{
    Screen *screen = at(number);
    if (!screen || number == 0)
        return;
    screen->close(); // mends what was wrong with it
    m_screens.remove(number);
    m_places.forget(number);
    m_reports.onRemoved(number);
    tellShown();
}

void Screens::open(const QStringList &choices)
{
    m_isOpen = true;
    const int wanted = std::min(static_cast<int>(choices.size()), limits::kScreens);
    for (int number = 0; number < wanted; ++number) {
        if (!at(number))
            add(number);
    }
    m_places.openAll(choices);
}

QMap<int, ScreenStatus> Screens::statuses() const
{
    QMap<int, ScreenStatus> all;
    for (const auto &[number, screen] : m_screens) {
        const QString display = screen->isOverlay() ? screen->display().name : QString(kWindowDisplay);
        all.insert(number,
                   {.choice = m_places.choice(number),
                    .display = screen->isNowhere() ? QString() : display,
                    .isShown = screen->isShown(),
                    .size = screen->size(),
                    .waiting = screen->waitingCount(),
                    .drops = m_reports.drops(number)});
    }
    return all;
}

// ---- to all of them

void Screens::setSettings(int number, const ScreenSettings &settings)
{
    if (number < 0 || number >= limits::kScreens)
        return;
    m_screens.keepSettings(number, settings);
    if (Screen *screen = at(number))
        return screen->setSettings(settings);
    add(number);
    if (m_isOpen)
        m_places.place(number);
}

void Screens::fly(const Message &message, Priority priority, int epoch)
{
    const quint32 screens = m_screens.thatFly();
    m_reports.fly(message.id, screens);
    for (const auto &[number, screen] : m_screens) {
        if (screens & ScreenTally::bitOf(number))
            screen->fly(message, priority, epoch);
    }
}

void Screens::recall(MessageId message)
{
    m_reports.recall(message);
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
    const quint32 screens = m_screens.thatFly();
    for (const auto &[number, screen] : m_screens) {
        if (screens & ScreenTally::bitOf(number))
            screen->throwReactions(counts);
    }
}

void Screens::clear(int epoch)
{
    m_told.epoch = std::max(m_told.epoch, epoch);
    for (const auto &[number, screen] : m_screens)
        screen->clear(epoch);
}

void Screens::apply(ShowCommand command)
{
    const ShowState before = m_told.state;
    m_told.state.apply(command);
    for (const auto &[number, screen] : m_screens)
        screen->apply(command);
    if (m_told.state != before)
        emit stateChanged(m_told.state);
}

void Screens::setJoinCard(const QImage &card)
{
    m_told.joinCard = card;
    for (const auto &[number, screen] : m_screens)
        screen->setJoinCard(card);
}

void Screens::setPinned(const Message &message)
{
    m_told.pinned = message;
    m_told.state.apply(isStored(message.id) ? ShowCommand::Pin : ShowCommand::Unpin);
    for (const auto &[number, screen] : m_screens)
        screen->setPinned(message);
}

void Screens::setAnnouncement(const QString &text)
{
    m_told.announcement = text;
    m_told.state.apply(text.isEmpty() ? ShowCommand::EndAnnouncement : ShowCommand::Announce);
    for (const auto &[number, screen] : m_screens)
        screen->setAnnouncement(text);
}

// ---- from all of them

void Screens::fail(int number, const Error &error)
{
    const QString text = number == 0 ? error.text : tr("Screen %1: %2").arg(number + 1).arg(error.text);
    emit failed({codeOnScreen(error.code, number), text});
}

void Screens::tellShown()
{
    if (const bool shown = isShown(); std::exchange(m_wasShown, shown) != shown)
        emit shownChanged(shown);
    emit statusChanged();
}

void Screens::tellDisplays()
{
    m_signs.drop();
    emit displaysChanged(displayNames());
    emit statusChanged();
}

} // namespace barrage
