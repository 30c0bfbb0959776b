// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/devices.h"

#include "core/limits.h"

namespace barrage {

Presence Devices::enter(SessionId session, const Equipment &equipment)
{
    if (m_presences.size() >= limits::kDevices)
        forgetThoseWhoLeft();
    leave(session);
    m_sessions.insert(session, equipment.id);
    Presence &presence = m_presences[equipment.id];
    const qint64 mutedUntil = presence.sessions ? presence.equipment.mutedUntil : equipment.mutedUntil;
    presence.equipment = equipment;
    presence.equipment.mutedUntil = mutedUntil; // who is here may have been muted since the store was asked
    ++presence.sessions;
    return presence;
}

std::optional<Presence> Devices::leave(SessionId session)
{
    const auto gone = m_sessions.constFind(session);
    if (gone == m_sessions.cend())
        return {};
    Presence &presence = m_presences[*gone];
    m_sessions.erase(gone);
    --presence.sessions;
    return presence;
}

std::optional<Presence> Devices::mute(EquipmentId equipment, qint64 until)
{
    const auto found = m_presences.find(equipment);
    if (found == m_presences.end())
        return {};
    found->equipment.mutedUntil = until;
    return *found;
}

std::optional<Presence> Devices::countMessage(EquipmentId equipment)
{
    const auto found = m_presences.find(equipment);
    if (found == m_presences.end())
        return {};
    ++found->messages;
    return *found;
}

std::optional<EquipmentId> Devices::equipmentOf(SessionId session) const
{
    const auto found = m_sessions.constFind(session);
    return found == m_sessions.cend() ? std::nullopt : std::optional(*found);
}

bool Devices::isMuted(EquipmentId equipment, qint64 now) const
{
    const auto found = m_presences.constFind(equipment);
    return found != m_presences.cend() && found->equipment.mutedUntil > now;
}

void Devices::forgetThoseWhoLeft()
{
    m_presences.removeIf([](const auto &entry) { return entry->sessions == 0; });
}

} // namespace barrage
