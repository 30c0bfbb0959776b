// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/colorbutton.h"

#include <QColorDialog>
#include <QPixmap>

namespace barrage {

ColorButton::ColorButton(QWidget *parent)
    : QPushButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QPushButton::clicked, this, &ColorButton::ask);
}

void ColorButton::setColor(const QColor &color)
{
    m_color = color;
    QPixmap patch(iconSize());
    patch.fill(color);
    setIcon(patch);
    setText(color.name());
}

void ColorButton::ask()
{
    auto *dialog = new QColorDialog(m_color, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, &ColorButton::colorChosen);
    dialog->open();
}

} // namespace barrage
