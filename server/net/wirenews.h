// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interceptormode.h"
#include "core/result.h"
#include "core/roomsettings.h"
#include "room/room.h"

#include <QList>
#include <QString>

// What goes to phones, in UTF-8: JSON begins here, and protocol.md says what it means. Pure; any thread.
namespace barrage {

// What every phone of the event is told alike.
struct Greeting
{
    QString store;
    QString run; // random, of this run of the server
    QString event;
    InterceptorMode mode = InterceptorMode::Approve;
    RoomSettings settings;
    QList<Message> screen; // what phones see of it, oldest first
    Message pinned;        // id zero: none
    QString announcement;
    bool held = false;
};

// What a welcome tells besides: when, and which of a phone's own messages.
struct Resumption
{
    qint64 now = 0;       // wall time, ms
    qint64 last = 0;      // number of the newest news there is
    bool resumed = false; // only what changed since the phone's last one
    const RoomSettings &settings;
};

// Once for all who come while nothing in it changes.
QByteArray encodeGreeting(const Greeting &greeting);
QByteArray encodeWelcome(const Welcome &welcome, const QByteArray &greeting, const Resumption &resumption);
// `news` is the number of this piece of news.
QByteArray encodeAck(const Message &message, const RoomSettings &settings, qint64 news);
QByteArray encodeStatus(const Message &message, const RoomSettings &settings, qint64 news);
QByteArray encodeInterceptor(InterceptorMode mode);
QByteArray encodeSettings(const RoomSettings &settings);
QByteArray encodeEvent(const QString &title);
QByteArray encodeScreen(const QList<Message> &messages);
QByteArray encodePinned(const Message &message);
QByteArray encodeAnnouncement(const QString &text);
QByteArray encodeHeld(bool held);
QByteArray encodeMuted(qint64 until);
QByteArray encodePong();
QByteArray encodeError(const Error &error, const QString &clientId, qint64 retryMs);

} // namespace barrage
