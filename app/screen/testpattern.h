// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>

namespace barrage {

// A picture to focus and adjust a projector by: its edge, squares that are square, circles that are round,
// colours, greys, and the name and size of the display. Painted once per size. Lives on: the GUI thread,
// painted on the render thread.
class TestPattern : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY nameChanged) // of the display

public:
    explicit TestPattern(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void nameChanged();

private:
    void paintGrid(QPainter &painter) const;
    void paintCircles(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintLabel(QPainter &painter) const;

    QString m_name;
};

} // namespace barrage
