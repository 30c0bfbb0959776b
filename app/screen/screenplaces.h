// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMap>
#include <QObject>
#include <QStringList>

namespace barrage {

class ScreenSet;
struct ScreenSettings;

// Which screen is on which display: no two on one. Lives on: the GUI thread.
class ScreenPlaces : public QObject
{
    Q_OBJECT

public:
    // The screens outlive it.
    explicit ScreenPlaces(ScreenSet &screens, QObject *parent = nullptr);

    // See Screens.
    void openAll(const QStringList &choices);
    Status move(int number, const QString &choice);
    QString freeDisplay() const;
    // Where its settings say: the display may not be there.
    void place(int number);

    QString choice(int number) const { return m_choices.value(number); } // in force
    void forget(int number) { m_choices.remove(number); }

signals:
    void changed();
    void failed(int number, const barrage::Error &error);

private:
    void moveOrFail(int number, const QString &choice);
    Status checkFree(int number, const QString &choice) const;

    ScreenSet &m_screens;
    QMap<int, QString> m_choices;
};

} // namespace barrage
