// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/viewmenu.h"

#include "admin/language.h"

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
    QAction *keys = addAction(tr("Keys"));
    connect(keys, &QAction::triggered, this, &ViewMenu::keysAsked);
    addSeparator();
    addMenu(makeLooks());
    addMenu(makeLanguages());
}

QMenu *ViewMenu::makeLooks()
{
    auto *menu = new QMenu(tr("&Colours"), this);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &label, Look look) {
        QAction *action = group->addAction(menu->addAction(label));
        action->setCheckable(true);
        action->setChecked(look == Look::System);
        m_looks.insert(look, action);
        connect(action, &QAction::triggered, this, [this, look] { emit lookChosen(look); });
    };
    add(tr("As the system"), Look::System);
    add(tr("Light"), Look::Light);
    add(tr("Dark"), Look::Dark);
    return menu;
}

QMenu *ViewMenu::makeLanguages()
{
    auto *menu = new QMenu(tr("&Language"), this);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &label, const QString &id) {
        QAction *action = group->addAction(menu->addAction(label));
        action->setObjectName(QStringLiteral("language_") + id);
        action->setCheckable(true);
        action->setChecked(id.isEmpty());
        m_languages.insert(id, action);
        connect(action, &QAction::triggered, this, [this, id] { emit languageChosen(id); });
    };
    add(tr("As the system"), {});
    for (const LanguageRow &row : languages())
        add(QString::fromUtf8(row.name), row.id);
    return menu;
}

void ViewMenu::setLook(Look look)
{
    m_looks.value(look)->setChecked(true);
}

void ViewMenu::setLanguage(const QString &language)
{
    m_languages.value(m_languages.contains(language) ? language : QString())->setChecked(true);
}

} // namespace barrage
