// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/display.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace barrage {

QScreen *displayNamed(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::ranges::find(screens, name, &QScreen::name);
    return found == screens.end() ? nullptr : *found;
}

Result<Place> placeFor(const QString &choice)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (choice == QLatin1String("window") || (choice.isEmpty() && screens.size() < 2))
        return Place {QGuiApplication::primaryScreen(), false};
    if (choice.isEmpty()) {
        const auto other = std::ranges::find_if(
            screens, [](const QScreen *screen) { return screen != QGuiApplication::primaryScreen(); });
        return Place {*other, true};
    }
    if (QScreen *named = displayNamed(choice))
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
