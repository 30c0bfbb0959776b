// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace barrage {

class Connection;

namespace tablesalvage {

// Takes over all rows that can be read of the damaged database, which may be of an earlier version, and makes
// what they refer to. Returns how many messages there are now.
Result<qint64> takeOver(Connection &fresh, const QString &path);

} // namespace tablesalvage

} // namespace barrage
