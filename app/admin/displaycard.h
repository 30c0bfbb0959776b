// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screenstatus.h"

#include <QFrame>
#include <QStringList>

class QAction;
class QComboBox;
class QLabel;

namespace barrage {

// On which display a screen is, and how it does there.
class DisplayCard : public QFrame
{
    Q_OBJECT

public:
    DisplayCard(QAction *identifyDisplays, QWidget *parent);

    void setDisplays(const QStringList &displays); // the connected ones, in the order of their numbers
    // Of the screen that is looked at.
    void setStatus(int screen, const ScreenStatus &status);

signals:
    void chosen(const QString &display); // as ScreenSettings has it

private:
    void list();
    QString wording() const;

    QStringList m_displays;
    int m_screen = 0;
    ScreenStatus m_status;
    QComboBox *m_choice;
    QLabel *m_state;
};

} // namespace barrage
