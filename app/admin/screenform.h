// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screensettings.h"

#include <QList>
#include <QObject>

#include <functional>
#include <span>

class QComboBox;
class QGridLayout;
class QVBoxLayout;
class QWidget;

namespace barrage {

struct ChoiceRow;
struct NumberRow;

// The cards in which the settings of a screen are edited; the page lays them out. It shows what it is told,
// and says each change.
class ScreenForm : public QObject
{
    Q_OBJECT

public:
    explicit ScreenForm(QWidget *page);

    QWidget *bullets() { return m_bullets; }
    QWidget *stage() { return m_stage; }
    QWidget *background() { return m_background; }
    QWidget *joinCard() { return m_joinCard; }
    QWidget *first() { return m_first; } // field of them

    void setSettings(const ScreenSettings &settings);
    // With one screen alone it is the one that bullets fly on.
    void setAlone(bool alone);
    // Puts an image behind the bullets.
    void askForImage();

signals:
    void edited(const barrage::ScreenSettings &settings);

private:
    QWidget *makeBullets();
    QWidget *makeStage();
    QWidget *makeBackground();
    QWidget *makeJoinCard();
    void addFamily(QGridLayout &grid);
    void addNumber(QGridLayout &grid, const NumberRow &row);
    QWidget *addCheck(QVBoxLayout &layout, const char *name, const QString &label,
                      bool ScreenSettings::*member);
    void addKeepClear(QVBoxLayout &layout);
    template <typename Enum>
    void addChoice(QGridLayout &grid, const char *name, const QString &label, Enum ScreenSettings::*member,
                   std::span<const ChoiceRow> rows);
    void addColor(QGridLayout &grid);
    void addImage(QGridLayout &grid);
    template <typename Member, typename Value>
    void choose(Member member, const Value &value);

    QWidget *m_page;
    ScreenSettings m_settings;
    QList<std::function<void()>> m_fillers; // each shows its part of m_settings, and says nothing
    QWidget *m_first = nullptr;
    QWidget *m_showsBullets = nullptr;
    QWidget *m_bullets;
    QWidget *m_stage;
    QWidget *m_background;
    QWidget *m_joinCard;
};

} // namespace barrage
