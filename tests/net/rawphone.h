// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/rawclient.h"

namespace barrage {

inline const QByteArray
    kUpgrade("GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
             "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");

// Speaks WebSocket by hand, and so also as no library would.
struct RawPhone : RawClient
{
    explicit RawPhone(quint16 port)
        : RawClient(port)
    {
        send(kUpgrade);
        upgraded = head().startsWith("HTTP/1.1 101 ");
    }

    bool upgraded = false;
};

} // namespace barrage
