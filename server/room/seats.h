// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QHash>
#include <QList>
#include <QString>

namespace barrage {

// Who moderates, and which messages each has claimed so that no two decide the same one. A seat holds its
// place for limits::kSeatLeaseMs after it was last heard of. Pure; the clock is steady.
class Seats
{
public:
    explicit Seats(Clock steady);

    // Each returns whether the claims changed.
    bool take(const QString &seat); // or: it is still there
    bool leave(const QString &seat);
    // Its claims are from now on those of these that no other seat has. A seat that has not taken its place
    // gets none.
    bool claim(const QString &seat, const QList<MessageId> &messages);
    bool release(MessageId message);
    // Those that were not heard of leave.
    bool expire();

    // The living seat that has claimed the message; empty: none.
    QString holderOf(MessageId message) const;
    const QHash<MessageId, QString> &claims() const { return m_claims; }

private:
    bool isAlive(const QString &seat) const;
    bool releaseAll(const QString &seat);

    Clock m_steady;
    QHash<QString, qint64> m_heardAt; // steady, ms
    QHash<MessageId, QString> m_claims;
};

} // namespace barrage
