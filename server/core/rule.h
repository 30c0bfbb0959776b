// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace barrage {

// What happens to a text that a rule hits. The numbers are stored: never change or reuse one.
enum class RuleAction {
    Block = 1,
    Hold = 2,
    Replace = 3,
    Mute = 4, // not shown, and its sender says nothing for a while
    Tag = 5,  // shown, with a mark for the moderators
};

// A rule as the host wrote it; server/moderation compiles it.
struct Rule
{
    RuleId id {};
    QString kind; // id of a row of moderation/rulekinds.h: "contains", "word", "regex"...
    QString pattern;
    RuleAction action = RuleAction::Block;
    QString replacement; // for Replace; empty: as many * as characters were hit
    bool enabled = true;
    qint64 hits = 0;             // messages it decided on, all evenings together
    int muteMinutes = 10;        // for Mute: 1 to limits::kMuteMinutes
    QString tag = {};            // for Tag; empty: the pattern
    QStringList exceptions = {}; // allowed phrases: a hit inside one does not count

    bool operator==(const Rule &) const = default;
};

// What the sender of a text wrote before it.
struct EarlierText
{
    QString text;
    qint64 agoMs = 0;
};

// Worst last, so that the worst of several is their maximum.
enum class Outcome { Show, Hold, Block };

// What the interceptor says about a draft.
struct Verdict
{
    Outcome outcome = Outcome::Hold;
    RuleId rule {};      // that decided; zero: none did
    QString text;        // as it may be shown, after replacements
    int muteMinutes = 0; // of the sender, by this rule; zero: it may go on
    QStringList tags = {};

    bool operator==(const Verdict &) const = default;
};

} // namespace barrage
