// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/pageicon.h"

#include <QFrame>
#include <QList>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace barrage {

// Names of the pages, one above the other; the first is chosen to begin with.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent);

    void add(const QString &label, PageIcon icon, const char *objectName);
    QStringList labels() const;
    void choose(int page);              // as if it had been clicked
    void setCount(int page, int count); // beside the name; zero: none

signals:
    void chosen(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void repaintIcons();

    struct Entry
    {
        QPushButton *button;
        QString label;
        PageIcon icon;
    };

    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    QList<Entry> m_entries;
};

} // namespace barrage
