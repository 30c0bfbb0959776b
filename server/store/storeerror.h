// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/salvage.h"

class QSqlError;

// What can go wrong with the database file, as sentences for the host.
namespace barrage::storeerror {

Error newer(const QString &path);
Error foreign(const QString &path);
// Found while it is in use; the next start salvages it.
Error damaged(const QString &path);
// What the start did with a damaged one.
Error salvaged(const Salvaged &salvaged);
Error unavailable(const QString &path, const QString &reason);
// Another file has taken its place since it was opened.
Error replaced(const QString &path);
// The write itself is at fault; asking again does not help, and others may be stored.
Error refused(const QString &reason);
// What was to be changed is not there.
Error notFound();

Error from(const QSqlError &error, const QString &path);
// The result code and the message of SQLite.
Error from(int code, const QString &reason, const QString &path);
// The file is at fault: nothing can be stored now.
bool isOutage(const Error &error);
bool isDamage(const Error &error);

} // namespace barrage::storeerror
