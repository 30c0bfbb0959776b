// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace barrage {

// Every #include of the C++ under this root's server/, app/ and qml/ that its layer has no licence for: a
// file of another layer, a Qt module, ICU or RE2. The licences are the table at the foot of includes.cpp.
QStringList forbiddenIncludes(const QString &root);

} // namespace barrage
