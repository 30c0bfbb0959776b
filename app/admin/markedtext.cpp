// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/markedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace barrage {

namespace {

// Breaks inside a word only if it must; returns the height.
int layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

// Underlined as well: not everybody sees colours.
QTextCharFormat markFormat(const QColor &color, const QColor &ground)
{
    QTextCharFormat format;
    format.setForeground(color);
    format.setBackground(ground);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    return format;
}

} // namespace

int MarkedText::height(int width) const
{
    QTextLayout layout(text, font);
    return layOut(layout, width);
}

int MarkedText::paint(QPainter &painter, const QPoint &at, int width) const
{
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const Span &mark : marks)
        formats.append({static_cast<int>(mark.from), static_cast<int>(mark.to - mark.from),
                        markFormat(markColor, markGround)});
    layout.setFormats(formats);
    const int taken = layOut(layout, width);
    painter.setPen(color);
    layout.draw(&painter, at);
    return taken;
}

} // namespace barrage
