// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/silencedfilter.h"

#include "admin/presencemodel.h"

namespace barrage {

SilencedFilter::SilencedFilter(PresenceModel &phones, Clock wall, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_phones(phones)
    , m_wall(std::move(wall))
{
    setSourceModel(&phones);
    setSortRole(PresenceModel::SortKey);
    setSortLocaleAware(true);
}

void SilencedFilter::setOnlySilenced(bool only)
{
    m_only = only;
    invalidateFilter();
}

bool SilencedFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Equipment &phone = m_phones.presence(row).equipment;
    return !m_only || std::max(phone.mutedUntil, phone.bannedUntil) > m_wall();
}

} // namespace barrage
