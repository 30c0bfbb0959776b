// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QObject;
class QSslConfiguration;

namespace barrage {

class Transport;

// On a descriptor that was accepted, which is taken. Null: it can't be used. One that is plain
// refuses TLS; the other does it when its first byte asks for it.
Transport *plainTransport(qintptr descriptor, QObject *parent);
Transport *tlsTransport(qintptr descriptor, const QSslConfiguration &configuration, QObject *parent);

} // namespace barrage
