// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "core/presence.h"
#include "core/rule.h"

#include <QStringList>

// An evening in a few words, for the tests of the console.
namespace barrage::sample {

constexpr qint64 kNow = 1'790'000'000'000; // wall time of the sample, ms

// "7 waiting ana: hello": the number, how far it got (core/message.h), who, what. It was sent 60 - n seconds
// ago.
inline Message message(const QString &line)
{
    const QStringList words = line.split(u' ');
    const QString progress = words.at(1);
    const auto happened = [](bool yes) { return yes ? kNow - 20'000 : 0; };
    Message made;
    made.seq = words.at(0).toLongLong();
    made.id = MessageId {made.seq};
    made.from = EquipmentId {1};
    made.fromName = words.at(2).chopped(1);
    made.text = words.mid(3).join(u' ');
    made.original = made.text;
    made.sentAt = kNow - (60 - made.seq) * 1000;
    made.status = progress == QLatin1String("waiting") ? CheckStatus::Waiting
        : progress == QLatin1String("refused")         ? CheckStatus::Refused
                                                       : CheckStatus::Passed;
    made.shownAt = happened(progress == QLatin1String("shown") || progress == QLatin1String("recalled"));
    made.recalledAt = happened(progress == QLatin1String("recalled"));
    made.droppedAt = happened(progress == QLatin1String("dropped"));
    return made;
}

inline QList<Message> messages(const QStringList &lines)
{
    QList<Message> made;
    for (const QString &line : lines)
        made.append(message(line));
    return made;
}

// "3 word spam block": the number, kind, pattern, action.
inline Rule rule(const QString &line)
{
    const QStringList words = line.split(u' ');
    Rule made;
    made.id = RuleId {words.at(0).toLongLong()};
    made.kind = words.at(1);
    made.pattern = words.at(2);
    made.action = words.at(3) == QLatin1String("block") ? RuleAction::Block
        : words.at(3) == QLatin1String("hold")          ? RuleAction::Hold
                                                        : RuleAction::Replace;
    return made;
}

inline Presence phone(qint64 id, const QString &name, int sessions, qint64 messages = 0)
{
    Presence made;
    made.equipment.id = EquipmentId {id};
    made.equipment.name = name;
    made.equipment.firstSeen = kNow - id * 60'000;
    made.sessions = sessions;
    made.messages = messages;
    return made;
}

} // namespace barrage::sample
