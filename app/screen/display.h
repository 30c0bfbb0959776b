// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

class QScreen;

namespace barrage {

// What a display is known by when it comes back, on this plug or on another.
struct DisplayId
{
    QString name;   // of the plug, such as HDMI-1
    QString serial; // of the device; empty: it does not tell

    bool operator==(const DisplayId &) const = default;
};

// The one that is meant: the same device, on any plug; or what is on the plug, unless it is known to be
// another device. -1: none of them.
qsizetype indexOf(const DisplayId &wanted, const QList<DisplayId> &connected);

// Where the screen is to be. GUI thread; the display may go away at any return to the event loop.
struct Place
{
    QScreen *screen = nullptr;
    bool overlay = false; // else an ordinary window
};

// Understands what Screen::open() takes; the serial, if known, is of the display that is named.
Result<Place> placeFor(const QString &choice, const QString &serial = {});

DisplayId idOf(const QScreen &screen);
QStringList displayNames();                    // those that are connected, in the order of their numbers
QScreen *findDisplay(const DisplayId &wanted); // nullptr: not connected

} // namespace barrage
