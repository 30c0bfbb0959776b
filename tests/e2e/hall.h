// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/browsertab.h"
#include "browser/networkaddress.h"
#include "core/interceptormode.h"

#include <QColor>
#include <QImage>
#include <QString>
#include <QUrl>

namespace barrage {

// What can be seen in the hall: the display as it is, pixel by pixel.
QImage displayPicture();
// How many of its pixels are as good as that colour.
int inkOn(const QImage &picture, QColor color);
int inkOnDisplay(QColor color);

// What a person does with the phone.
bool join(BrowserTab &tab, const QUrl &page);
// Writes it in that colour (a value of the page's own colours) and sends it.
bool say(BrowserTab &tab, const QString &text, QColor color);
// Until the newest own message is in that state.
bool newestIs(BrowserTab &tab, const QString &state, int timeoutMs = 15'000);

// One value of the database, read from beside the program; null when there is no such row.
QVariant storedValue(const QString &dataDir, const QString &query);

} // namespace barrage
