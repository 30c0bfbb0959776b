// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/appicon.h"

#include <QPainter>
#include <QPixmap>

namespace barrage {

namespace {

QPixmap painted(int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.scale(size / 64.0, size / 64.0);
    painter.setBrush(QColor(0x3a, 0x4e, 0xd5));
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(24, 14, 32, 9), 4.5, 4.5);
    painter.drawRoundedRect(QRectF(10, 28, 36, 9), 4.5, 4.5);
    painter.setBrush(QColor(0xff, 0xd1, 0x66));
    painter.drawRoundedRect(QRectF(30, 42, 26, 9), 4.5, 4.5);
    return pixmap;
}

} // namespace

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(painted(size));
    return icon;
}

} // namespace barrage
