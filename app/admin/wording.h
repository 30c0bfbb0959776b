// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "core/rule.h"

#include <QString>

// Values in the words that the person at the console reads.
namespace barrage {

QString senderOf(const Message &message);            // the name, or "Somebody"
QString wordedAge(qint64 ms);                        // "8 s", "3 min", "2 h"
QString wordedTime(qint64 wallMs, qint64 nowWallMs); // local: "20:15", with the date if it is another day
QString wordedState(const Message &message, qint64 nowWallMs);
QString wordedAction(RuleAction action);
QString wordedDryRun(RuleAction action, qint64 hits, qint64 tried); // "Would have blocked 37 of 1,204"
QString wordedTags(const QStringList &tags);                        // "tagged question, sponsor"; empty: none
QString wordedKind(const QString &kindId); // the label of a row of moderation/rulekinds.h
QString wordedVerdict(const Verdict &verdict, const QString &pattern); // what the tester says

} // namespace barrage
