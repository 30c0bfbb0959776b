// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screenset.h"

#include "screen/screentally.h"

#include <algorithm>
#include <ranges>

namespace barrage {

Screen &ScreenSet::add(int number)
{
    Screen &screen = *m_screens.emplace(number, std::make_unique<Screen>()).first->second;
    screen.setSettings(settings(number));
    return screen;
}

void ScreenSet::remove(int number)
{
    m_screens.erase(number);
    m_settings.remove(number);
}

Screen *ScreenSet::at(int number) const
{
    const auto found = m_screens.find(number);
    return found == m_screens.end() ? nullptr : found->second.get();
}

QList<int> ScreenSet::numbers() const
{
    QList<int> numbers;
    for (const auto &[number, screen] : m_screens)
        numbers += number;
    return numbers;
}

int ScreenSet::freeNumber() const
{
    int number = 0;
    while (m_screens.contains(number))
        ++number;
    return number;
}

bool ScreenSet::isShown() const
{
    return std::ranges::any_of(m_screens | std::views::values,
                               [](const auto &screen) { return screen->isShown(); });
}

quint32 ScreenSet::thatFly() const
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

} // namespace barrage
