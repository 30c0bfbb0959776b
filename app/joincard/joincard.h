// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinaddress.h"

#include <QImage>
#include <QString>

namespace barrage {

// The card that brings phones in: title, QR code (error correction M, quiet zone of four modules, every
// module the same whole number of pixels) and the address to type, dark on white. heightPx is the height of
// the image, at least kJoinCardMinimumHeight; its width follows. Null when the address is too long for a QR
// code. Pure painting; needs a QGuiApplication for its fonts.
QImage joinCardImage(const JoinAddress &address, const QString &title, int heightPx);

constexpr int kJoinCardMinimumHeight = 320; // px; below it neither code nor address could be read

} // namespace barrage
