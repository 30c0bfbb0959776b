// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVarLengthArray>

namespace barrage {

// The beginning of the frame that carries a whole message of a server (RFC 6455, 5.2): what follows is its
// payload as it is, so that one payload does for everybody.
using FrameHead = QVarLengthArray<char, 10>;
FrameHead serverFrameHead(bool isText, qsizetype payloadBytes);

} // namespace barrage
