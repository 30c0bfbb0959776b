// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/consolestyle.h"

#include "admin/colors.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace barrage {

namespace {

void drawCheckBox(QPainter &painter, const QRect &rect, bool checked, const Colors &colors)
{
    const double side = std::min(rect.width(), rect.height()) - 1;
    const QRectF box(rect.center().x() - side / 2 + 0.5, rect.center().y() - side / 2 + 0.5, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked ? colors.accent : colors.muted, 1.5));
    painter.setBrush(checked ? colors.accent : colors.surface);
    painter.drawRoundedRect(box, 3, 3);
    const QPointF tick[]
        = {box.topLeft() + QPointF(0.22, 0.52) * side, box.topLeft() + QPointF(0.42, 0.72) * side,
           box.topLeft() + QPointF(0.78, 0.30) * side};
    painter.setPen(QPen(colors.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (checked)
        painter.drawPolyline(tick, 3);
    painter.restore();
}

} // namespace

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawCheckBox(*painter, option->rect, option->state & State_On, colorsOf(option->palette));
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace barrage
