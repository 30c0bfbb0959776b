// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeerror.h"

#include "store/store.h"

#include <QDir>
#include <QSqlError>

namespace barrage::storeerror {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html): the low byte of what the driver reports.
constexpr int kPrimaryMask = 0xff;
enum SqliteCode { Corrupt = 11, TooBig = 18, Constraint = 19, Mismatch = 20, NotADatabase = 26 };

QString named(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

Error newer(const QString &path)
{
    return {
        QStringLiteral("store_newer"),
        Store::tr("The database %1 was made by a later Barrage. Install that version, or choose another data "
                  "folder; the file was left as it is.")
            .arg(named(path))};
}

Error foreign(const QString &path)
{
    return {QStringLiteral("store_foreign"),
            Store::tr(
                "The file %1 is not a Barrage database. Move it elsewhere and start again, or choose another "
                "data folder; the file was left as it is.")
                .arg(named(path))};
}

Error damaged(const QString &path)
{
    return {
        QStringLiteral("store_damaged"),
        Store::tr("The database %1 is damaged, nothing more can be stored. Start Barrage again: it moves the "
                  "file aside and takes over what can be read.")
            .arg(named(path))};
}

Error salvaged(const Salvaged &salvaged)
{
    return {
        QStringLiteral("store_salvaged"),
        Store::tr("The database was damaged and is kept as %1. %n message(s) could be taken over; a person "
                  "decides about each new one until you choose otherwise. Check the rules and settings.",
                  nullptr, static_cast<int>(salvaged.messages))
            .arg(named(salvaged.aside))};
}

Error unavailable(const QString &path, const QString &reason)
{
    return {
        QStringLiteral("store_unavailable"),
        Store::tr("The database %1 can't be used (%2). Check that its folder exists, may be written to and "
                  "has free space, and that no other program uses the file; then try again.")
            .arg(named(path), reason)};
}

Error replaced(const QString &path)
{
    return {QStringLiteral("store_unavailable"),
            Store::tr("The database %1 was replaced while it was in use. Put the old file back, or start "
                      "Barrage again.")
                .arg(named(path))};
}

Error refused(const QString &reason)
{
    return {QStringLiteral("bad_message"),
            Store::tr("This can't be stored as it is (%1). Please report it; others are not affected.")
                .arg(reason)};
}

Error notFound()
{
    return {QStringLiteral("not_found"),
            Store::tr("What was to be changed is no longer there. Add it anew.")};
}

Error from(const QSqlError &error, const QString &path)
{
    return from(error.nativeErrorCode().toInt(),
                error.databaseText().isEmpty() ? error.text() : error.databaseText(), path);
}

Error from(int code, const QString &reason, const QString &path)
{
    switch (code & kPrimaryMask) {
    case Corrupt:
    case NotADatabase:
        return damaged(path);
    case TooBig:
    case Constraint:
    case Mismatch:
        return refused(reason);
    default:
        return unavailable(path, reason);
    }
}

bool isOutage(const Error &error)
{
    return error.code.startsWith(QLatin1String("store_"));
}

bool isDamage(const Error &error)
{
    return error.code == QLatin1String("store_damaged");
}

} // namespace barrage::storeerror
