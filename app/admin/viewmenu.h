// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/look.h"

#include <QMenu>
#include <QStringList>

namespace barrage {

// Pages (Ctrl+1 …), search (Ctrl+F) and colours.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(const QStringList &pages, QWidget *parent);

signals:
    void pageChosen(int page);
    void searchChosen();
    void lookChosen(barrage::Look look);

private:
    QMenu *makeLooks();
};

} // namespace barrage
