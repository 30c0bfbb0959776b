// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/presencemodel.h"

#include "admin/wording.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr int kNumbers = static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter);

} // namespace

PresenceModel::PresenceModel(Clock wall, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wall(std::move(wall))
{
}

int PresenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_phones.size());
}

int PresenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PresenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Presence &phone = m_phones.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(phone, index.column());
    case SortKey:
        return sortKey(phone, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Messages ? QVariant(kNumbers) : QVariant();
    default:
        return {};
    }
}

QVariant PresenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Messages)
        return QVariant(kNumbers);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Since:
        return tr("Since");
    case Messages:
        return tr("Messages");
    case State:
        return tr("State");
    default:
        return {};
    }
}

void PresenceModel::put(const Presence &presence)
{
    if (presence.equipment.kind != EquipmentKind::Phone)
        return;
    const auto known = m_rows.constFind(presence.equipment.id);
    if (known != m_rows.constEnd()) {
        Presence &phone = m_phones[*known];
        m_online += (presence.sessions > 0) - (phone.sessions > 0);
        phone = presence;
        emit dataChanged(index(*known, 0), index(*known, ColumnCount - 1));
        return;
    }
    if (m_phones.size() >= kMostPhones)
        forgetGone();
    if (m_phones.size() >= kMostPhones)
        return;
    const int row = rowCount();
    m_online += presence.sessions > 0 ? 1 : 0;
    beginInsertRows({}, row, row);
    m_phones.append(presence);
    m_rows.insert(presence.equipment.id, row);
    endInsertRows();
}

void PresenceModel::forgetGone()
{
    beginResetModel();
    m_phones.removeIf([this](const Presence &each) {
        return each.sessions == 0
            && std::max(each.equipment.mutedUntil, each.equipment.bannedUntil) <= m_wall();
    });
    m_rows.clear();
    for (int row = 0; row < m_phones.size(); ++row)
        m_rows.insert(m_phones.at(row).equipment.id, row);
    endResetModel();
}

QVariant PresenceModel::text(const Presence &phone, int column) const
{
    switch (column) {
    case Name:
        return phone.equipment.name.isEmpty() ? tr("Somebody") : phone.equipment.name;
    case Since:
        return wordedTime(phone.equipment.firstSeen, m_wall());
    case Messages:
        return phone.messages;
    case State:
        return state(phone);
    default:
        return {};
    }
}

QVariant PresenceModel::sortKey(const Presence &phone, int column) const
{
    return column == Since ? QVariant(phone.equipment.firstSeen) : text(phone, column);
}

QString PresenceModel::state(const Presence &phone) const
{
    if (phone.equipment.bannedUntil > m_wall())
        return tr("banned until %1").arg(wordedTime(phone.equipment.bannedUntil, m_wall()));
    if (phone.equipment.mutedUntil > m_wall())
        return (isStored(phone.equipment.mutedBy) ? tr("muted by a rule until %1") : tr("muted until %1"))
            .arg(wordedTime(phone.equipment.mutedUntil, m_wall()));
    return phone.sessions > 0 ? tr("online") : tr("gone");
}

} // namespace barrage
