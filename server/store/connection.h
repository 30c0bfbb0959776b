// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/statement.h"

#include <QLatin1String>
#include <QList>
#include <QVariant>

#include <functional>
#include <string_view>
#include <type_traits>
#include <unordered_map>

class QSqlQuery;

namespace barrage {

// A connection to a database file that exists, with its statements prepared once and kept. A statement is
// named by its file sql/<name>.sql (a literal: the name is not copied) and takes its values in the order of
// its "?". Lives on: the thread that made it. Errors: those of storeerror.h. An open transaction ends with
// the connection, undone.
class Connection
{
public:
    explicit Connection(const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }

    Status open();
    // For what has no values and runs once: pragmas and migrations. The first value of the first row, if any.
    Result<QVariant> ask(const QString &sql);

    // For tables that are not known until they are looked at: all rows, column by column; and a statement
    // with values.
    Result<QList<QVariantList>> askRows(const QString &sql);
    Status tell(const QString &sql, const QVariantList &values);

    // Pages in the write-ahead log at the last commit, counted from now on. SQLite would write them into the
    // database once there are limits::kLogPages, in the middle of a commit: it waits for twice as many.
    void countLog();
    int logPages() const { return m_logPages; }
    // Writes the log into the database as far as nobody reads it. Beside a connection that writes, too.
    Status settleLog();

    Status run(QLatin1String name, const Values &values = {});
    // How many rows it changed.
    Result<int> change(QLatin1String name, const Values &values);
    // The id of the row it added; 0: none, as there is one like it.
    Result<qint64> insert(QLatin1String name, const Values &values);
    // All rows, as `read` makes them.
    template <typename Read>
    auto rows(QLatin1String name, const Values &values, Read read)
    {
        using List = QList<std::invoke_result_t<Read, const Row &>>;
        const auto statement = prepared(name);
        if (!statement)
            return Result<List>(statement.error());
        statement.value()->bind(values);
        List list;
        while (const auto row = statement.value()->step())
            list.append(read(*row));
        const Status status = finished(*statement.value());
        return status ? Result<List>(std::move(list)) : Result<List>(status.error());
    }

private:
    static int noteLog(void *self, sqlite3 *database, const char *name, int pages);
    Result<Statement *> prepared(QLatin1String name);
    Status finished(Statement &statement) const;
    Status finished(QSqlQuery &query) const;
    Error lastError(int code) const;

    QString m_path;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    int m_logPages = 0;
    std::unordered_map<std::string_view, Statement> m_statements; // by name
};

// The text of sql/<name>.sql without its comments.
QString sqlText(QLatin1String name);

} // namespace barrage
