// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QSortFilterProxyModel>

namespace barrage {

class PresenceModel;

// Sorts the phones, and shows only those that may not speak, if that is wanted.
class SilencedFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    SilencedFilter(PresenceModel &phones, Clock wall, QObject *parent);

public slots:
    void setOnlySilenced(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PresenceModel &m_phones;
    const Clock m_wall;
    bool m_only = false;
};

} // namespace barrage
