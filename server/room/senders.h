// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floodgate.h"
#include "room/roomstate.h"

#include <QSet>

namespace barrage {

// Who comes and goes, and who may not speak. Lives on: the room thread.
class Senders
{
public:
    Senders(RoomState &state, const QList<Equipment> &banned);

    void enrol(SessionId session, const QByteArray &secret, const QString &name, const QByteArray &address);
    void leave(SessionId session);
    void mute(EquipmentId equipment, qint64 untilWallMs);
    void ban(EquipmentId equipment, qint64 untilWallMs, bool alsoAddress);
    // Of all who are, here or not.
    void announceBans();
    // Those that are over.
    void forgetOldBans();

private:
    void onEnrolled(SessionId session, const QByteArray &secret, const Enrolled &enrolled);
    bool isDoubtful(const QByteArray &secret, const QByteArray &address);
    bool isAddressBanned(const QByteArray &address) const;
    QByteArray tokenOf(const QByteArray &address) const;
    void noteBan(const Equipment &equipment);
    void decline(SessionId session, const decline::Reason &reason);

    RoomState &m_state;
    Floodgate m_identities;     // by address
    QSet<SessionId> m_entering; // said hello, not yet answered
    QHash<EquipmentId, Equipment> m_banned;
};

} // namespace barrage
