// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "core/limits.h"
#include "store/storeerror.h"

#include <QFile>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

namespace barrage {

QString sqlText(QLatin1String name)
{
    QFile file(QStringLiteral(":/store/%1.sql").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlText", "every statement is compiled in");
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String("--")); });
    return lines.join(u'\n').trimmed();
}

Connection::Connection(const QString &path)
    : m_path(path)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    m_statements.clear(); // Qt warns when a statement outlives its connection
    QSqlDatabase::removeDatabase(m_name);
}

Status Connection::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(limits::kStoreBusyMs));
    if (!database.open())
        return storeerror::from(database.lastError(), m_path);
    return Done {};
}

Result<QVariant> Connection::ask(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return storeerror::from(query.lastError(), m_path);
    const QVariant answer = query.next() ? query.value(0) : QVariant();
    if (const Status status = finish(query); !status)
        return status.error();
    return answer;
}

Result<QList<QVariantList>> Connection::askRows(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return storeerror::from(query.lastError(), m_path);
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column)
            row.append(query.value(column));
        rows.append(row);
    }
    const Status status = finish(query);
    return status ? Result<QList<QVariantList>>(rows) : status.error();
}

Status Connection::tell(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.prepare(sql))
        return storeerror::from(query.lastError(), m_path);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storeerror::from(query.lastError(), m_path);
    return finish(query);
}

Status Connection::run(QLatin1String name, const QVariantList &values)
{
    const auto query = start(name, values);
    return query ? finish(*query.value()) : query.error();
}

Result<int> Connection::change(QLatin1String name, const QVariantList &values)
{
    const auto query = start(name, values);
    if (!query)
        return query.error();
    const int changed = query.value()->numRowsAffected();
    query.value()->finish();
    return changed;
}

Result<qint64> Connection::insert(QLatin1String name, const QVariantList &values)
{
    const auto query = start(name, values);
    if (!query)
        return query.error();
    const qint64 id = query.value()->lastInsertId().toLongLong();
    query.value()->finish();
    return id;
}

Result<QSqlQuery *> Connection::start(QLatin1String name, const QVariantList &values)
{
    const auto statement = prepared(name);
    if (!statement)
        return statement;
    QSqlQuery &query = *statement.value();
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (query.exec())
        return statement;
    const QSqlError error = query.lastError();
    query.finish();
    return storeerror::from(error, m_path);
}

Result<QSqlQuery *> Connection::prepared(QLatin1String name)
{
    if (const auto kept = m_statements.find(name); kept != m_statements.end())
        return &kept->second;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sqlText(name)))
        return storeerror::from(query.lastError(), m_path);
    return &m_statements.emplace(QString(name), std::move(query)).first->second;
}

// A statement that is not finished keeps its read open, and with it the log from being checkpointed.
Status Connection::finish(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish();
    return error.isValid() ? Status(storeerror::from(error, m_path)) : Status(Done {});
}

} // namespace barrage
