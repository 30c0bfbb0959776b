// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision.h"
#include "core/equipment.h"
#include "core/event.h"
#include "core/interceptormode.h"
#include "core/message.h"
#include "core/rule.h"

#include <QVariant>

#include <type_traits>

namespace barrage {
class Row;
}

// Rows of the tables as values, and values as what the statements of sql/ take. Reading is by position, in
// the order of the tables' columns. Numbers that this version doesn't know read as what shows least.
namespace barrage::rows {

qint64 number(const Row &row); // of a row with one column
QString text(const Row &row);
Event event(const Row &row);
Equipment equipment(const Row &row);
Message message(const Row &row);
Decision decision(const Row &row);
Rule rule(const Row &row);
std::pair<QString, QByteArray> setting(const Row &row);
InterceptorMode mode(const Row &row);

QVariant value(qint64 number);
QVariant value(const QString &text);
QVariant value(const QByteArray &bytes);
QVariant value(const QStringList &texts);
// Ids and stored enumerations.
template <typename Enum>
requires std::is_enum_v<Enum> QVariant value(Enum id)
{
    return value(static_cast<qint64>(id));
}

QVariantList added(const Message &message);
QVariantList decided(const Message &message);
QVariantList added(const Decision &decision);
QVariantList added(const Equipment &equipment);
QVariantList added(const Rule &rule);

} // namespace barrage::rows
