// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets.h"
#include "core/floodgate.h"
#include "room/roomstate.h"

#include <QSet>

namespace barrage {

// Who comes and goes, and who may not speak. Lives on: the room thread.
class Senders
{
public:
    Senders(RoomState &state, const Budgets &budgets, const QList<Equipment> &silenced);

    void enrol(SessionId session, const QByteArray &secret, const QString &name, const QByteArray &address);
    void leave(SessionId session);
    void mute(EquipmentId equipment, qint64 untilWallMs, const QString &by);
    // By a rule: never shorter than it is muted already.
    void mute(EquipmentId equipment, qint64 untilWallMs, RuleId by);
    void ban(EquipmentId equipment, qint64 untilWallMs, bool alsoAddress, const QString &by);
    // Until when it may not speak, as far as it is here or silenced; of the rest only the id is known.
    Equipment stateOf(EquipmentId equipment) const;
    // Mutes and bans as they were.
    void restore(const Equipment &before, const QString &by);
    // Of all who are, here or not.
    void announceSilenced();
    // Mutes and bans that are over.
    void forgetSpoken();

private:
    void onEnrolled(SessionId session, const QByteArray &secret, const Enrolled &enrolled);
    bool isDoubtful(const QByteArray &secret, const QByteArray &address);
    bool isAddressBanned(const QByteArray &address) const;
    QByteArray tokenOf(const QByteArray &address) const;
    void keepMute(Mute mute);
    void note(const Equipment &equipment);
    bool isSilenced(const Equipment &equipment) const;
    void decline(SessionId session, const decline::Reason &reason);

    RoomState &m_state;
    Floodgate m_identities;     // by address
    QSet<SessionId> m_entering; // said hello, not yet answered
    QHash<EquipmentId, Equipment> m_silenced;
};

} // namespace barrage
