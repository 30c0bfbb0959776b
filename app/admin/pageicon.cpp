// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/pageicon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace barrage {

namespace {

constexpr int kGrid = 20; // the drawings are made on a square of this side

void line(QPainterPath &path, double x1, double y1, double x2, double y2)
{
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
}

QPainterPath live() // bullets on their lanes
{
    QPainterPath path;
    line(path, 8, 5, 18, 5);
    line(path, 2, 10, 13, 10);
    line(path, 9, 15, 16, 15);
    return path;
}

QPainterPath rules() // a funnel
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{2.5, 4}, {17.5, 4}, {12, 10.5}, {12, 15}, {8, 17}, {8, 10.5}, {2.5, 4}}));
    return path;
}

QPainterPath phones()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(5.5, 2, 9, 16), 2, 2);
    line(path, 9, 15, 11, 15);
    return path;
}

QPainterPath history() // a lens
{
    QPainterPath path;
    path.addEllipse(QPointF(8.5, 8.5), 5.5, 5.5);
    line(path, 12.8, 12.8, 17.5, 17.5);
    return path;
}

QPainterPath room() // sliders
{
    QPainterPath path;
    for (const QPointF &knob : {QPointF(13, 5), QPointF(6, 10), QPointF(11, 15)}) {
        line(path, 2, knob.y(), knob.x() - 2, knob.y());
        path.addEllipse(knob, 2, 2);
        line(path, knob.x() + 2, knob.y(), 18, knob.y());
    }
    return path;
}

QPainterPath screen() // on its stand
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 3, 15, 10.5), 1.5, 1.5);
    line(path, 10, 13.5, 10, 17);
    line(path, 6.5, 17, 13.5, 17);
    return path;
}

QPainterPath join() // the corners of a QR code
{
    QPainterPath path;
    for (const QPointF &corner : {QPointF(2.5, 2.5), QPointF(11.5, 2.5), QPointF(2.5, 11.5)})
        path.addRect(QRectF(corner, QSizeF(6, 6)));
    line(path, 12, 12, 14, 12);
    line(path, 17.5, 12, 17.5, 14.5);
    line(path, 12, 15, 12, 17.5);
    line(path, 15, 17.5, 17.5, 17.5);
    return path;
}

QPainterPath pathOf(PageIcon which)
{
    switch (which) {
    case PageIcon::Live:
        return live();
    case PageIcon::Rules:
        return rules();
    case PageIcon::Phones:
        return phones();
    case PageIcon::History:
        return history();
    case PageIcon::Room:
        return room();
    case PageIcon::Screen:
        return screen();
    case PageIcon::Join:
        return join();
    }
    Q_UNREACHABLE();
}

} // namespace

QIcon pageIcon(PageIcon which, const QColor &color)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(kGrid * scale, kGrid * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(pathOf(which));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace barrage
