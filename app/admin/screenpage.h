// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screensettings.h"
#include "core/situation.h"

#include <QList>
#include <QMap>
#include <QWidget>

#include <functional>
#include <span>

class QAction;
class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace barrage {

class DropTable;
struct ChoiceRow;
struct NumberRow;

// How a screen looks, and what it could not show. Every change counts at once; the page shows what the room
// answers.
class ScreenPage : public QWidget
{
    Q_OBJECT

public:
    // The actions are those of the show, in the order of their buttons.
    ScreenPage(const QList<QAction *> &actions, QWidget *parent);

public slots:
    // Of the screen with this number, from 0. With more than one, the page asks which.
    void setSettings(int screen, const barrage::ScreenSettings &settings);
    void setSituation(const barrage::Situation &situation);

signals:
    void settingsChosen(int screen, const barrage::ScreenSettings &settings);

private:
    void layOut(const QList<QAction *> &actions);
    QWidget *makeChooser();
    QWidget *makeActions(const QList<QAction *> &actions);
    QWidget *makeBullets();
    QWidget *makeStage();
    QWidget *makeBackground();
    QWidget *makeJoinCard();
    QWidget *makeDrops();
    void addFamily(QGridLayout &grid);
    void addNumber(QGridLayout &grid, const NumberRow &row);
    void addMerges(QVBoxLayout &layout);
    void addKeepClear(QVBoxLayout &layout);
    template <typename Enum>
    QComboBox *addChoice(QGridLayout &grid, const char *name, const QString &label,
                         Enum ScreenSettings::*member, std::span<const ChoiceRow> rows);
    void addColor(QGridLayout &grid);
    void addImage(QGridLayout &grid);
    void askForImage();
    template <typename Member, typename Value>
    void choose(Member member, const Value &value);
    void choose(int screen);
    void fill();

    int m_screen = 0;
    QMap<int, ScreenSettings> m_screens;
    ScreenSettings m_settings;              // of m_screen
    QList<std::function<void()>> m_fillers; // each shows its part of m_settings, and says nothing
    QComboBox *m_chooser = nullptr;
    QWidget *m_first = nullptr;
    DropTable *m_drops = nullptr;
};

} // namespace barrage
