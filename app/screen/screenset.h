// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screensettings.h"
#include "screen/screen.h"

#include <QList>
#include <QMap>

#include <map>
#include <memory>

namespace barrage {

// The screens that there are, by their numbers from 0 (at most limits::kScreens), and the settings of each;
// settings may come before their screen does. Lives on: the GUI thread.
class ScreenSet
{
public:
    Screen &add(int number);
    void remove(int number);
    Screen *at(int number) const; // nullptr: there is none
    QList<int> numbers() const;
    int freeNumber() const; // limits::kScreens: there is none

    ScreenSettings settings(int number) const { return m_settings.value(number); }
    void keepSettings(int number, const ScreenSettings &settings) { m_settings.insert(number, settings); }

    bool isShown() const; // one of them at least
    // Those that bullets fly on, a bit each (see ScreenTally): all that are somewhere and are set to; if none
    // is set to, all that are somewhere.
    quint32 thatFly() const;

    // Pairs of number and screen.
    auto begin() const { return m_screens.begin(); }
    auto end() const { return m_screens.end(); }

private:
    std::map<int, std::unique_ptr<Screen>> m_screens;
    QMap<int, ScreenSettings> m_settings;
};

} // namespace barrage
