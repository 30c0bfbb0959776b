// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/history.h"
#include "room/runway.h"
#include "room/seats.h"
#include "room/senders.h"

namespace barrage {

// What the moderators do to messages and their senders, and how it is undone. Lives on: the room thread.
class Decider
{
public:
    Decider(RoomState &state, Recorder &recorder, Runway &runway, Board &board, Seats &seats,
            Senders &senders, const QList<Decision> &record);

    // A Recall takes effect at once; all else when it is stored.
    void decide(const QList<MessageId> &ids, DecisionKind kind, const QString &by);
    void decideAllOf(EquipmentId from, DecisionKind kind, const QString &by);
    void edit(MessageId id, const QString &text, const QString &by);
    void pin(MessageId id, const QString &by); // zero: unpin
    void mute(EquipmentId sender, qint64 untilWallMs, const QString &by);
    void ban(EquipmentId sender, qint64 untilWallMs, bool alsoAddress, const QString &by);
    void undo(const QString &by);
    void undoDecision(MessageId id, const QString &by);

private:
    void decideOne(MessageId id, DecisionKind kind, const QString &by);
    bool mayDecide(const Message &message, DecisionKind kind, const QString &by);
    bool isTaken(const Message &message, const QString &by);
    bool isOnItsWay(const Message &message, DecisionKind kind) const;
    void tellHandled(const Message &message, const QString &who, const QString &by);
    void record(const Message &message, Decision decision);
    void onRecorded(const Message &message, const Decision &decision, bool flies, int epoch);
    void onFailed(const Decision &decision);
    void settle(const Message &message, const Decision &decision, bool flies, int epoch);
    bool takeBack(const Decision &decision, const QString &by);
    bool takeBack(const Silencing &silencing, const QString &by);
    bool undoOne(const Decision &decision, const QString &by);
    Decision lastOn(const Message &message) const;
    void countApproval(const Message &message, const Decision &decision);
    void unclaim(MessageId id);

    RoomState &m_state;
    Recorder &m_recorder;
    Runway &m_runway;
    Board &m_board;
    Seats &m_seats;
    Senders &m_senders;
    History m_history;
    QHash<MessageId, QString> m_deciders;  // who decides what is on its way to the store
    QHash<MessageId, QString> m_undoLater; // once that is stored, and by whom
};

} // namespace barrage
