// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/write.h"

namespace barrage {

class Connection;

Result<QString> readStoreId(Connection &database);
// Of the newest event; makes the first one when there is none. What waited at the end of the last run waits
// still; what was released then counts as shown, whether or not it was.
Result<Snapshot> readSnapshot(Connection &database, qint64 now);

} // namespace barrage
