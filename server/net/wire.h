// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "core/reaction.h"
#include "core/result.h"
#include "core/roomsettings.h"

#include <QJsonObject>
#include <QString>

#include <optional>

// What comes from phones: JSON ends here, and protocol.md says what it means. What goes to them is
// wirenews.h. An error is one of wireerrors.h. Pure; any thread.
namespace barrage {

struct Frame
{
    QString command;
    QJsonObject fields;
};

struct HelloRequest
{
    QByteArray secret; // 32 hex digits, or empty: none that could be one of ours
    QString name;      // guarded and cut
    QString run;       // of the server that the phone was told news by; empty: none
    qint64 last = 0;   // number of the newest news it has
};

Result<Frame> decodeFrame(const QByteArray &text); // UTF-8
Result<HelloRequest> decodeHello(const QJsonObject &fields);
// The session, who it is from, and a name that is not given are left for the caller to fill in.
Result<Draft> decodeSay(const QJsonObject &fields);
// The same of a text that is not decoded yet, as long as it is a FlatObject and a "say": most of what comes.
// Nothing: see decodeFrame(), which may find a "say" in it too.
struct PlainSay
{
    Result<Draft> draft;
    QString clientId; // as of clientIdOf()
};
std::optional<PlainSay> decodePlainSay(QByteArrayView text); // UTF-8
// The number of the message.
Result<qint64> decodePlus(const QJsonObject &fields);
Result<Reaction> decodeReact(const QJsonObject &fields);
// The id of a draft that could not be decoded, so that its error can name it; empty if that is not valid
// either.
QString clientIdOf(const QJsonObject &fields);

// The draft in a colour, a mode and a size that the host allows.
Draft allowed(Draft draft, const RoomSettings &settings);

} // namespace barrage
