// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/presence.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTableView;

namespace barrage {

class PresenceModel;
class SenderPanel;
class SilencedFilter;

// The phones, a way to silence some of them, and everything about the one selected.
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    DevicesPage(const Clock &wall, QWidget *parent);

    SenderPanel &sender() { return *m_sender; }

    static constexpr qint64 kShortMuteMs = 10 * 60'000;
    static constexpr qint64 kNightMuteMs = 12 * 3'600'000; // no evening is longer

public slots:
    void setPresence(const barrage::Presence &presence);
    void countMessage(EquipmentId from);                         // of one more message
    void setSilenced(const QList<barrage::Equipment> &silenced); // all of them: also of earlier evenings
    void showSender(barrage::EquipmentId equipment);

signals:
    void muted(barrage::EquipmentId equipment, qint64 untilWallMs); // 0: no longer
    void counted(int online);

private:
    void makeTable();
    QWidget *makeLeft();
    void openSelected();
    QPushButton *addButton(const QString &text, const char *objectName, qint64 muteMs);
    void mute(qint64 ms);
    void tellSilence(EquipmentId id, const Equipment &silence); // without a time: it is over
    void refresh();

    const Clock m_wall;
    PresenceModel *m_model;
    SilencedFilter *m_sorted;
    QTableView *m_table;
    QCheckBox *m_onlySilenced;
    SenderPanel *m_sender;
    QList<QPushButton *> m_buttons;
    QList<EquipmentId> m_silencedBefore;
};

} // namespace barrage
