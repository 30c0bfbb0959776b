// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wire.h"

#include "core/bulletmode.h"
#include "core/limits.h"
#include "core/textguard.h"
#include "net/flatobject.h"
#include "net/wireerrors.h"

#include <QJsonDocument>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kSecretDigits = 32;
constexpr quint32 kWhite = 0xffffff;

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

    qint64 number(QLatin1String name)
    {
        const QJsonValue value = m_fields.value(name);
        m_ok = m_ok && (value.isUndefined() || value.isDouble());
        return value.toInteger();
    }

    bool contains(QLatin1String name) const { return m_fields.contains(name); }

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

// Likewise, where there is nothing but texts.
struct FlatFields
{
    const FlatObject &object;

    static bool ok() { return true; }
    bool contains(QLatin1String name) const { return object.contains(name); }
    QString text(QLatin1String name, const QString &absent = {}) const { return object.text(name, absent); }
};

template <typename AnyFields>
Result<Draft> draftFrom(AnyFields fields)
{
    const QString id = fields.text(QLatin1String("id"));
    const QString raw = fields.text(QLatin1String("text"));
    const QString name = fields.text(QLatin1String("name"));
    const auto color = colorFrom(fields.text(QLatin1String("color"), QStringLiteral("#ffffff")));
    const auto mode = bulletModeFromId(fields.text(QLatin1String("mode"), rowOf(BulletMode::Scroll).id));
    const auto size = bulletSizeFromId(fields.text(QLatin1String("size"), rowOf(BulletSize::Normal).id));
    const bool whole = isClientId(id) && fields.contains(QLatin1String("text"));
    if (!fields.ok() || !whole || !color || !mode || !size)
        return badMessage();
    const Result<QString> text = guardedText(raw);
    if (!text)
        return text.error();
    return Draft {.clientId = id,
                  .fromName = guardedName(name),
                  .text = text.value(),
                  .color = *color,
                  .mode = *mode,
                  .size = *size};
}

// What is chosen, or the first of what may be when that may not; everything may be when nothing is named.
template <typename Choice, typename FromId>
Choice firstUnless(Choice chosen, const QStringList &may, FromId fromId)
{
    return may.isEmpty() || may.contains(rowOf(chosen).id) ? chosen
                                                           : fromId(may.constFirst()).value_or(chosen);
}

} // namespace

Result<Frame> decodeFrame(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
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
    const QString run = fields.text(QLatin1String("run"));
    const qint64 last = fields.number(QLatin1String("last"));
    if (!fields.ok() || object.value(QLatin1String("v")) != QJsonValue(kVersion))
        return badMessage();
    const bool possible = secret.size() == kSecretDigits && std::ranges::all_of(secret, isHexDigit);
    return HelloRequest {possible ? secret.toLatin1() : QByteArray(), guardedName(name), run, last};
}

Result<Draft> decodeSay(const QJsonObject &object)
{
    return draftFrom(Fields(object));
}

std::optional<PlainSay> decodePlainSay(QByteArrayView text)
{
    const auto object = FlatObject::read(text);
    if (!object || object->text(QLatin1String("cmd")) != QLatin1String("say"))
        return std::nullopt;
    const QString id = object->text(QLatin1String("id"));
    return PlainSay {draftFrom(FlatFields {*object}), isClientId(id) ? id : QString()};
}

Result<qint64> decodePlus(const QJsonObject &object)
{
    const qint64 seq = Fields(object).number(QLatin1String("msg"));
    if (seq <= 0)
        return badMessage();
    return seq;
}

Result<Reaction> decodeReact(const QJsonObject &object)
{
    const auto reaction = reactionFromId(Fields(object).text(QLatin1String("kind")));
    if (!reaction)
        return badMessage();
    return *reaction;
}

QString clientIdOf(const QJsonObject &fields)
{
    const QString id = fields.value(QLatin1String("id")).toString();
    return isClientId(id) ? id : QString();
}

Draft allowed(Draft draft, const RoomSettings &settings)
{
    if (!settings.colors)
        draft.color = kWhite;
    draft.mode = firstUnless(draft.mode, settings.modes, &bulletModeFromId);
    draft.size = firstUnless(draft.size, settings.sizes, &bulletSizeFromId);
    return draft;
}

} // namespace barrage
