// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment.h"
#include "core/message.h"

#include <QList>

namespace barrage {

// Answer to a phone that registered or came back.
struct Welcome
{
    SessionId session {};
    Equipment equipment;
    QByteArray secret;  // 32 hex digits when newly issued, else empty: the phone has it
    QList<Message> own; // its newest messages, oldest first, as it may see them
};

} // namespace barrage
