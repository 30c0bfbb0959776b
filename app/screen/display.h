// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class QScreen;

namespace barrage {

// Where the screen is to be. GUI thread; the display may go away at any return to the event loop.
struct Place
{
    QScreen *screen = nullptr;
    bool overlay = false; // else an ordinary window
};

// Understands what Screen::open() takes.
Result<Place> placeFor(const QString &choice);

QScreen *displayNamed(const QString &name); // nullptr: not connected

} // namespace barrage
