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

class QSqlQuery;

// Rows of the tables as values, and values as what the statements of sql/ take. Reading is by position, in
// the order of the tables' columns. Numbers that this version doesn't know read as what shows least.
namespace barrage::rows {

qint64 number(const QSqlQuery &row); // of a row with one column
QString text(const QSqlQuery &row);
Event event(const QSqlQuery &row);
Equipment equipment(const QSqlQuery &row);
Message message(const QSqlQuery &row);
Decision decision(const QSqlQuery &row);
Rule rule(const QSqlQuery &row);
std::pair<QString, QByteArray> setting(const QSqlQuery &row);
InterceptorMode mode(const QSqlQuery &row);

QVariant value(qint64 number);
QVariant value(const QString &text);
QVariant value(const QByteArray &bytes);
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
