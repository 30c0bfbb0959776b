// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/paidids.h"

#include <QHash>

#include <algorithm>

namespace barrage {

namespace {

quint32 shortHash(const QString &clientId)
{
    return static_cast<quint32>(qHash(clientId));
}

} // namespace

bool PaidIds::contains(const QString &clientId) const
{
    return std::ranges::find(m_hashes, shortHash(clientId)) != m_hashes.end();
}

void PaidIds::note(const QString &clientId)
{
    m_hashes[m_next++ % m_hashes.size()] = shortHash(clientId);
}

} // namespace barrage
