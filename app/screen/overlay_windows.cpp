// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay.h"

#include <QScreen>
#include <QWindow>

#include <qt_windows.h>

namespace barrage::overlay {

namespace {

HWND handleOf(const QWindow &window)
{
    return reinterpret_cast<HWND>(window.winId());
}

// Qt 6.4 only refuses the focus that comes with a click; the system also hands it to the next window when the
// one that had it ends, and that may be us when a slide show is over.
void refuseFocus(HWND handle)
{
    SetWindowLongPtrW(handle, GWL_EXSTYLE, GetWindowLongPtrW(handle, GWL_EXSTYLE) | WS_EX_NOACTIVATE);
}

} // namespace

// Qt makes WS_EX_TRANSPARENT, WS_EX_LAYERED and WS_EX_TOOLWINDOW of them, and shows a tool without activating
// it.
Qt::WindowFlags flags()
{
    return Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowTransparentForInput
        | Qt::WindowDoesNotAcceptFocus | Qt::Tool;
}

// A window of exactly the display's size would be taken for full-screen, and lose its transparency.
void cover(QWindow &window, QScreen &screen, const QRect &place)
{
    const bool isWhole = place == screen.geometry();
    window.setScreen(&screen);
    window.setGeometry(isWhole ? place.adjusted(0, 0, 0, 1) : place);
    refuseFocus(handleOf(window));
}

// A slide show is top-most as well, and the last that says so is in front.
void keepOnTop(QWindow &window)
{
    SetWindowPos(handleOf(window), HWND_TOPMOST, 0, 0, 0, 0,
                 SWP_NOMOVE | SWP_NOSIZE | SWP_NOACTIVATE | SWP_NOOWNERZORDER);
}

// Always composed.
Status canBeTransparent()
{
    return Done {};
}

} // namespace barrage::overlay
