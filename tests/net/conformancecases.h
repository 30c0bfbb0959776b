// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/clientframe.h"

#include <QList>

namespace barrage::test {

struct Reply
{
    int opcode = 0;
    QByteArray payload;

    bool operator==(const Reply &) const = default;
};

// One thing that RFC 6455 says of a server, tried on an echo.
struct ConformanceCase
{
    QByteArray family;
    QByteArray name;
    QList<QByteArray> pieces; // sent one after the other
    QList<Reply> replies;     // expected before the end
    int closeCode = 1000;     // expected of the server
};

const QList<ConformanceCase> &conformanceCases();
// What the table begins with.
QByteArray conformanceHead();

} // namespace barrage::test
