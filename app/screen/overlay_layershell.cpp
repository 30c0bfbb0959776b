// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay_wayland.h"

#include <LayerShellQt/window.h>
#include <QScreen>
#include <QWindow>

// The protocol for panels and locks: KWin, Sway and others know it, GNOME does not.
namespace barrage::overlay::wayland {

Qt::WindowFlags flags()
{
    return Qt::FramelessWindowHint | Qt::WindowTransparentForInput | Qt::WindowDoesNotAcceptFocus;
}

void cover(QWindow &window, QScreen &screen, const QRect &)
{
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    LayerShellQt::Window *layer = LayerShellQt::Window::get(&window);
    layer->setLayer(LayerShellQt::Window::LayerOverlay);
    layer->setAnchors(LayerShellQt::Window::Anchors(
        LayerShellQt::Window::AnchorTop | LayerShellQt::Window::AnchorBottom
        | LayerShellQt::Window::AnchorLeft | LayerShellQt::Window::AnchorRight));
    layer->setExclusiveZone(-1); // over panels too
    layer->setKeyboardInteractivity(LayerShellQt::Window::KeyboardInteractivityNone);
    layer->setScope(QStringLiteral("barrage"));
}

void keepOnTop(QWindow &)
{
    // The layer is above every window.
}

Status canBeTransparent()
{
    return Done {};
}

} // namespace barrage::overlay::wayland
