// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision.h"
#include "core/equipment.h"
#include "core/event.h"
#include "core/interceptormode.h"
#include "core/message.h"
#include "core/rule.h"
#include "store/statement.h"

#include <type_traits>

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

Value value(qint64 number);
Value value(const QString &text);
Value value(const QByteArray &bytes);
Value value(const QStringList &texts);
// Ids and stored enumerations.
template <typename Enum>
requires std::is_enum_v<Enum> Value value(Enum id)
{
    return value(static_cast<qint64>(id));
}

Values added(const Message &message, qint64 seq); // valid as long as the message
Values decided(const Message &message);
Values added(const Decision &decision);
Values added(const Equipment &equipment);
Values added(const Rule &rule);

} // namespace barrage::rows
