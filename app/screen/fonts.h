// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace barrage {

// In the order of preference, on every platform; not all are installed.
QStringList textFamilies();
QStringList emojiFamilies();

// Those of them that this machine has. Asking Qt for a missing one may answer with any other.
QStringList installedFamilies(const QStringList &families);

} // namespace barrage
