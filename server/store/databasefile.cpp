// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasefile.h"

#include "core/limits.h"
#include "store/salvage.h"
#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>

#include <span>

namespace barrage::databasefile {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kApplicationId = 0x42525247; // "BRRG", in the header of our files

// One file of sql/ a version of the schema, in order; PRAGMA user_version counts those applied. Never change
// one that was released: add the next.
constexpr QLatin1String kMigrations[]
    = {"0001_init"_L1,  "0002_settings"_L1, "0003_decisions"_L1, "0005_search"_L1,
       "0006_rules"_L1, "0007_index"_L1,    "0008_silencing"_L1, "0009_sent"_L1};

struct Mark
{
    qint64 application;
    qint64 version;
    qint64 objects;
};

Mark markFrom(const Row &row)
{
    return {row.number(0), row.number(1), row.number(2)};
}

Result<Mark> markOf(Connection &database)
{
    const auto marks = database.rows("file_mark"_L1, {}, &markFrom);
    return marks ? Result<Mark>(marks.value().first()) : marks.error();
}

bool isEmpty(const Mark &mark)
{
    return mark.application == 0 && mark.version == 0 && mark.objects == 0;
}

Status checkWhole(Connection &database)
{
    const auto answer = database.ask(u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return answer.error();
    return answer.value() == u"ok"_s ? Status(Done {}) : storeerror::damaged(database.path());
}

Status checkWholeIfDue(Connection &database)
{
    const bool due = salvage::isMarked(database.path())
        || QFileInfo(database.path()).size() <= limits::kCheckedAtOpenBytes;
    return due ? checkWhole(database) : Status(Done {});
}

Status checkOurs(Connection &database)
{
    const auto mark = markOf(database);
    if (!mark)
        return mark.error();
    if (isEmpty(mark.value()))
        return Done {};
    if (mark.value().application != kApplicationId)
        return storeerror::foreign(database.path());
    if (mark.value().version > std::ssize(kMigrations))
        return storeerror::newer(database.path());
    return checkWholeIfDue(database);
}

Status runAll(Connection &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto answer = database.ask(sql); !answer)
            return answer.error();
    }
    return Done {};
}

// After a sync that failed, or a process that was killed before it, the log may have commits that are only in
// memory. They would be read as stored, and a message in them, asked for again, acknowledged without anything
// being written. So all of the log is written into the database and synced before it is used. Before the
// journal mode is set: SQLite can't do it on a file that has just got its log.
Status settle(Connection &database)
{
    const auto busy = database.ask(u"PRAGMA wal_checkpoint(FULL)"_s);
    if (!busy)
        return busy.error();
    return busy.value().toInt() == 0 ? Status(Done {})
                                     : storeerror::unavailable(database.path(), u"another program uses it"_s);
}

// journal_mode answers with what it could do: a file system without shared memory stays on another one.
Status makeDurable(Connection &database)
{
    const auto journal = database.ask(u"PRAGMA journal_mode = WAL"_s);
    if (!journal)
        return journal.error();
    if (journal.value() != u"wal"_s)
        return storeerror::unavailable(database.path(), u"no write-ahead log on this file system"_s);
    database.countLog();
    return runAll(database,
                  {u"PRAGMA synchronous = FULL"_s, u"PRAGMA fullfsync = ON"_s,
                   u"PRAGMA trusted_schema = OFF"_s,
                   u"PRAGMA cache_size = -%1"_s.arg(limits::kStoreCacheBytes / 1024)});
}

Status applyMigration(Connection &database, qsizetype version)
{
    QStringList statements = sqlText(kMigrations[version]).split(u"\n\n"_s, Qt::SkipEmptyParts);
    statements.prepend(sqlText("begin"_L1));
    statements << u"PRAGMA application_id = %1"_s.arg(kApplicationId)
               << u"PRAGMA user_version = %1"_s.arg(version + 1) << sqlText("commit"_L1);
    return runAll(database, statements);
}

Status migrate(Connection &database)
{
    const auto mark = markOf(database);
    if (!mark)
        return mark.error();
    for (qsizetype version = mark.value().version; version < std::ssize(kMigrations); ++version) {
        if (const Status status = applyMigration(database, version); !status)
            return status;
    }
    return Done {};
}

// After the migrations: a table that others refer to is made anew by one.
Status keepReferences(Connection &database)
{
    return runAll(database, {u"PRAGMA foreign_keys = ON"_s});
}

Status makeFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return Done {};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return storeerror::unavailable(path, file.errorString());
    return Done {};
}

template <typename... Steps>
Opened opened(const QString &path, Steps... steps)
{
    auto database = std::make_unique<Connection>(path);
    Status status = database->open();
    ((status = status ? steps(*database) : status), ...);
    return status ? Opened(std::move(database)) : Opened(status.error());
}

} // namespace

Opened openOrMake(const QString &path)
{
    Status ready = salvage::finish(path);
    if (ready)
        ready = makeFile(path);
    if (!ready)
        return ready.error();
    return opened(path, &checkOurs, &settle, &makeDurable, &migrate, &keepReferences);
}

Opened reopen(const QString &path)
{
    if (!QFileInfo::exists(path))
        return storeerror::unavailable(path, u"it is gone"_s);
    return opened(path, &settle, &makeDurable, &keepReferences);
}

Opened openToRead(const QString &path)
{
    if (!QFileInfo::exists(path))
        return storeerror::unavailable(path, u"it is gone"_s);
    return opened(path, [](Connection &database) {
        return runAll(database,
                      {u"PRAGMA query_only = ON"_s, u"PRAGMA synchronous = FULL"_s,
                       u"PRAGMA fullfsync = ON"_s}); // what it writes is the log, see settleLog()
    });
}

} // namespace barrage::databasefile
