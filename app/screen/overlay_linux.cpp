// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay_wayland.h"
#include "screen/overlay_x11.h"

#include <QGuiApplication>

namespace barrage::overlay {

namespace {

bool isWayland()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

} // namespace

Qt::WindowFlags flags()
{
    return isWayland() ? wayland::flags() : x11::flags();
}

void cover(QWindow &window, QScreen &screen, const QRect &place)
{
    isWayland() ? wayland::cover(window, screen, place) : x11::cover(window, screen, place);
}

void keepOnTop(QWindow &window)
{
    isWayland() ? wayland::keepOnTop(window) : x11::keepOnTop(window);
}

Status canBeTransparent()
{
    return isWayland() ? wayland::canBeTransparent() : x11::canBeTransparent();
}

} // namespace barrage::overlay
