// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace barrage {

// Of this machine, where pages are to be opened: browsers switch features off on plain http addresses, and
// leave them on for localhost. Where there is no network, that of the loopback.
QHostAddress networkAddress();

} // namespace barrage
