// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <memory>

// How a database file becomes a connection that keeps the promises: ours, whole, of this schema, durable.
namespace barrage::databasefile {

using Opened = Result<std::unique_ptr<Connection>>;

// Makes the file when there is none (readable by its owner alone; the folder must exist) and brings its
// schema up to date. A file that is refused is left as it is. One that is marked as damaged, or is small
// enough to be looked through at once (limits::kCheckedAtOpenBytes), is checked; damage in a larger one is
// found when it is met.
Opened openOrMake(const QString &path);
// The same file once more, after an outage; it is neither made nor migrated.
Opened reopen(const QString &path);
// A further connection that changes nothing.
Opened openToRead(const QString &path);

} // namespace barrage::databasefile
