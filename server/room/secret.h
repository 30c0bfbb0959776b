// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace barrage {

// The identity of an equipment: 128 random bits as 32 hex digits, from the system's generator.
QByteArray newSecret();
// SHA-256, the form in which it is stored. Plain, since random bits can't be searched backwards. Of nothing:
// nothing.
QByteArray hashOf(const QByteArray &secret);

} // namespace barrage
