// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace barrage::test {

// Stores messages until it is killed. Prints "+ID" for each one that is acknowledged and "-CODE" for each
// batch that is not; what was not acknowledged is asked for again, and so is a part of what was, as impatient
// people do. early: acknowledges before the commit, as it must never be done.
int keepSaying(const QString &path, bool early);

} // namespace barrage::test
