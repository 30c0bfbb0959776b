// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/limits.h"
#include "core/presence.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace barrage {

// The phones of the evening, in the order in which they were first told of.
class PresenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Since, Messages, State, ColumnCount };
    enum Role { SortKey = Qt::UserRole };

    PresenceModel(Clock wall, QObject *parent);

    // When it is full, those that are gone leave, unless muted; if that makes no room, no more are listed.
    static constexpr int kMostPhones = limits::kConnections;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Presence &presence(int row) const { return m_phones.at(row); }
    int rowOf(EquipmentId phone) const { return m_rows.value(phone, -1); } // -1: not here
    int online() const { return m_online; }
    void put(const Presence &presence); // adds or changes; other equipment than phones is left out

private:
    void forgetGone();
    QVariant text(const Presence &phone, int column) const;
    QVariant sortKey(const Presence &phone, int column) const;
    QString state(const Presence &phone) const;

    const Clock m_wall;
    QList<Presence> m_phones;
    QHash<EquipmentId, int> m_rows;
    int m_online = 0;
};

} // namespace barrage
