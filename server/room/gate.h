// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets.h"
#include "core/floodgate.h"
#include "room/runway.h"
#include "room/senders.h"

#include <QSet>

namespace barrage {

// The one way in: who may speak, what becomes of the text, and that it is stored before anything else
// happens. Lives on: the room thread.
class Gate
{
public:
    Gate(RoomState &state, const Budgets &budgets, RuleDesk &rules, Judge &judge, Recorder &recorder,
         Runway &runway, Senders &senders);

    // Answered by acknowledged() or declined().
    void submit(const Draft &draft);
    // The operator's own message. Not taken: failed().
    void say(const QString &text, const QString &by);

private:
    // How things were when a draft was judged.
    struct Way
    {
        bool released = false;
        quint64 generation = 0;
        int epoch = 0;
        int muteMinutes = 0;
    };

    std::optional<decline::Reason> obstacle(const Draft &draft);
    std::optional<decline::Reason> budget(const Draft &draft);
    qint64 slowModeWait(EquipmentId from) const;
    void refuse(const Draft &draft, const decline::Reason &reason);
    void take(const Draft &draft, int epoch);
    void notKept(const Draft &draft, const Error &error);
    void onAdded(const Draft &draft, const Way &way, const MessageAdded &answer);
    void onDuplicate(const Draft &draft, const Message &message);
    bool mayHaveBeenKept(const Message &message);
    void welcome(const Message &message);
    void mute(const Message &message, int minutes);
    void noteSaid(EquipmentId from);
    void sayAs(const QString &text, const QString &by, int epoch);
    void decline(const Draft &draft, const decline::Reason &reason);

    RoomState &m_state;
    RuleDesk &m_rules;
    Judge &m_judge;
    Recorder &m_recorder;
    Runway &m_runway;
    Senders &m_senders;
    Floodgate m_hall;
    Floodgate m_addresses;
    QHash<EquipmentId, qint64> m_saidAt;         // steady, ms; while slow mode is on
    QSet<std::pair<qint64, QString>> m_doubtful; // client ids whose commit failed, but may have happened
};

} // namespace barrage
