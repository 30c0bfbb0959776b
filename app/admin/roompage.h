// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roomsettings.h"

#include <QList>
#include <QMap>
#include <QWidget>

#include <span>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace barrage {

class Choice;
class PhraseEdit;
struct RoomNumberRow;
struct RoomSwitchRow;

// What the host decides about the room. Every change counts at once; the page shows what the room answers.
class RoomPage : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPage(QWidget *parent);

public slots:
    void setSettings(const barrage::RoomSettings &settings);

signals:
    void settingsChosen(const barrage::RoomSettings &settings);

private:
    void layOut();
    QWidget *makeNumbers(const QString &title, const QString &meaning, std::span<const RoomNumberRow> rows);
    QWidget *makePhones();
    QWidget *makeChoices();
    QWidget *makePhrases();
    QWidget *makeEvent();
    void addNumber(QGridLayout &grid, const RoomNumberRow &row);
    QCheckBox *addBox(QVBoxLayout &layout, const QString &text, const QString &objectName);
    void choose();
    void chooseOf(const QMap<QString, QCheckBox *> &boxes, QStringList RoomSettings::*member);
    void tick(const QMap<QString, QCheckBox *> &boxes, const QStringList &chosen);

    RoomSettings m_settings;
    QMap<const RoomNumberRow *, QSpinBox *> m_numbers;
    QMap<const RoomSwitchRow *, QCheckBox *> m_switches;
    QMap<QString, QCheckBox *> m_modes;
    QMap<QString, QCheckBox *> m_sizes;
    PhraseEdit *m_phrases = nullptr;
    Choice *m_accent = nullptr;
    QLineEdit *m_refusalNote = nullptr;
};

} // namespace barrage
