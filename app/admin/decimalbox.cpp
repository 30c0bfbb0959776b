// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/decimalbox.h"

#include <QWheelEvent>

namespace barrage {

DecimalBox::DecimalBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setButtonSymbols(NoButtons);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
}

void DecimalBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace barrage
