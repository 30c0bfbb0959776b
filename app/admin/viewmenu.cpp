// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/viewmenu.h"

#include <QActionGroup>

namespace barrage {

ViewMenu::ViewMenu(const QStringList &pages, QWidget *parent)
    : QMenu(tr("&View"), parent)
{
    for (int page = 0; page < pages.size(); ++page) {
        QAction *go = addAction(pages.at(page));
        go->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + page)));
        connect(go, &QAction::triggered, this, [this, page] { emit pageChosen(page); });
    }
    QAction *search = addAction(tr("Search the history"));
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(search, &QAction::triggered, this, &ViewMenu::searchChosen);
    addSeparator();
    addMenu(makeLooks());
}

QMenu *ViewMenu::makeLooks()
{
    auto *menu = new QMenu(tr("&Colours"), this);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &label, Look look) {
        QAction *action = group->addAction(menu->addAction(label));
        action->setCheckable(true);
        action->setChecked(look == Look::System);
        connect(action, &QAction::triggered, this, [this, look] { emit lookChosen(look); });
    };
    add(tr("As the system"), Look::System);
    add(tr("Light"), Look::Light);
    add(tr("Dark"), Look::Dark);
    return menu;
}

} // namespace barrage
