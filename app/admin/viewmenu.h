// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/look.h"

#include <QMenu>
#include <QStringList>

namespace barrage {

// Pages (Ctrl+1 …), search (Ctrl+F), colours and language.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(const QStringList &pages, QWidget *parent);

    void setLook(Look look);
    void setLanguage(const QString &language);

signals:
    void pageChosen(int page);
    void searchChosen();
    void lookChosen(barrage::Look look);
    void languageChosen(const QString &language); // id of a row of admin/language.h; empty: the system's
    void keysAsked();

private:
    QMenu *makeLooks();
    QMenu *makeLanguages();

    QMap<Look, QAction *> m_looks;
    QMap<QString, QAction *> m_languages;
};

} // namespace barrage
