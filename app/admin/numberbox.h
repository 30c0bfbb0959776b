// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace barrage {

// A number to be typed, or moved by the arrow keys. The wheel does not change it, so that scrolling past
// can't.
class NumberBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace barrage
