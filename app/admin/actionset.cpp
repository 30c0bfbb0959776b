// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/actionset.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace barrage {

ActionSet::ActionSet(QObject *parent)
    : QObject(parent)
{
    for (const OperatorActionRow &row : operatorActions())
        m_actions.insert(row.action, make(row));
}

void ActionSet::addTo(QWidget &widget) const
{
    widget.addActions(m_actions.values());
}

void ActionSet::fill(QMenu &menu, bool trayOnly) const
{
    for (const OperatorActionRow &row : operatorActions()) {
        if (row.action == OperatorAction::Quit)
            menu.addSeparator();
        if (row.inTray || !trayOnly)
            menu.addAction(action(row.action));
    }
}

void ActionSet::setChecked(OperatorAction which, bool checked)
{
    action(which)->setCheckable(true);
    action(which)->setChecked(checked);
}

QAction *ActionSet::make(const OperatorActionRow &row)
{
    auto *made = new QAction(QCoreApplication::translate("OperatorAction", row.label), this);
    const QString hint = QCoreApplication::translate("OperatorAction", row.hint);
    made->setObjectName(QLatin1String("action_") + row.id);
    made->setShortcut(QKeySequence::fromString(row.key, QKeySequence::PortableText));
    made->setShortcutContext(Qt::ApplicationShortcut);
    made->setAutoRepeat(false);
    made->setStatusTip(hint);
    made->setToolTip(hint.toHtmlEscaped());
    connect(made, &QAction::triggered, this, [this, made, which = row.action](bool asked) {
        if (made->isCheckable())
            made->setChecked(!asked);
        emit triggered(which);
    });
    return made;
}

} // namespace barrage
