// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/erroroffers.h"
#include "core/screensettings.h"
#include "core/screenstatus.h"
#include "core/situation.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <QWidget>

class QAction;
class QPushButton;

namespace barrage {

class DisplayCard;
class DropTable;
class ScreenChooser;
class ScreenForm;

// Which screens there are, where each is and how it looks, and what it could not show. Every change counts at
// once; the page shows what the room answers.
class ScreenPage : public QWidget
{
    Q_OBJECT

public:
    // The actions are those of the show, in the order of their buttons.
    ScreenPage(const QList<QAction *> &actions, QAction *identifyDisplays, QWidget *parent);

public slots:
    // Of the screen with this number, from 0, which is new or not. With more than one, the page asks which.
    void setSettings(int screen, const barrage::ScreenSettings &settings);
    void setDisplays(const QStringList &displays); // the connected ones, in the order of their numbers
    void setStatus(const QMap<int, barrage::ScreenStatus> &status); // of all screens: no others are left
    void setSituation(const barrage::Situation &situation);
    // Does what was offered for a trouble of that screen.
    void take(barrage::ErrorOffer offer, int screen);

signals:
    void settingsChosen(int screen, const barrage::ScreenSettings &settings);
    void displayChosen(int screen, const QString &display); // as ScreenSettings has it
    void screenAdded();
    void screenRemoved(int screen);

private:
    void layOut(const QList<QAction *> &actions);
    QWidget *makeHead();
    QWidget *makeActions(const QList<QAction *> &actions);
    QWidget *makeDrops();
    int screen() const; // that is looked at
    QString placeOf(int screen) const;
    void remove(int screen);
    void tellCount();
    void fill();
    void fillStatus();

    QMap<int, ScreenSettings> m_settings;
    QMap<int, ScreenStatus> m_status;
    bool m_wantsNew = false; // the next new screen is to be looked at
    ScreenChooser *m_chooser;
    DisplayCard *m_display;
    ScreenForm *m_form;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    DropTable *m_drops = nullptr;
};

} // namespace barrage
