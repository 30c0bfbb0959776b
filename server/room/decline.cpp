// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/decline.h"

namespace barrage::decline {

namespace {

Reason reason(const char *code, const char *text, qint64 retryMs)
{
    return {{QString::fromLatin1(code), QString::fromUtf8(text)}, retryMs};
}

} // namespace

Reason muted()
{
    return reason("muted", "The host has muted you. Please wait.", 0);
}

Reason banned()
{
    return reason("banned", "The host has excluded this device.", 0);
}

Reason slowMode(qint64 waitMs)
{
    return {{QStringLiteral("slow_mode"),
             QStringLiteral("The host has slowed things down. Wait %1 seconds.").arg((waitMs + 999) / 1000)},
            waitMs};
}

Reason rateLimited(qint64 waitMs)
{
    return {{QStringLiteral("rate_limited"),
             QStringLiteral("You are sending too fast. Wait %1 s.").arg((waitMs + 999) / 1000)},
            waitMs};
}

Reason queueFull()
{
    return reason("queue_full", "Too many messages are waiting for approval. Your message is tried again.",
                  10'000);
}

Reason busy()
{
    return reason("busy", "There is a lot going on. Your message is tried again.", 2'000);
}

Reason idReused()
{
    return reason("id_reused", "A message with this id was sent before. Please send it again as a new one.",
                  0);
}

Reason storeUnavailable()
{
    return reason("store_unavailable", "Your message can't be saved right now. It is tried again.", 5'000);
}

Reason notStored()
{
    return reason("bad_message", "This message can't be stored. Please write it again.", 0);
}

} // namespace barrage::decline
