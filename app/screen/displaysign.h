// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRasterWindow>
#include <QString>

namespace barrage {

// A large number in the middle of a display, with the display's name, so that people know which is which. It
// takes neither clicks nor the focus. Lives on: the GUI thread, as long as the display does.
class DisplaySign : public QRasterWindow
{
    Q_OBJECT

public:
    DisplaySign(int number, QScreen &screen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    QString m_name;
};

} // namespace barrage
