// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinaddress.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace barrage {

struct HostOptions;

// By which name phones reach us over TLS: the first in the certificate that is whole; empty: by address. No
// value: without TLS.
std::optional<QString> tlsNameOf(const HostOptions &options);

// How phones reach a server that listens on this address and port, best first. Never empty: with no network
// there is still this PC itself.
QList<JoinAddress> joinAddressesOf(const QHostAddress &listening, quint16 port,
                                   const std::optional<QString> &tlsName = {});

} // namespace barrage
