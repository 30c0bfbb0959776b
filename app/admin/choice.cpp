// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/choice.h"

#include "admin/colors.h"

#include <QPainter>
#include <QWheelEvent>

namespace barrage {

Choice::Choice(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void Choice::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette()).muted, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(width() - 17.5, height() / 2.0 + 2.5);
    const QPointF arrow[] = {tip + QPointF(-5, -5), tip, tip + QPointF(5, -5)};
    painter.drawPolyline(arrow, 3);
}

void Choice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace barrage
