// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay_wayland.h"

#include "screen/overlay_layershell.h"

#include <QCoreApplication>
#include <QRegion>
#include <QScreen>
#include <QWindow>

// Without layers a window can neither choose its place nor stay in front, and nothing shows through a
// full-screen one (the xdg-shell protocol forbids it). What is left: full-screen on the display, with a
// background of its own.
namespace barrage::overlay::wayland {

Qt::WindowFlags flags()
{
    return Qt::FramelessWindowHint | Qt::WindowTransparentForInput | Qt::WindowDoesNotAcceptFocus;
}

void cover(QWindow &window, QScreen &screen, const QRect &place)
{
    if (layershell::isThere())
        return layershell::cover(window, screen, place);
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    window.setWindowStates(Qt::WindowFullScreen);
    window.setMask(QRegion(0, 0, 1, 1)); // of input: Qt 6.4 does not heed the flag
}

// There is no request for it. But where only one window may be full-screen, the next one ends that of ours.
void keepOnTop(QWindow &window)
{
    if (!layershell::isThere() && !window.windowStates().testFlag(Qt::WindowFullScreen))
        window.setWindowStates(Qt::WindowFullScreen);
}

Status canBeTransparent()
{
    if (layershell::isThere())
        return Done {};
    return Error {
        QStringLiteral("no_compositor"),
        QCoreApplication::translate(
            "Screen",
            "Wayland lets no window lie over another, and the screen would hide the slides: start "
            "Barrage with QT_QPA_PLATFORM=xcb, give the screen a background, or make it a window.")};
}

} // namespace barrage::overlay::wayland
