// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interceptormode.h"
#include "core/message.h"
#include "core/result.h"
#include "room/room.h"

#include <QJsonObject>
#include <QString>

// JSON begins and ends here: protocol.md says what it means. Pure; any thread.
namespace barrage {

// ---- from the phone; an error is one of wireerrors.h

struct Frame
{
    QString command;
    QJsonObject fields;
};

struct HelloRequest
{
    QByteArray secret; // 32 hex digits, or empty: none that could be one of ours
    QString name;      // guarded and cut
};

Result<Frame> decodeFrame(const QString &text);
Result<HelloRequest> decodeHello(const QJsonObject &fields);
// The session, who it is from, and a name that is not given are left for the caller to fill in.
Result<Draft> decodeSay(const QJsonObject &fields);
// The id of a draft that could not be decoded, so that its error can name it; empty if that is not valid
// either.
QString clientIdOf(const QJsonObject &fields);

// ---- to the phone

// What every phone of the event is told alike.
struct Greeting
{
    QString store;
    QString event;
    InterceptorMode mode = InterceptorMode::Approve;
    qint64 now = 0; // wall time, ms
};

QString encodeWelcome(const Welcome &welcome, const Greeting &greeting);
QString encodeAck(const Message &message);
QString encodeStatus(const Message &message);
QString encodeInterceptor(InterceptorMode mode);
QString encodeMuted(qint64 until);
QString encodePong();
QString encodeError(const Error &error, const QString &clientId, qint64 retryMs);

} // namespace barrage
