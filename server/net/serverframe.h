// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

namespace barrage {

class Transport;

// The beginning of the frame that carries a whole message of a server (RFC 6455, 5.2): what follows is its
// payload as it is, so that one payload does for everybody.
using FrameHead = QVarLengthArray<char, 10>;
FrameHead serverFrameHead(bool isText, qsizetype payloadBytes);
// Leaves with the next flush().
void writeServerFrame(Transport &transport, QByteArrayView payload, bool isText = true);

} // namespace barrage
