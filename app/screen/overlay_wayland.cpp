// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay_wayland.h"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QScreen>

// A window can neither choose its place nor stay in front. What is left: full-screen on the display, with an
// empty area for input, so that clicks at least go through.
namespace barrage::overlay::wayland {

Qt::WindowFlags flags()
{
    return Qt::FramelessWindowHint | Qt::WindowTransparentForInput | Qt::WindowDoesNotAcceptFocus;
}

void cover(QWindow &window, QScreen &screen)
{
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    window.setWindowStates(Qt::WindowFullScreen);
}

void keepOnTop(QWindow &)
{
    // There is no request for it.
}

// It always composes. Qt's software renderer gives it pictures without an alpha channel, though.
Status canBeTransparent()
{
    if (QQuickWindow::graphicsApi() != QSGRendererInterface::Software)
        return Done {};
    return Error {QStringLiteral("no_compositor"),
                  QCoreApplication::translate(
                      "Screen",
                      "Without a graphics card the screen cannot be transparent on Wayland: start "
                      "Barrage with QT_QPA_PLATFORM=xcb, or choose a colour or an image as its "
                      "background.")};
}

} // namespace barrage::overlay::wayland
