// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay_layershell.h"

#include <LayerShellQt/window.h>
#include <QPlatformSurfaceEvent>
#include <QScreen>
#include <QWindow>

#include <memory>
#include <string_view>
#include <wayland-client.h>

namespace barrage::overlay::layershell {

namespace {

using Layer = LayerShellQt::Window;

constexpr std::string_view kProtocol = "zwlr_layer_shell_v1";

void onGlobal(void *found, wl_registry *, uint32_t, const char *interface, uint32_t)
{
    if (interface == kProtocol)
        *static_cast<bool *>(found) = true;
}

void onGlobalGone(void *, wl_registry *, uint32_t)
{
}

// Qt keeps what it was told to itself; a connection of our own is told the same.
bool compositorKnowsIt()
{
    const std::unique_ptr<wl_display, decltype(&wl_display_disconnect)> display(wl_display_connect(nullptr),
                                                                                &wl_display_disconnect);
    if (!display)
        return false;
    static constexpr wl_registry_listener kListener {.global = &onGlobal, .global_remove = &onGlobalGone};
    bool found = false;
    wl_registry *registry = wl_display_get_registry(display.get());
    wl_registry_add_listener(registry, &kListener, &found);
    wl_display_roundtrip(display.get());
    wl_registry_destroy(registry);
    return found;
}

// The library remembers the window, but makes a layer only of the surface that it had at first; newer
// versions of each that it ever has, even as an ordinary window.
class Forgetting : public QObject
{
public:
    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::PlatformSurface
            && static_cast<QPlatformSurfaceEvent *>(event)->surfaceEventType()
                == QPlatformSurfaceEvent::SurfaceAboutToBeDestroyed)
            delete window->findChild<Layer *>(Qt::FindDirectChildrenOnly);
        return false;
    }
};

Layer &layerOf(QWindow &window)
{
    static Forgetting forgetting;
    window.installEventFilter(&forgetting);
    return *Layer::get(&window);
}

// Held at all four edges, so that it follows them when the display has another size.
QMargins marginsAround(const QRect &place, const QRect &all)
{
    return {place.left() - all.left(), place.top() - all.top(), all.right() - place.right(),
            all.bottom() - place.bottom()};
}

} // namespace

bool isThere()
{
    static const bool known = compositorKnowsIt();
    return known;
}

void cover(QWindow &window, QScreen &screen, const QRect &place)
{
    window.setScreen(&screen);
    window.setGeometry(place);
    Layer &layer = layerOf(window);
    layer.setLayer(Layer::LayerOverlay);
    layer.setAnchors({Layer::AnchorTop, Layer::AnchorBottom, Layer::AnchorLeft, Layer::AnchorRight});
    layer.setMargins(marginsAround(place, screen.geometry()));
    layer.setExclusiveZone(-1); // over panels too
    layer.setKeyboardInteractivity(Layer::KeyboardInteractivityNone);
    layer.setCloseOnDismissed(false); // with its display: nobody has closed it
    layer.setScope(QStringLiteral("barrage"));
}

} // namespace barrage::overlay::layershell
