// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QString>

namespace barrage {

// The numbers are stored: never change or reuse one.
enum class EquipmentKind { Phone = 1, Screen = 2, Console = 3 };

// A registered phone, screen or console. Times are wall time in ms; zero means "has not happened".
struct Equipment
{
    EquipmentId id {};
    EquipmentKind kind = EquipmentKind::Phone;
    QString name;
    QByteArray secretHash; // SHA-256 of the secret; the secret itself is only on the phone
    qint64 firstSeen = 0;
    qint64 lastSeen = 0;
    qint64 mutedUntil = 0;
    qint64 bannedUntil = 0;
    bool bansAddress = false; // while it is banned, its address gets no new identities
    int approvals = 0;        // of its messages, by a person
    bool doubtful = false;    // made faster than its address may: held until approvals say otherwise
    QByteArray address = {}; // token of the address it came from last; tells two addresses apart, and no more
    RuleId mutedBy {};       // zero: a person muted it

    bool operator==(const Equipment &) const = default;
};

} // namespace barrage
