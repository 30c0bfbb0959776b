// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision.h"
#include "core/ids.h"

#include <QList>
#include <QString>

#include <variant>

// What a moderator wants of the room; who wants it, and how it is done, is the room's affair.
namespace barrage {

struct EditText // and approve
{
    MessageId message {};
    QString text;
};

struct StarMessages
{
    QList<MessageId> messages;
    bool starred = true;
};

struct PinMessage
{
    MessageId message {}; // zero: nothing is pinned
};

struct ShowMessageAgain
{
    MessageId message {};
};

struct UndoLast
{
};

struct UndoDecision
{
    MessageId message {};
};

struct DumpDelayed
{
};

struct DecideAllOf
{
    EquipmentId sender {};
    DecisionKind kind = DecisionKind::Reject;
};

struct BanSender
{
    EquipmentId sender {};
    qint64 untilWallMs = 0; // 0: no longer
    bool alsoAddress = false;
};

struct ClaimMessages
{
    QList<MessageId> messages; // the ones looked at now; earlier ones are free again
};

struct SayText
{
    QString text;
};

struct AnnounceText
{
    QString text; // empty: none
};

struct EndAutoHold
{
};

using Intent
    = std::variant<EditText, StarMessages, PinMessage, ShowMessageAgain, UndoLast, UndoDecision, DumpDelayed,
                   DecideAllOf, BanSender, ClaimMessages, SayText, AnnounceText, EndAutoHold>;

} // namespace barrage
