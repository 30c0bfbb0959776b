// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/devices.h"

#include "core/limits.h"

#include <algorithm>
#include <utility>

namespace barrage {

namespace {

// Who is here may have been muted, banned or approved since the store was asked.
Equipment merged(Equipment stored, const Equipment &here)
{
    stored.mutedUntil = here.mutedUntil;
    stored.mutedBy = here.mutedBy;
    stored.bannedUntil = here.bannedUntil;
    stored.bansAddress = here.bansAddress;
    stored.approvals = here.approvals;
    return stored;
}

} // namespace

Presence Devices::enter(SessionId session, const Equipment &equipment)
{
    if (m_devices.size() >= limits::kDevices)
        forgetThoseWhoLeft();
    leave(session);
    m_sessions.insert(session, equipment.id);
    const bool known = m_devices.contains(equipment.id);
    Presence &presence = m_devices[equipment.id].presence;
    presence.equipment = known ? merged(equipment, presence.equipment) : equipment;
    if (++presence.sessions == 1)
        ++m_online;
    return presence;
}

std::optional<Presence> Devices::leave(SessionId session)
{
    const auto gone = m_sessions.constFind(session);
    if (gone == m_sessions.cend())
        return {};
    Presence &presence = m_devices[*gone].presence;
    m_sessions.erase(gone);
    if (--presence.sessions == 0)
        --m_online;
    return presence;
}

template <typename Change>
std::optional<Presence> Devices::change(EquipmentId equipment, Change change)
{
    const auto found = m_devices.find(equipment);
    if (found == m_devices.end())
        return {};
    change(found->presence);
    return found->presence;
}

std::optional<Presence> Devices::mute(EquipmentId equipment, qint64 until, RuleId by)
{
    return change(equipment, [=](Presence &presence) {
        presence.equipment.mutedUntil = until;
        presence.equipment.mutedBy = by;
    });
}

std::optional<Presence> Devices::ban(EquipmentId equipment, qint64 until, bool withAddress)
{
    return change(equipment, [=](Presence &presence) {
        presence.equipment.bannedUntil = until;
        presence.equipment.bansAddress = withAddress;
    });
}

std::optional<Presence> Devices::countApproval(EquipmentId equipment, int by)
{
    return change(equipment, [by](Presence &presence) {
        presence.equipment.approvals = std::max(0, presence.equipment.approvals + by);
    });
}

void Devices::countMessage(EquipmentId equipment)
{
    if (const auto found = m_devices.find(equipment); found != m_devices.end())
        ++found->presence.messages;
}

bool Devices::noteFlight(EquipmentId equipment)
{
    const auto found = m_devices.find(equipment);
    return found != m_devices.end() && !std::exchange(found->hasFlown, true);
}

std::optional<EquipmentId> Devices::equipmentOf(SessionId session) const
{
    const auto found = m_sessions.constFind(session);
    return found == m_sessions.cend() ? std::nullopt : std::optional(*found);
}

const Equipment *Devices::find(EquipmentId equipment) const
{
    const auto found = m_devices.constFind(equipment);
    return found == m_devices.cend() ? nullptr : &found->presence.equipment;
}

bool Devices::isMuted(EquipmentId equipment, qint64 now) const
{
    const Equipment *known = find(equipment);
    return known && known->mutedUntil > now;
}

bool Devices::isBanned(EquipmentId equipment, qint64 now) const
{
    const Equipment *known = find(equipment);
    return known && known->bannedUntil > now;
}

QByteArray Devices::addressOf(EquipmentId equipment) const
{
    const Equipment *known = find(equipment);
    return known ? known->address : QByteArray();
}

void Devices::forgetThoseWhoLeft()
{
    m_devices.removeIf([](const auto &entry) { return entry->presence.sessions == 0; });
}

} // namespace barrage
