// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screenplaces.h"

#include "screen/screenset.h"

#include <QGuiApplication>
#include <QScreen>

namespace barrage {

ScreenPlaces::ScreenPlaces(ScreenSet &screens, QObject *parent)
    : QObject(parent)
    , m_screens(screens)
{
}

void ScreenPlaces::openAll(const QStringList &choices)
{
    const QList<int> numbers = m_screens.numbers();
    for (const int number : numbers) {
        if (!choices.isEmpty())
            moveOrFail(number, choices.value(number));
        else if (!m_screens.settings(number).display.isEmpty())
            place(number);
    }
    if (choices.isEmpty() && m_screens.settings(0).display.isEmpty())
        moveOrFail(0, {}); // it takes what the others leave
}

void ScreenPlaces::moveOrFail(int number, const QString &choice)
{
    if (const Status moved = move(number, choice); !moved)
        emit failed(number, moved.error());
}

void ScreenPlaces::place(int number)
{
    const ScreenSettings settings = m_screens.settings(number);
    const bool isNamed = !settings.display.isEmpty() && settings.display != kWindowDisplay;
    if (isNamed && checkFree(number, settings.display)) {
        m_choices.insert(number, settings.display);
        m_screens.at(number)->restore({settings.display, settings.serial});
        emit changed();
    } else {
        moveOrFail(number, settings.display);
    }
}

Status ScreenPlaces::move(int number, const QString &choice)
{
    Screen *screen = m_screens.at(number);
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
    emit changed();
    return Done {};
}

// Two of them would cover each other.
Status ScreenPlaces::checkFree(int number, const QString &choice) const
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

QString ScreenPlaces::freeDisplay() const
{
    const QList<QScreen *> displays = QGuiApplication::screens();
    for (const QScreen *display : displays) {
        if (display != QGuiApplication::primaryScreen() && checkFree(-1, display->name()))
            return display->name();
    }
    return kWindowDisplay;
}

} // namespace barrage
