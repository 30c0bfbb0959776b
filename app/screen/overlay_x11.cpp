// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay_x11.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace barrage::overlay::x11 {

namespace {

template <typename Reply>
using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

int screenNumber()
{
    int number = 0;
    char *host = nullptr;
    int display = 0;
    if (xcb_parse_display(nullptr, &host, &display, &number))
        std::free(host);
    return number;
}

// A compositing manager owns this selection (Extended Window Manager Hints).
bool hasCompositor(xcb_connection_t *connection)
{
    const QByteArray name = "_NET_WM_CM_S" + QByteArray::number(screenNumber());
    const auto asked
        = xcb_intern_atom(connection, true, static_cast<uint16_t>(name.size()), name.constData());
    const Owned<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(connection, asked, nullptr), &std::free);
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const auto owned = xcb_get_selection_owner(connection, atom->atom);
    const Owned<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(connection, owned, nullptr), &std::free);
    return owner && owner->owner != XCB_WINDOW_NONE;
}

} // namespace

// Without the bypass some window managers put the slides above us, others let their frame swallow the clicks.
Qt::WindowFlags flags()
{
    return Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowTransparentForInput
        | Qt::WindowDoesNotAcceptFocus | Qt::X11BypassWindowManagerHint;
}

// Of the display's size rather than full-screen: a full-screen window may be minimised, or lose its
// transparency to an optimisation.
void cover(QWindow &window, QScreen &screen, const QRect &place)
{
    window.setScreen(&screen);
    window.setGeometry(place);
}

void keepOnTop(QWindow &window)
{
    window.raise();
}

Status canBeTransparent()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection() || hasCompositor(x11->connection()))
        return Done {};
    return Error {
        QStringLiteral("no_compositor"),
        QCoreApplication::translate(
            "Screen",
            "This desktop cannot show transparent windows now, and the screen would hide the slides: give it "
            "a background or make it a window; or switch on desktop effects (a compositor such as picom).")};
}

} // namespace barrage::overlay::x11
