// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presence.h"

#include <QHash>

#include <optional>

namespace barrage {

// Who is here: which session belongs to which equipment, and what the console knows of each. Beyond
// limits::kDevices those that left are forgotten. Times are wall time in ms. Lives on: the room thread.
class Devices
{
public:
    // Each of these returns the presence as it is afterwards; nothing when it is not known here.
    Presence enter(SessionId session, const Equipment &equipment);
    std::optional<Presence> leave(SessionId session);
    std::optional<Presence> mute(EquipmentId equipment, qint64 until, RuleId by); // zero: a person did
    std::optional<Presence> ban(EquipmentId equipment, qint64 until, bool withAddress);
    std::optional<Presence> countApproval(EquipmentId equipment, int by); // by 1 or -1, never below zero

    // Of a message of it; the console counts those by itself.
    void countMessage(EquipmentId equipment);
    // Whether it is the first time that something of it flies, as far as is known here.
    bool noteFlight(EquipmentId equipment);

    std::optional<EquipmentId> equipmentOf(SessionId session) const;
    // Null when it was never here, or is forgotten. Valid until the next enter().
    const Equipment *find(EquipmentId equipment) const;
    bool isMuted(EquipmentId equipment, qint64 now) const;
    bool isBanned(EquipmentId equipment, qint64 now) const;
    QByteArray addressOf(EquipmentId equipment) const; // its token, see Equipment; empty: unknown
    int online() const { return m_online; }            // equipment, not sessions

private:
    template <typename Change>
    std::optional<Presence> change(EquipmentId equipment, Change change);
    void forgetThoseWhoLeft();

    struct Device
    {
        Presence presence;
        bool hasFlown = false;
    };

    QHash<SessionId, EquipmentId> m_sessions;
    QHash<EquipmentId, Device> m_devices;
    int m_online = 0;
};

} // namespace barrage
