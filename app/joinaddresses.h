// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinaddress.h"

#include <QHostAddress>
#include <QList>

namespace barrage {

// How phones reach a server that listens on this address and port, best first. Never empty: with no network
// there is still this PC itself.
QList<JoinAddress> joinAddressesOf(const QHostAddress &listening, quint16 port);

} // namespace barrage
