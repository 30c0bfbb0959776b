// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/appicon.h"

#include <QPainter>
#include <QPixmap>

namespace barrage {

namespace {

void paintBadge(QPainter &painter, int waiting)
{
    const QRectF badge(22, 26, 42, 38);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xd0, 0x32, 0x3a));
    painter.drawRoundedRect(badge, 16, 16);
    QFont font;
    font.setPixelSize(waiting < 10 ? 32 : 26);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, waiting < 100 ? QString::number(waiting) : QStringLiteral("99"));
}

QPixmap painted(int size, int waiting)
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
    if (waiting > 0)
        paintBadge(painter, waiting);
    return pixmap;
}

} // namespace

QIcon appIcon(int waiting)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(painted(size, waiting));
    return icon;
}

} // namespace barrage
