// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/display.h"

#include "core/screensettings.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace barrage {

// Cheap devices of one make may all have the same number: then the plug decides between them.
qsizetype indexOf(const DisplayId &wanted, const QList<DisplayId> &connected)
{
    if (connected.contains(wanted))
        return connected.indexOf(wanted);
    const auto same
        = [&](const DisplayId &each) { return !wanted.serial.isEmpty() && each.serial == wanted.serial; };
    const auto maybe = [&](const DisplayId &each) {
        return each.name == wanted.name && (each.serial.isEmpty() || wanted.serial.isEmpty());
    };
    auto found = std::ranges::find_if(connected, same);
    if (found == connected.end())
        found = std::ranges::find_if(connected, maybe);
    return found == connected.end() ? -1 : found - connected.begin();
}

DisplayId idOf(const QScreen &screen)
{
    return {screen.name(), screen.serialNumber()};
}

QStringList displayNames()
{
    QStringList names;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        names += screen->name();
    return names;
}

QScreen *findDisplay(const DisplayId &wanted)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QList<DisplayId> connected;
    for (const QScreen *screen : screens)
        connected += idOf(*screen);
    return screens.value(indexOf(wanted, connected));
}

Result<Place> placeFor(const QString &choice, const QString &serial)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (choice == kWindowDisplay || (choice.isEmpty() && screens.size() < 2))
        return Place {QGuiApplication::primaryScreen(), false};
    if (choice.isEmpty()) {
        const auto other = std::ranges::find_if(
            screens, [](const QScreen *screen) { return screen != QGuiApplication::primaryScreen(); });
        return Place {*other, true};
    }
    if (QScreen *named = findDisplay({choice, serial}))
        return Place {named, true};
    bool isNumber = false;
    const int number = choice.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= screens.size())
        return Place {screens.at(number - 1), true};
    return Error {QStringLiteral("no_display"),
                  QCoreApplication::translate("Screen",
                                              "There is no display \"%1\": connect it, or choose "
                                              "another one or the window mode.")
                      .arg(choice)};
}

} // namespace barrage
