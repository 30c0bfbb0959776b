// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/view.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

class QPainter;
class QPoint;

namespace barrage {

// A plain text in lines of a width, never cut, with parts of it marked.
struct MarkedText
{
    QString text;
    QFont font;
    QColor color;
    QList<Span> marks = {}; // ascending
    QColor markColor = {};
    QColor markGround = {};

    int height(int width) const;
    int paint(QPainter &painter, const QPoint &at, int width) const; // returns the height
};

} // namespace barrage
