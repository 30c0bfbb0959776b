// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/lately.h"
#include "room/alarm.h"
#include "room/ruledesk.h"

namespace barrage {

// What the room says about a text: the verdict, and in whose name.
struct Ruling
{
    Verdict verdict;
    QString by; // "open", "rule", "trusted", "operator"; empty: a person has to decide
};

// Rules on every message before it is stored, and once more before it flies if mode or rules changed
// meanwhile. Holds everything by itself while an alarm is on. Lives on: the room thread.
class Judge
{
public:
    // Of the settings objects that were kept it takes the hold, if it was on.
    Judge(RoomState &state, const RuleDesk &rules, const QMap<QString, QByteArray> &kept);

    // Of a new message: the alarm looks at it.
    Ruling rule(const Draft &draft);
    // Of one that was ruled on before; what it repeats was looked at then.
    Ruling ruleAgain(const Message &message) const;

    // Why everything is held by itself, a sentence; empty: it is not.
    const QString &heldBecause() const { return m_heldBecause; }
    void endHold();
    // Rulings in these names are a machine's: a stricter mode takes them back.
    static bool isByMachine(const QString &by);

private:
    Ruling ruleOn(EquipmentId from, const QString &text, const QList<EarlierText> &earlier = {}) const;
    Verdict verdictOn(EquipmentId from, const QString &text, const QList<EarlierText> &earlier) const;
    QString nameOf(EquipmentId from, Outcome outcome) const;
    bool isTrusted(EquipmentId from) const;
    bool isDoubtful(EquipmentId from) const;
    QString repeatKeyOf(const QString &text) const;
    void hold(const QString &why);

    RoomState &m_state;
    const RuleDesk &m_rules;
    Alarm m_alarm;
    Lately m_lately;
    QString m_heldBecause;
};

} // namespace barrage
