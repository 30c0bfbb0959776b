// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace barrage {

// A combo box with an arrow of its own: a style sheet can only take one from an image file. The wheel does
// not change it, so that scrolling past can't.
class Choice : public QComboBox
{
    Q_OBJECT

public:
    explicit Choice(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace barrage
