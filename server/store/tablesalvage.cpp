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
constexpr QLatin1String kNotTaken[] = {"store"_L1, "interceptor"_L1, "sent"_L1, "filed"_L1};

QStringList columnsOf(Connection &database, const QString &table)
{
    QStringList names;
    if (const auto rows = database.askRows(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
        for (const QVariantList &row : rows.value())
            names.append(row.value(0).toString());
    }
    return names;
}

// Rows are read in ranges; one that can't be read is halved, down to single rows. On two connections, since a
// damaged page spoils all further statements of the one that has met it within a transaction.
class Table
{
public:
    Table(Connection &fresh, Connection &damaged, const QString &name)
        : m_fresh(fresh)
        , m_damaged(damaged)
        , m_name(name)
        , m_columns(columnsOf(damaged, name))
    {
        const auto keyed
            = fresh.ask(u"SELECT 1 FROM pragma_table_list WHERE name = '%1' AND wr = 1"_s.arg(name));
        if (keyed && keyed.value().isValid() && !m_columns.isEmpty())
            m_key = m_columns.first(); // such tables have no rowid
        const QStringList known = columnsOf(fresh, name);
        m_columns.removeIf([&known](const QString &column) { return !known.contains(column); });
    }

    void takeOver()
    {
        if (!m_columns.isEmpty())
            take(1, lastRow());
    }

private:
    qint64 lastRow() const
    {
        const auto last = m_damaged.ask(u"SELECT max(%1) FROM %2"_s.arg(m_key, m_name));
        return last ? last.value().toLongLong() : kLastRow;
    }

    void take(qint64 first, qint64 last)
    {
        if (first > last || m_steps++ > limits::kSalvageSteps)
            return;
        if (last - first < kRange && takeRange(first, last))
            return;
        if (first == last || (last == kLastRow && first > 1 && isEmptyFrom(first)))
            return;
        const qint64 middle = first + (last - first) / 2;
        take(first, middle);
        take(middle + 1, last);
    }

    bool isEmptyFrom(qint64 first) const
    {
        const auto rest = m_damaged.ask(
            u"SELECT 1 FROM %1 WHERE %2 >= %3 LIMIT 1"_s.arg(m_name, m_key, QString::number(first)));
        return rest && !rest.value().isValid();
    }

    bool takeRange(qint64 first, qint64 last)
    {
        const auto rows = m_damaged.askRows(u"SELECT %1 FROM %2 WHERE %3 BETWEEN %4 AND %5"_s.arg(
            m_columns.join(u','), m_name, m_key, QString::number(first), QString::number(last)));
        if (!rows)
            return false;
        for (const QVariantList &row : rows.value())
            put(row);
        return true;
    }

    // A row that breaks the rules of its table is damaged too: it stays behind.
    void put(const QVariantList &row)
    {
        const QString places = QStringList(row.size(), u"?"_s).join(u',');
        [[maybe_unused]] const Status taken = m_fresh.tell(
            u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(m_name, m_columns.join(u','), places), row);
    }

    static constexpr qint64 kRange = 1024; // rows read at once

    Connection &m_fresh;
    Connection &m_damaged;
    const QString m_name;
    QStringList m_columns;
    QString m_key = u"rowid"_s;
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

Status takeAll(Connection &fresh, Connection &damaged)
{
    const auto tables = tablesOf(fresh);
    if (!tables)
        return tables.error();
    for (const QString &table : tables.value())
        Table(fresh, damaged, table).takeOver();
    return mend(fresh);
}

} // namespace

Result<qint64> takeOver(Connection &fresh, const QString &path)
{
    Connection damaged(path);
    if (!damaged.open() || !damaged.ask(u"SELECT count(*) FROM sqlite_master"_s))
        return 0; // where its tables begin can't be read
    for (const QString &sql : {u"PRAGMA foreign_keys = OFF"_s, u"BEGIN"_s}) {
        if (const auto answer = fresh.ask(sql); !answer)
            return answer.error();
    }
    if (const Status taken = takeAll(fresh, damaged); !taken)
        return taken.error();
    if (const auto committed = fresh.ask(u"COMMIT"_s); !committed)
        return committed.error();
    const auto count = fresh.ask(u"SELECT count(*) FROM barrage"_s);
    return count ? Result<qint64>(count.value().toLongLong()) : count.error();
}

} // namespace barrage::tablesalvage
