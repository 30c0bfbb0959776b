// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace barrage {

class ActionSet;

// The icon beside the clock, with the actions that are needed in a hurry. Where the desktop has no such
// place, nothing is shown and nothing is said.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(const ActionSet &actions, QWidget *parent);

public slots:
    void setWaiting(int messages); // a badge while there are any

signals:
    void clicked();

private:
    QSystemTrayIcon *m_icon = nullptr; // null: the desktop has none
};

} // namespace barrage
