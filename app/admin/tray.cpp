// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tray.h"

#include "admin/actionset.h"
#include "admin/appicon.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace barrage {

Tray::Tray(const ActionSet &actions, QWidget *parent)
    : QObject(parent)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(appIcon(), this);
    auto *menu = new QMenu(parent);
    actions.fill(*menu, true);
    m_icon->setContextMenu(menu);
    m_icon->setToolTip(tr("Barrage"));
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            emit clicked();
    });
    m_icon->show();
}

void Tray::setWaiting(int messages)
{
    if (m_icon)
        m_icon->setIcon(appIcon(messages));
}

} // namespace barrage
