// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace barrage {

// As NumberBox, with decimals.
class DecimalBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit DecimalBox(QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace barrage
