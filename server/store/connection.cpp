// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "core/limits.h"
#include "store/storeerror.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <sqlite3.h>

namespace barrage {

namespace {

// SQLite counts all memory it uses, of every thread under one lock, for figures that nobody asks for. Without
// effect once it is in use.
void countNoMemory()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done);
}

} // namespace

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
    countNoMemory();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(limits::kStoreBusyMs));
    if (!database.open())
        return storeerror::from(database.lastError(), m_path);
    m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    return Done {};
}

Result<QVariant> Connection::ask(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return storeerror::from(query.lastError(), m_path);
    const QVariant answer = query.next() ? query.value(0) : QVariant();
    if (const Status status = finished(query); !status)
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
    const Status status = finished(query);
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
    return finished(query);
}

void Connection::countLog()
{
    sqlite3_wal_hook(m_handle, &Connection::noteLog, this);
}

// As SQLite's own hook does it, which this replaces: what fails here is told by the commit that it concerns.
int Connection::noteLog(void *self, sqlite3 *database, const char *name, int pages)
{
    static_cast<Connection *>(self)->m_logPages = pages;
    if (pages >= 2 * limits::kLogPages)
        sqlite3_wal_checkpoint(database, name);
    return SQLITE_OK;
}

Status Connection::settleLog()
{
    const auto settled = ask(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    return settled ? Status(Done {}) : settled.error();
}

Status Connection::run(QLatin1String name, const Values &values)
{
    const auto done = rows(name, values, [](const Row &) { return Done {}; });
    return done ? Status(Done {}) : done.error();
}

Result<int> Connection::change(QLatin1String name, const Values &values)
{
    const Status done = run(name, values);
    return done ? Result<int>(sqlite3_changes(m_handle)) : done.error();
}

Result<qint64> Connection::insert(QLatin1String name, const Values &values)
{
    const Status done = run(name, values);
    if (!done)
        return done.error();
    return sqlite3_changes(m_handle) ? qint64(sqlite3_last_insert_rowid(m_handle)) : 0;
}

Result<Statement *> Connection::prepared(QLatin1String name)
{
    const std::string_view key(name.data(), static_cast<std::size_t>(name.size()));
    if (const auto kept = m_statements.find(key); kept != m_statements.end())
        return &kept->second;
    const auto made = m_statements.try_emplace(key, m_handle, sqlText(name)).first;
    if (const int code = made->second.error()) {
        m_statements.erase(made);
        return lastError(code);
    }
    return &made->second;
}

Status Connection::finished(Statement &statement) const
{
    const int code = statement.error();
    const Status status = code ? Status(lastError(code)) : Status(Done {});
    statement.finish();
    return status;
}

Status Connection::finished(QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    query.finish();
    return error.isValid() ? Status(storeerror::from(error, m_path)) : Status(Done {});
}

Error Connection::lastError(int code) const
{
    return storeerror::from(code, QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path);
}

} // namespace barrage
