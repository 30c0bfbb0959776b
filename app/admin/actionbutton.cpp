// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/actionbutton.h"

#include "admin/parts.h"

#include <QAction>
#include <QCoreApplication>

namespace barrage {

QPushButton *actionButton(QAction *action, const char *kind, const char *objectName, QWidget *parent)
{
    QPushButton *made = button(action->text(), kind, objectName, parent);
    made->setAccessibleDescription(action->statusTip());
    made->setToolTip(action->toolTip());
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, made, [made, action] {
        made->setCheckable(action->isCheckable());
        made->setChecked(action->isChecked());
        made->setText(action->isChecked()
                          ? QCoreApplication::translate("ActionButton", "✓ %1").arg(action->text())
                          : action->text());
    });
    return made;
}

} // namespace barrage
