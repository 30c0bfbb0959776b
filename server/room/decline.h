// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QString>

namespace barrage {

// Answer to a phone whose request was not taken. Nothing of it is stored; with retryMs > 0 the same request
// may succeed later.
struct Decline
{
    SessionId session {};
    QString clientId; // of the draft; empty: not about a draft
    Error error;
    qint64 retryMs = 0;
};

// Why the room declines; the codes are those of net/protocol.md.
namespace decline {

struct Reason
{
    Error error;
    qint64 retryMs = 0;
};

Reason muted();
Reason banned();
Reason slowMode(qint64 waitMs);
Reason rateLimited(qint64 waitMs);
Reason queueFull();
Reason busy();
Reason idReused();
Reason storeUnavailable();
Reason notStored(); // the store refuses this one and would again

} // namespace decline

} // namespace barrage
