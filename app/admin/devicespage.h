// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/presence.h"

#include <QWidget>

class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace barrage {

class PresenceModel;

// The phones, and a way to silence one for a while.
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    DevicesPage(const Clock &wall, QWidget *parent);

    static constexpr qint64 kShortMuteMs = 10 * 60'000;
    static constexpr qint64 kNightMuteMs = 12 * 3'600'000; // no evening is longer

public slots:
    void setPresence(const barrage::Presence &presence);

signals:
    void muted(barrage::EquipmentId equipment, qint64 untilWallMs); // 0: no longer
    void counted(int online);

private:
    void makeTable();
    QPushButton *addButton(const QString &text, const char *objectName, qint64 muteMs);
    void mute(qint64 ms);
    void refresh();

    const Clock m_wall;
    PresenceModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QList<QPushButton *> m_buttons;
};

} // namespace barrage
