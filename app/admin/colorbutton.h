// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPushButton>

namespace barrage {

// Shows a colour, and asks for another one when it is pressed.
class ColorButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ColorButton(QWidget *parent);

    void setColor(const QColor &color);
    QColor color() const { return m_color; }

signals:
    void colorChosen(const QColor &color);

private:
    void ask();

    QColor m_color;
};

} // namespace barrage
