// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/testpattern.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kCellsHigh = 18;
const QColor kGround(0x20, 0x22, 0x28);
const QColor kLine(0x70, 0x74, 0x7c);

} // namespace

TestPattern::TestPattern(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    connect(this, &TestPattern::nameChanged, this, [this] { update(); });
}

void TestPattern::paint(QPainter *painter)
{
    painter->fillRect(QRectF(QPointF(), size()), kGround);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGrid(*painter);
    paintCircles(*painter);
    paintBars(*painter);
    paintLabel(*painter);
}

// From the middle, so that what is cut off at the edges is seen to be; the edge itself is white.
void TestPattern::paintGrid(QPainter &painter) const
{
    const double cell = height() / kCellsHigh;
    painter.setPen(QPen(kLine, 1));
    for (double x = 0; x <= width() / 2; x += cell) {
        painter.drawLine(QPointF(width() / 2 - x, 0), QPointF(width() / 2 - x, height()));
        painter.drawLine(QPointF(width() / 2 + x, 0), QPointF(width() / 2 + x, height()));
    }
    for (double y = 0; y <= height() / 2; y += cell) {
        painter.drawLine(QPointF(0, height() / 2 - y), QPointF(width(), height() / 2 - y));
        painter.drawLine(QPointF(0, height() / 2 + y), QPointF(width(), height() / 2 + y));
    }
    painter.setPen(QPen(Qt::white, 2));
    painter.drawRect(QRectF(1, 1, width() - 2, height() - 2));
}

void TestPattern::paintCircles(QPainter &painter) const
{
    const double cell = height() / kCellsHigh;
    const double small = 2 * cell;
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(QRectF(QPointF(), size()).center(), 8 * cell, 8 * cell);
    for (const double x : {small, width() - small}) {
        for (const double y : {small, height() - small})
            painter.drawEllipse(QPointF(x, y), small, small);
    }
}

void TestPattern::paintBars(QPainter &painter) const
{
    constexpr Qt::GlobalColor kColors[]
        = {Qt::white, Qt::yellow, Qt::cyan, Qt::green, Qt::magenta, Qt::red, Qt::blue, Qt::black};
    constexpr int kCount = 8;
    const double cell = height() / kCellsHigh;
    const double wide = 12 * cell / kCount;
    const double left = width() / 2 - 6 * cell;
    for (int i = 0; i < kCount; ++i) {
        const int grey = 255 * i / (kCount - 1);
        painter.fillRect(QRectF(left + i * wide, 5 * cell, wide, 2 * cell), kColors[i]);
        painter.fillRect(QRectF(left + i * wide, 11 * cell, wide, 2 * cell), QColor(grey, grey, grey));
    }
}

void TestPattern::paintLabel(QPainter &painter) const
{
    const double cell = height() / kCellsHigh;
    const QRectF band(width() / 2 - 6 * cell, 7 * cell, 12 * cell, 4 * cell);
    const double scale = window() ? window()->effectiveDevicePixelRatio() : 1;
    const QSize pixels = (size() * scale).toSize();
    painter.fillRect(band, Qt::black);
    QFont font = painter.font();
    font.setPixelSize(std::max(1, qRound(cell * 1.2)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    const QString size = QStringLiteral("%1 × %2").arg(pixels.width()).arg(pixels.height());
    const QString label = m_name.isEmpty() ? size : m_name + QLatin1Char('\n') + size;
    painter.drawText(band, Qt::AlignCenter, label);
}

} // namespace barrage
