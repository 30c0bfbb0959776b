// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinaddress.h"

#include <QHostAddress>
#include <QList>
#include <QNetworkInterface>

namespace barrage {

// One address of one network adapter of this machine.
struct Adapter
{
    QString name; // for people, where the system has such a name
    QNetworkInterface::InterfaceType type = QNetworkInterface::Unknown;
    QHostAddress address;
    bool isDefaultRoute = false; // what this machine sends to the world leaves from this address
};

// Those that are up, as they are now. Sends nothing. Any thread.
QList<Adapter> readAdapters();

// The ways to reach this machine on that port, the likeliest to work for a phone in the hall first. Pure.
// Addresses that no phone can use are left out; loopback is there only when there is nothing else.
QList<JoinAddress> rankAddresses(const QList<Adapter> &adapters, quint16 port);

} // namespace barrage
