// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay.h"

namespace barrage::overlay {

Qt::WindowFlags flags()
{
    return Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowTransparentForInput
        | Qt::WindowDoesNotAcceptFocus | Qt::Tool;
}

// Windows and macOS always compose.
Status canBeTransparent()
{
    return Done {};
}

} // namespace barrage::overlay
