// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/choice.h"

#include <QMap>

namespace barrage {

// Which of several screens is meant; hidden while there is only one.
class ScreenChooser : public Choice
{
    Q_OBJECT

public:
    explicit ScreenChooser(QWidget *parent);

    int screen() const { return m_screen; } // its number, from 0
    qsizetype count() const { return m_places.size(); }

    // Where a screen is, which is new or not; empty: unknown, or nowhere.
    void setPlace(int screen, const QString &display);
    // If one that goes was meant, the first is.
    void keepOnly(const QList<int> &screens);
    void choose(int screen);

signals:
    void chosen(int screen); // by whomever

private:
    void list();

    QMap<int, QString> m_places {{0, QString()}};
    int m_screen = 0;
};

} // namespace barrage
