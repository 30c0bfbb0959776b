// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wire.h"

#include "core/bulletmode.h"
#include "core/limits.h"
#include "core/textguard.h"
#include "net/wireerrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kSecretDigits = 32;

Error badMessage()
{
    return wireError(QLatin1String("bad_message"));
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isIdCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'
        || c == u'-';
}

bool isClientId(const QString &id)
{
    return !id.isEmpty() && id.size() <= limits::kClientIdLength && std::ranges::all_of(id, isIdCharacter);
}

// Reads fields and remembers whether one of them was of another type than it has to be.
class Fields
{
public:
    explicit Fields(const QJsonObject &fields)
        : m_fields(fields)
    {
    }

    bool ok() const { return m_ok; }

    QString text(QLatin1String name, const QString &absent = {})
    {
        const QJsonValue value = m_fields.value(name);
        m_ok = m_ok && (value.isUndefined() || value.isString());
        return value.toString(absent);
    }

private:
    const QJsonObject &m_fields;
    bool m_ok = true;
};

QString guardedName(const QString &name)
{
    return leftCharacters(guarded(name.left(limits::kTextUnits)), limits::kNameCharacters);
}

std::optional<quint32> colorFrom(const QString &text)
{
    const QStringView digits = QStringView(text).mid(1);
    if (text.size() != 7 || text[0] != u'#' || !std::ranges::all_of(digits, isHexDigit))
        return std::nullopt;
    return digits.toUInt(nullptr, 16);
}

Result<QString> guardedText(const QString &raw)
{
    if (raw.size() > limits::kTextUnits)
        return wireError(QLatin1String("too_long"));
    const QString text = guarded(raw);
    if (text.isEmpty())
        return wireError(QLatin1String("empty"));
    if (characterCount(text) > limits::kTextCharacters)
        return wireError(QLatin1String("too_long"));
    return text;
}

QString encode(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject stateOf(const Message &message, QLatin1String command)
{
    return {{QStringLiteral("cmd"), command},
            {QStringLiteral("id"), message.clientId},
            {QStringLiteral("state"), idOf(progressOf(message))}};
}

QJsonArray encodeOwn(const QList<Message> &messages)
{
    QJsonArray own;
    for (const Message &message : messages)
        own.append(QJsonObject {{QStringLiteral("id"), message.clientId},
                                {QStringLiteral("seq"), message.seq},
                                {QStringLiteral("text"), message.original},
                                {QStringLiteral("state"), idOf(progressOf(message))}});
    return own;
}

QJsonArray encodeModes()
{
    QJsonArray modes;
    for (const BulletModeRow &row : bulletModes())
        modes.append(row.id);
    return modes;
}

} // namespace

Result<Frame> decodeFrame(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonValue command = object.value(QLatin1String("cmd"));
    if (!command.isString())
        return badMessage();
    return Frame {command.toString(), object};
}

Result<HelloRequest> decodeHello(const QJsonObject &object)
{
    Fields fields(object);
    const QString secret = fields.text(QLatin1String("secret"));
    const QString name = fields.text(QLatin1String("name"));
    if (!fields.ok() || object.value(QLatin1String("v")) != QJsonValue(kVersion))
        return badMessage();
    const bool possible = secret.size() == kSecretDigits && std::ranges::all_of(secret, isHexDigit);
    return HelloRequest {possible ? secret.toLatin1() : QByteArray(), guardedName(name)};
}

Result<Draft> decodeSay(const QJsonObject &object)
{
    Fields fields(object);
    const QString id = fields.text(QLatin1String("id"));
    const QString raw = fields.text(QLatin1String("text"));
    const QString name = fields.text(QLatin1String("name"));
    const auto color = colorFrom(fields.text(QLatin1String("color"), QStringLiteral("#ffffff")));
    const auto mode = bulletModeFromId(fields.text(QLatin1String("mode"), rowOf(BulletMode::Scroll).id));
    if (!fields.ok() || !isClientId(id) || !object.contains(QLatin1String("text")) || !color || !mode)
        return badMessage();
    const Result<QString> text = guardedText(raw);
    if (!text)
        return text.error();
    return Draft {
        .clientId = id, .fromName = guardedName(name), .text = text.value(), .color = *color, .mode = *mode};
}

QString clientIdOf(const QJsonObject &fields)
{
    const QString id = fields.value(QLatin1String("id")).toString();
    return isClientId(id) ? id : QString();
}

QString encodeWelcome(const Welcome &welcome, const Greeting &greeting)
{
    QJsonObject object {
        {QStringLiteral("cmd"), QStringLiteral("welcome")},
        {QStringLiteral("v"), kVersion},
        {QStringLiteral("store"), greeting.store},
        {QStringLiteral("event"), greeting.event},
        {QStringLiteral("equipment"), number(welcome.equipment.id)},
        {QStringLiteral("name"), welcome.equipment.name},
        {QStringLiteral("mode"), rowOf(greeting.mode).id},
        {QStringLiteral("muted_until"), welcome.equipment.mutedUntil},
        {QStringLiteral("now"), greeting.now},
        {QStringLiteral("limits"),
         QJsonObject {{QStringLiteral("text"), limits::kTextCharacters},
                      {QStringLiteral("name"), limits::kNameCharacters}}},
        {QStringLiteral("modes"), encodeModes()},
        {QStringLiteral("own"), encodeOwn(welcome.own)},
    };
    if (!welcome.secret.isEmpty())
        object.insert(QStringLiteral("secret"), QString::fromLatin1(welcome.secret));
    return encode(object);
}

QString encodeAck(const Message &message)
{
    QJsonObject object = stateOf(message, QLatin1String("ack"));
    object.insert(QStringLiteral("seq"), message.seq);
    return encode(object);
}

QString encodeStatus(const Message &message)
{
    return encode(stateOf(message, QLatin1String("status")));
}

QString encodeInterceptor(InterceptorMode mode)
{
    return encode(
        {{QStringLiteral("cmd"), QStringLiteral("interceptor")}, {QStringLiteral("mode"), rowOf(mode).id}});
}

QString encodeMuted(qint64 until)
{
    return encode({{QStringLiteral("cmd"), QStringLiteral("muted")}, {QStringLiteral("until"), until}});
}

QString encodePong()
{
    return encode({{QStringLiteral("cmd"), QStringLiteral("pong")}});
}

QString encodeError(const Error &error, const QString &clientId, qint64 retryMs)
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
