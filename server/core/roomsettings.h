// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace barrage {

// What the host decides about the evening, beside the interceptor mode and the rules. Kept by the store as
// one JSON object, see toJson().
struct RoomSettings
{
    // ---- before a message flies
    int safetyDelayMs
        = 0; // 0 to limits::kSafetyDelayMs: time between "let pass" and flying, in which it can be dumped
    // 0 to limits::kSlowModeMs: least time between two messages of one phone; 0: only the rate limit
    int slowModeMs = 0;
    // 0 to limits::kTrustAfter: approved so often, one skips the queue in mode Approve; rules still apply. 0:
    // never
    int trustAfter = 0;

    // ---- holds everything by itself when crossed within a minute; 0: never
    int holdAtPerMinute = 0;      // messages, to limits::kHoldAt
    int holdAtBlockedPercent = 0; // share of blocked ones, looked at from limits::kAlarmFrom messages on
    int holdAtSameText = 0;       // times the same normalised text, to limits::kHoldAt

    // ---- what phones may do and are told
    bool tellsRefusals = true; // false: a refused message stays "waiting" for its sender
    bool roomList = true;      // phones see what is on the screen, and may +1
    bool reactions = true;
    QStringList quickPhrases; // at most limits::kQuickPhrases
    QStringList modes;        // ids of bullet modes that phones may choose; empty: all
    QStringList sizes;        // ids of bullet sizes; empty: all
    bool colors = true;       // phones may choose a colour
    QString refusalNote;      // why the host refuses, told with every refusal; empty: nothing is
    QString accent;           // of the event on phones, "#rrggbb"; empty: that of Barrage

    bool operator==(const RoomSettings &) const = default;
};

QByteArray toJson(const RoomSettings &settings);
// What is missing or of the wrong type is as by default, what is out of bounds is brought back to the bound.
RoomSettings roomSettingsFromJson(const QByteArray &json);
// Within bounds.
RoomSettings bounded(RoomSettings settings);

} // namespace barrage
