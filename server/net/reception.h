// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/welcome.h"

#include <QByteArray>
#include <QString>

namespace barrage {

struct Hall;

// Which news a phone has, as its "hello" tells.
struct Heard
{
    QString run; // of the server that told them, see Hall::run
    qint64 last = 0;
};

// What a phone is told as it enters: what everybody is told, encoded once for all, and of its own messages
// only those that it does not know as they are now, if that can be told.
QByteArray encodeReception(const Welcome &welcome, const Heard &heard, Hall &hall);

} // namespace barrage
