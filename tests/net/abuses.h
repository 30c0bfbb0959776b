// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace barrage::test {

// One way to be a nuisance. What is sent, is sent once more in every round as long as the connection lasts.
struct Abuse
{
    QByteArray name;
    bool isPhone = false;  // the handshake comes first
    QByteArray first = {}; // sent once
    QByteArray again = {}; // sent in every round
    bool reads = true;
    int connections = 1;
    bool reconnects = false; // in every round
};

const QList<Abuse> &abuses();

} // namespace barrage::test
