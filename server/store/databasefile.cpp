// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasefile.h"

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
constexpr QLatin1String kMigrations[] = {"0001_init"_L1, "0002_settings"_L1, "0003_decisions"_L1};

struct Mark
{
    qint64 application;
    qint64 version;
    qint64 objects;
};

Mark markFrom(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong()};
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
    return answer.value() == u"ok"_s ? Status(Done {}) : storeerror::foreign(database.path());
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
    return checkWhole(database);
}

Status runAll(Connection &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto answer = database.ask(sql); !answer)
            return answer.error();
    }
    return Done {};
}

// journal_mode answers with what it could do: a file system without shared memory stays on another one.
Status makeDurable(Connection &database)
{
    const auto journal = database.ask(u"PRAGMA journal_mode = WAL"_s);
    if (!journal)
        return journal.error();
    if (journal.value() != u"wal"_s)
        return storeerror::unavailable(database.path(), u"no write-ahead log on this file system"_s);
    return runAll(database,
                  {u"PRAGMA synchronous = FULL"_s, u"PRAGMA fullfsync = ON"_s, u"PRAGMA foreign_keys = ON"_s,
                   u"PRAGMA trusted_schema = OFF"_s});
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
    if (const Status status = makeFile(path); !status)
        return status.error();
    return opened(path, &checkOurs, &makeDurable, &migrate);
}

Opened reopen(const QString &path)
{
    if (!QFileInfo::exists(path))
        return storeerror::unavailable(path, u"it is gone"_s);
    return opened(path, &makeDurable);
}

} // namespace barrage::databasefile
