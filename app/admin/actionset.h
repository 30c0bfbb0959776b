// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operatoraction.h"

#include <QList>
#include <QMap>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace barrage {

// The rows of core/operatoraction.h as actions with their keys, which work in every window of the program. A
// check mark shows what is, not what was asked for.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QObject *parent);

    QAction *action(OperatorAction which) const { return m_actions.value(which); }
    void addTo(QWidget &widget) const; // so that the keys work in it
    void fill(QMenu &menu, bool trayOnly) const;
    // The action is one that is on or off.
    void setChecked(OperatorAction which, bool checked);

signals:
    void triggered(barrage::OperatorAction which);

private:
    QAction *make(const OperatorActionRow &row);

    QMap<OperatorAction, QAction *> m_actions;
};

} // namespace barrage
