// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/flatobject.h"

#include "net/utf8check.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr qsizetype kMostFields = 8; // more: it is not what the page writes

// Takes this from the beginning of the rest, if it is there.
bool take(QByteArrayView &rest, char wanted)
{
    const bool there = !rest.isEmpty() && rest.front() == wanted;
    if (there)
        rest = rest.sliced(1);
    return there;
}

// Ends a text, or makes it another one than its bytes.
bool isSpecial(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

std::optional<QByteArrayView> takeText(QByteArrayView &rest)
{
    if (!take(rest, '"'))
        return std::nullopt;
    const auto *const end = std::ranges::find_if(rest, isSpecial);
    const QByteArrayView text = rest.first(end - rest.begin());
    rest = rest.sliced(text.size());
    return take(rest, '"') ? std::optional(text) : std::nullopt;
}

bool isUtf8(QByteArrayView bytes)
{
    Utf8Check check;
    return check.take(bytes) && check.isWhole();
}

} // namespace

// Of a name that comes twice JSON leaves open which one counts: that is left to others.
std::optional<FlatObject> FlatObject::read(QByteArrayView utf8)
{
    FlatObject object;
    QByteArrayView rest = utf8;
    bool more = take(rest, '{');
    while (more && object.m_fields.size() < kMostFields) {
        const auto name = takeText(rest);
        const auto text = name && take(rest, ':') ? takeText(rest) : std::nullopt;
        if (!text || object.find(*name))
            return std::nullopt;
        object.m_fields.append({*name, *text});
        more = take(rest, ',');
    }
    const bool whole = !more && take(rest, '}') && rest.isEmpty() && isUtf8(utf8);
    return whole ? std::optional(std::move(object)) : std::nullopt;
}

const FlatObject::Field *FlatObject::find(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.end() ? nullptr : &*found;
}

QString FlatObject::text(QLatin1String name, const QString &absent) const
{
    const Field *field = find(name);
    return field ? QString::fromUtf8(field->text) : absent;
}

} // namespace barrage
