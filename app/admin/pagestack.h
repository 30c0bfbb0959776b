// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace barrage {

enum class PageIcon;
class Sidebar;

// The pages of the console, one at a time, with their names beside them. A page that comes up has the focus
// where its focus proxy said, when it was added, that one begins there.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent);

    // Takes ownership. The first page added is the one that is up to begin with.
    void add(QWidget *page, const QString &label, PageIcon icon, const char *objectName);
    QStringList labels() const;
    void setCount(QWidget *page, int count); // beside the name; zero: none

public slots:
    void choose(int number); // from zero, in the order in which they were added
    void choose(QWidget *page);
    void focusFirst(); // where one begins on the page that is up

signals:
    void shown(QWidget *page);

private:
    void showPage(int number);

    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    QList<QWidget *> m_first; // what has the focus first, on each page
};

} // namespace barrage
