// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletmode.h"
#include "core/bulletsize.h"
#include "core/dropreason.h"
#include "core/ids.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace barrage {

// What a phone asked to say: guarded (core/textguard.h) and within limits, not judged and not stored.
struct Draft
{
    SessionId session {}; // who is told when it can't be taken
    EquipmentId from {};
    QString clientId; // chosen by the phone, unique per equipment: a resend carries the same one
    QString fromName;
    QString text;
    quint32 color = 0xffffff; // 0xRRGGBB
    BulletMode mode = BulletMode::Scroll;
    BulletSize size = BulletSize::Normal;
    qint64 overRateMs = 0; // its sender is too fast by so long: only a resend is answered
};

// The numbers are stored: never change or reuse one.
enum class CheckStatus { Waiting = 0, Passed = 1, Refused = 2 };

// A stored draft. Times are wall time in ms; zero means "has not happened".
struct Message
{
    MessageId id {};
    qint64 seq = 0; // gap-free within the event, in the order of acceptance
    EventId event {};
    EquipmentId from {};
    QString clientId;
    QString fromName;
    QString text;             // as it may be shown: differs from the original where a rule replaced something
    QString original;         // as it was sent
    quint32 color = 0xffffff; // 0xRRGGBB
    BulletMode mode = BulletMode::Scroll;
    CheckStatus status = CheckStatus::Waiting;
    RuleId rule {};    // that held, blocked or replaced; zero: none
    QString decidedBy; // "open", "rule", "trusted", "operator", or the name of the seat; empty while waiting
    qint64 sentAt = 0;
    qint64 checkedAt = 0;
    qint64 releasedAt
        = 0;            // given to the screen; committed before the first pixel, so it is never shown twice
    qint64 shownAt = 0; // first frame on the screen
    qint64 recalledAt = 0;
    qint64 droppedAt = 0;                     // the screen did not show it
    DropReason dropReason = DropReason::None; // why it did not
    BulletSize size = BulletSize::Normal;
    int pluses = 0; // phones that said +1
    bool starred = false;
    QStringList tags = {}; // of rules that only tag; for moderators, no phone is told

    bool operator==(const Message &) const = default;
};

// How far a message got, in the words that its sender and the console see.
enum class Progress { Waiting, Passed, Shown, Refused, Recalled, Dropped };

Progress progressOf(const Message &message);
// "waiting", "passed", "shown", "refused", "recalled", "dropped": on the wire.
QLatin1String idOf(Progress progress);

} // namespace barrage
