// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablesalvage.h"

#include "core/limits.h"
#include "store/connection.h"
#include "store/rows.h"

#include <algorithm>

namespace barrage::tablesalvage {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLastRow = qint64(1) << 40; // where the last one can't be read
constexpr QLatin1String kNotTaken[] = {"store"_L1, "interceptor"_L1};

// Rows are read in ranges; one that can't be read is halved, down to single rows.
class Table
{
public:
    Table(Connection &fresh, const QString &name)
        : m_fresh(fresh)
        , m_name(name)
        , m_columns(commonColumns())
    {
    }

    void takeOver()
    {
        if (!m_columns.isEmpty())
            take(1, lastRow());
    }

private:
    QString commonColumns() const
    {
        const auto names = m_fresh.ask(
            u"SELECT group_concat('\"' || a.name || '\"') FROM pragma_table_info('%1', 'main') AS a "
            "JOIN pragma_table_info('%1', 'damaged') AS b ON a.name = b.name"_s.arg(m_name));
        return names ? names.value().toString() : QString();
    }

    qint64 lastRow() const
    {
        const auto last = m_fresh.ask(u"SELECT max(rowid) FROM damaged.%1"_s.arg(m_name));
        return last ? last.value().toLongLong() : kLastRow;
    }

    void take(qint64 first, qint64 last)
    {
        if (first > last || m_steps++ > limits::kSalvageSteps || takeRange(first, last) || first == last)
            return;
        const qint64 middle = first + (last - first) / 2;
        take(first, middle);
        take(middle + 1, last);
    }

    // All of it or nothing: an error in the middle of OR IGNORE leaves half a row behind.
    bool takeRange(qint64 first, qint64 last)
    {
        const QString take
            = u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM damaged.%1 WHERE rowid BETWEEN %3 AND %4"_s
                  .arg(m_name, m_columns, QString::number(first), QString::number(last));
        const bool taken = m_fresh.run("savepoint"_L1) && m_fresh.ask(take);
        const bool settled = taken || m_fresh.run("savepoint_rollback"_L1);
        return settled && m_fresh.run("savepoint_release"_L1) && taken;
    }

    Connection &m_fresh;
    const QString m_name;
    const QString m_columns;
    int m_steps = 0;
};

Result<QStringList> tablesOf(Connection &fresh)
{
    const auto names = fresh.rows("tables"_L1, {}, &rows::text);
    if (!names)
        return names.error();
    QStringList tables = names.value();
    tables.removeIf(
        [](const QString &name) { return std::ranges::find(kNotTaken, name) != std::end(kNotTaken); });
    return tables;
}

// What is taken over may refer to what is lost: an identity that is lost is not given to somebody else, and a
// number that was given is not given again.
Status mend(Connection &fresh)
{
    for (const QString &sql : sqlText("salvage_mend"_L1).split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (const auto answer = fresh.ask(sql); !answer)
            return answer.error();
    }
    return Done {};
}

// A file whose list of tables is damaged would spoil every later statement of this connection.
bool attach(Connection &fresh, const QString &damaged)
{
    QString quoted = damaged;
    quoted.replace(u'\'', u"''"_s);
    if (!fresh.ask(u"ATTACH '%1' AS damaged"_s.arg(quoted)))
        return false;
    if (fresh.ask(u"SELECT count(*) FROM damaged.sqlite_master"_s))
        return true;
    [[maybe_unused]] const auto detached = fresh.ask(u"DETACH damaged"_s);
    return false;
}

Status takeAll(Connection &fresh)
{
    const auto tables = tablesOf(fresh);
    if (!tables)
        return tables.error();
    for (const QString &table : tables.value())
        Table(fresh, table).takeOver();
    return mend(fresh);
}

} // namespace

Result<qint64> takeOver(Connection &fresh, const QString &damaged)
{
    if (const auto answer = fresh.ask(u"PRAGMA foreign_keys = OFF"_s); !answer)
        return answer.error();
    if (!attach(fresh, damaged))
        return 0; // where its tables begin can't be read
    if (const auto begun = fresh.ask(u"BEGIN"_s); !begun)
        return begun.error();
    if (const Status taken = takeAll(fresh); !taken)
        return taken.error();
    if (const auto committed = fresh.ask(u"COMMIT"_s); !committed)
        return committed.error();
    const auto count = fresh.ask(u"SELECT count(*) FROM main.barrage"_s);
    return count ? Result<qint64>(count.value().toLongLong()) : count.error();
}

} // namespace barrage::tablesalvage
