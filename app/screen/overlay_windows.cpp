// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay.h"

#include <QScreen>
#include <QWindow>

#include <qt_windows.h>

namespace barrage::overlay {

// Qt makes WS_EX_TRANSPARENT, WS_EX_LAYERED, WS_EX_NOACTIVATE and WS_EX_TOOLWINDOW of them.
Qt::WindowFlags flags()
{
    return Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowTransparentForInput
        | Qt::WindowDoesNotAcceptFocus | Qt::Tool;
}

// A window of exactly the display's size would be taken for full-screen, and lose its transparency.
void cover(QWindow &window, QScreen &screen)
{
    window.setScreen(&screen);
    window.setGeometry(screen.geometry().adjusted(0, 0, 0, 1));
}

// A slide show is top-most as well, and the last that says so is in front.
void keepOnTop(QWindow &window)
{
    SetWindowPos(reinterpret_cast<HWND>(window.winId()), HWND_TOPMOST, 0, 0, 0, 0,
                 SWP_NOMOVE | SWP_NOSIZE | SWP_NOACTIVATE | SWP_NOOWNERZORDER);
}

// Always composed.
Status canBeTransparent()
{
    return Done {};
}

} // namespace barrage::overlay
