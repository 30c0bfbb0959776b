// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presence.h"

#include <QHash>

#include <optional>

namespace barrage {

// Who is here: which session belongs to which equipment, and what the console knows of each.
class Devices
{
public:
    // Each of these returns the presence as it is afterwards.
    Presence enter(SessionId session, const Equipment &equipment);
    std::optional<Presence> leave(SessionId session);
    std::optional<Presence> mute(EquipmentId equipment, qint64 until);
    std::optional<Presence> countMessage(EquipmentId equipment);

    std::optional<EquipmentId> equipmentOf(SessionId session) const;
    bool isMuted(EquipmentId equipment, qint64 now) const;

private:
    void forgetThoseWhoLeft();

    QHash<SessionId, EquipmentId> m_sessions;
    QHash<EquipmentId, Presence> m_presences;
};

} // namespace barrage
