// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace barrage {

// A bullet as the console's small picture of a screen shows it.
struct MirroredBullet
{
    MessageId id {};
    QRectF place; // as shares of the screen, 0 to 1; the edges of one that comes or goes lie beyond
    quint32 color = 0xffffff; // 0xRRGGBB
    QString text;

    bool operator==(const MirroredBullet &) const = default;
};

} // namespace barrage
