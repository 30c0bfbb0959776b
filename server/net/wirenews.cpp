// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wirenews.h"

#include "core/limits.h"
#include "core/reaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <charconv>

namespace barrage {

namespace {

constexpr int kVersion = 1;

QByteArray encode(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// As its sender may know it: some hosts don't tell that they refused.
Progress toldProgress(const Message &message, const RoomSettings &settings)
{
    const Progress progress = progressOf(message);
    return progress == Progress::Refused && !settings.tellsRefusals ? Progress::Waiting : progress;
}

// Why a message was not shown, where there is something to say: "rule", or a reason of the screen.
QString whyOf(const Message &message, Progress told)
{
    if (told == Progress::Refused && message.rule != RuleId {} && message.decidedBy == QLatin1String("rule"))
        return QStringLiteral("rule");
    return told == Progress::Dropped && message.dropReason != DropReason::None
        ? QString(rowOf(message.dropReason).id)
        : QString();
}

QJsonObject stateOf(const Message &message, const RoomSettings &settings)
{
    const Progress told = toldProgress(message, settings);
    QJsonObject state {{QStringLiteral("id"), message.clientId}, {QStringLiteral("state"), idOf(told)}};
    if (const QString why = whyOf(message, told); !why.isEmpty())
        state.insert(QStringLiteral("why"), why);
    return state;
}

QByteArrayView bytesOf(QLatin1String text)
{
    return {text.data(), text.size()};
}

void appendAscii(QByteArray &out, const QString &text)
{
    for (const QChar c : text)
        out += c.toLatin1();
}

void appendNumber(QByteArray &out, qint64 number)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

// Written by hand, since every message needs one: nothing in it could have to be escaped.
QByteArray encodeState(QByteArrayView opening, const Message &message, const RoomSettings &settings,
                       qint64 news)
{
    const Progress told = toldProgress(message, settings);
    QByteArray out;
    out.reserve(160);
    out += opening;
    out += "\"id\":\"";
    appendAscii(out, message.clientId);
    out += "\",\"state\":\"";
    out += bytesOf(idOf(told));
    if (const QString why = whyOf(message, told); !why.isEmpty()) {
        out += "\",\"why\":\"";
        appendAscii(out, why);
    }
    out += "\",\"n\":";
    appendNumber(out, news);
    return out;
}

QJsonArray own(const QList<Message> &messages, const RoomSettings &settings)
{
    QJsonArray list;
    for (const Message &message : messages) {
        QJsonObject each = stateOf(message, settings);
        each.insert(QStringLiteral("seq"), message.seq);
        each.insert(QStringLiteral("text"), message.original);
        list.append(each);
    }
    return list;
}

QString colorOf(const Message &message)
{
    return u'#' + QString::number(message.color, 16).rightJustified(6, u'0');
}

QJsonObject onScreen(const Message &message)
{
    return {{QStringLiteral("msg"), message.seq},
            {QStringLiteral("text"), message.text},
            {QStringLiteral("color"), colorOf(message)},
            {QStringLiteral("pluses"), message.pluses}};
}

QJsonArray onScreen(const QList<Message> &messages)
{
    QJsonArray list;
    for (const Message &message : messages)
        list.append(onScreen(message));
    return list;
}

QJsonValue pinned(const Message &message)
{
    return message.id == MessageId {} ? QJsonValue() : QJsonValue(onScreen(message));
}

// Those that are allowed, or all of them where none is named.
template <typename Rows>
QJsonArray choices(const QStringList &allowedIds, Rows rows)
{
    QJsonArray ids;
    for (const auto &row : rows) {
        if (allowedIds.isEmpty() || allowedIds.contains(row.id))
            ids.append(row.id);
    }
    return ids;
}

QJsonArray reactionsOf(const RoomSettings &settings)
{
    QJsonArray list;
    for (const ReactionRow &row : settings.reactions ? reactions() : std::span<const ReactionRow>())
        list.append(QJsonObject {{QStringLiteral("kind"), row.id},
                                 {QStringLiteral("emoji"), QString::fromUtf8(row.emoji)}});
    return list;
}

QJsonObject settingsObject(const RoomSettings &settings)
{
    return {{QStringLiteral("modes"), choices(settings.modes, bulletModes())},
            {QStringLiteral("sizes"), choices(settings.sizes, bulletSizes())},
            {QStringLiteral("colors"), settings.colors},
            {QStringLiteral("accent"), settings.accent},
            {QStringLiteral("refusal_note"), settings.refusalNote},
            {QStringLiteral("phrases"), QJsonArray::fromStringList(settings.quickPhrases)},
            {QStringLiteral("slow_ms"), settings.slowModeMs},
            {QStringLiteral("room_list"), settings.roomList},
            {QStringLiteral("reactions"), reactionsOf(settings)}};
}

QJsonObject greetingObject(const Greeting &greeting)
{
    return {{QStringLiteral("store"), greeting.store},
            {QStringLiteral("run"), greeting.run},
            {QStringLiteral("event"), greeting.event},
            {QStringLiteral("mode"), rowOf(greeting.mode).id},
            {QStringLiteral("settings"), settingsObject(greeting.settings)},
            {QStringLiteral("screen"), onScreen(greeting.screen)},
            {QStringLiteral("pinned"), pinned(greeting.pinned)},
            {QStringLiteral("announcement"), greeting.announcement},
            {QStringLiteral("held"), greeting.held}};
}

} // namespace

QByteArray encodeGreeting(const Greeting &greeting)
{
    QJsonObject object = greetingObject(greeting);
    object.insert(QStringLiteral("cmd"), QStringLiteral("welcome"));
    object.insert(QStringLiteral("v"), kVersion);
    object.insert(QStringLiteral("limits"),
                  QJsonObject {{QStringLiteral("text"), limits::kTextCharacters},
                               {QStringLiteral("name"), limits::kNameCharacters}});
    return encode(object);
}

QByteArray encodeWelcome(const Welcome &welcome, const QByteArray &greeting, const Resumption &resumption)
{
    QJsonObject object {{QStringLiteral("now"), resumption.now}};
    object.insert(QStringLiteral("equipment"), number(welcome.equipment.id));
    object.insert(QStringLiteral("name"), welcome.equipment.name);
    object.insert(QStringLiteral("muted_until"), welcome.equipment.mutedUntil);
    object.insert(QStringLiteral("last"), resumption.last);
    object.insert(QStringLiteral("resumed"), resumption.resumed);
    object.insert(QStringLiteral("own"), own(welcome.own, resumption.settings));
    if (!welcome.secret.isEmpty())
        object.insert(QStringLiteral("secret"), QString::fromLatin1(welcome.secret));
    return greeting.chopped(1) + ',' + encode(object).sliced(1); // one object of two
}

QByteArray encodeAck(const Message &message, const RoomSettings &settings, qint64 news)
{
    QByteArray out = encodeState("{\"cmd\":\"ack\",", message, settings, news);
    out += ",\"seq\":";
    appendNumber(out, message.seq);
    out += '}';
    return out;
}

QByteArray encodeStatus(const Message &message, const RoomSettings &settings, qint64 news)
{
    return encodeState("{\"cmd\":\"status\",", message, settings, news) + '}';
}

QByteArray encodeSettings(const RoomSettings &settings)
{
    QJsonObject object = settingsObject(settings);
    object.insert(QStringLiteral("cmd"), QStringLiteral("settings"));
    return encode(object);
}

QByteArray encodeEvent(const QString &title)
{
    return encode({{QStringLiteral("cmd"), QStringLiteral("event")}, {QStringLiteral("title"), title}});
}

QByteArray encodeScreen(const QList<Message> &messages)
{
    return encode({{QStringLiteral("cmd"), QStringLiteral("screen")},
                   {QStringLiteral("messages"), onScreen(messages)}});
}

QByteArray encodePinned(const Message &message)
{
    return encode(
        {{QStringLiteral("cmd"), QStringLiteral("pinned")}, {QStringLiteral("message"), pinned(message)}});
}

QByteArray encodeAnnouncement(const QString &text)
{
    return encode({{QStringLiteral("cmd"), QStringLiteral("announcement")}, {QStringLiteral("text"), text}});
}

QByteArray encodeHeld(bool held)
{
    return encode({{QStringLiteral("cmd"), QStringLiteral("held")}, {QStringLiteral("held"), held}});
}

QByteArray encodeInterceptor(InterceptorMode mode)
{
    return encode(
        {{QStringLiteral("cmd"), QStringLiteral("interceptor")}, {QStringLiteral("mode"), rowOf(mode).id}});
}

QByteArray encodeMuted(qint64 until)
{
    return encode({{QStringLiteral("cmd"), QStringLiteral("muted")}, {QStringLiteral("until"), until}});
}

QByteArray encodePong()
{
    return encode({{QStringLiteral("cmd"), QStringLiteral("pong")}});
}

QByteArray encodeError(const Error &error, const QString &clientId, qint64 retryMs)
{
    QJsonObject object {{QStringLiteral("cmd"), QStringLiteral("error")},
                        {QStringLiteral("code"), error.code},
                        {QStringLiteral("text"), error.text}};
    if (!clientId.isEmpty())
        object.insert(QStringLiteral("id"), clientId);
    if (retryMs > 0)
        object.insert(QStringLiteral("retry_ms"), retryMs);
    return encode(object);
}

} // namespace barrage
