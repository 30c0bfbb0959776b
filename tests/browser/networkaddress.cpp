// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/networkaddress.h"

#include <QNetworkInterface>

namespace barrage {

QHostAddress networkAddress()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            return address;
    }
    qInfo("This machine has no network address but its own loopback: features that browsers switch off on "
          "plain http stay on in this run.");
    return QHostAddress(QHostAddress::LocalHost);
}

} // namespace barrage
