// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reception.h"

#include "net/hall.h"
#include "net/wirenews.h"

namespace barrage {

namespace {

Greeting greetingOf(const Hall &hall)
{
    const Room &room = hall.room;
    const Billboard &board = hall.billboard;
    return {.store = room.storeId(),
            .run = hall.run,
            .event = room.event().title,
            .mode = room.mode(),
            .settings = room.settings(),
            .screen = room.settings().roomList ? board.screen() : QList<Message>(),
            .pinned = board.pinned(),
            .announcement = board.announcement(),
            .held = board.held()};
}

const QByteArray &encodedGreeting(Hall &hall)
{
    if (hall.greeting.isEmpty())
        hall.greeting = encodeGreeting(greetingOf(hall));
    return hall.greeting;
}

Resumption resumptionOf(bool resumed, const Hall &hall)
{
    return {.now = hall.clocks.wall(),
            .last = hall.news.last(),
            .resumed = resumed,
            .settings = hall.room.settings()};
}

} // namespace

QByteArray encodeReception(const Welcome &welcome, const Heard &heard, Hall &hall)
{
    Welcome told = welcome;
    const auto missed
        = heard.run == hall.run ? hall.news.since(welcome.equipment.id, heard.last) : std::nullopt;
    if (missed)
        told.own.removeIf([&missed](const Message &message) { return !missed->contains(message.id); });
    return encodeWelcome(told, encodedGreeting(hall), resumptionOf(missed.has_value(), hall));
}

} // namespace barrage
