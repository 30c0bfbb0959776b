// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/numberbox.h"

#include <QWheelEvent>

namespace barrage {

NumberBox::NumberBox(QWidget *parent)
    : QSpinBox(parent)
{
    setButtonSymbols(NoButtons);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace barrage
