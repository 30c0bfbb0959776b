// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QPair>

namespace barrage {

// An address and the length of its prefix, as QHostAddress::parseSubnet() reads it.
using Subnet = QPair<QHostAddress, int>;

} // namespace barrage
