// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floodgate.h"
#include "room/runway.h"

#include <QSet>

namespace barrage {

// The one way in: who may speak, what becomes of the text, and that it is stored before anything else
// happens. Lives on: the room thread.
class Gate
{
public:
    Gate(RoomState &state, RuleDesk &rules, Judge &judge, Recorder &recorder, Runway &runway);

    void submit(const Draft &draft);
    // The operator's own message.
    void say(const QString &text, const QString &by);

private:
    std::optional<decline::Reason> obstacle(const Draft &draft);
    std::optional<decline::Reason> budget(const Draft &draft);
    qint64 slowModeWait(EquipmentId from) const;
    void refuse(const Draft &draft, const decline::Reason &reason);
    void take(const Draft &draft);
    void notKept(const Draft &draft, const Error &error);
    void onAdded(const Draft &draft, bool released, quint64 generation, const MessageAdded &answer);
    void onDuplicate(const Draft &draft, const Message &message);
    bool mayHaveBeenKept(const Message &message);
    void welcome(const Message &message);
    void noteSaid(EquipmentId from);
    void sayAs(EquipmentId console, const QString &text, const QString &by);
    void decline(const Draft &draft, const decline::Reason &reason);

    RoomState &m_state;
    RuleDesk &m_rules;
    Judge &m_judge;
    Recorder &m_recorder;
    Runway &m_runway;
    Floodgate m_hall;
    Floodgate m_addresses;
    QHash<EquipmentId, qint64> m_saidAt;              // steady, ms; while slow mode is on
    QSet<std::pair<qint64, QString>> m_doubtful; // client ids whose commit failed, but may have happened
};

} // namespace barrage
