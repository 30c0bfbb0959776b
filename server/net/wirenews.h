// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interceptormode.h"
#include "core/result.h"
#include "core/roomsettings.h"
#include "room/room.h"

#include <QList>
#include <QString>

// What goes to phones: JSON begins here, and protocol.md says what it means. Pure; any thread.
namespace barrage {

// What every phone of the event is told alike.
struct Greeting
{
    QString store;
    QString run; // random, of this run of the server
    QString event;
    InterceptorMode mode = InterceptorMode::Approve;
    qint64 now = 0; // wall time, ms
    RoomSettings settings;
    QList<Message> screen; // what phones see of it, oldest first
    Message pinned;        // id zero: none
    QString announcement;
    bool held = false;
};

// Which of a phone's own messages a welcome tells.
struct Resumption
{
    qint64 last = 0;      // number of the newest news there is
    bool resumed = false; // only what changed since the phone's last one
};

QString encodeWelcome(const Welcome &welcome, const Greeting &greeting, const Resumption &resumption);
// `news` is the number of this piece of news.
QString encodeAck(const Message &message, const RoomSettings &settings, qint64 news);
QString encodeStatus(const Message &message, const RoomSettings &settings, qint64 news);
QString encodeInterceptor(InterceptorMode mode);
QString encodeSettings(const RoomSettings &settings);
QString encodeEvent(const QString &title);
QString encodeScreen(const QList<Message> &messages);
QString encodePinned(const Message &message);
QString encodeAnnouncement(const QString &text);
QString encodeHeld(bool held);
QString encodeMuted(qint64 until);
QString encodePong();
QString encodeError(const Error &error, const QString &clientId, qint64 retryMs);

} // namespace barrage
