// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/placement.h"

#include "screen/overlay.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickView>
#include <QResizeEvent>
#include <QScreen>

#include <utility>

namespace barrage {

namespace {

constexpr QColor kBackdrop(0x12, 0x14, 0x1a);
constexpr double kWindowShare = 0.6; // of the display
constexpr int kWatchMs = 1'000;

const QString kLost = QStringLiteral("display_lost");
const QString kOpaque = QStringLiteral("no_compositor");

} // namespace

Placement::Placement(QQuickView &view)
    : m_view(view)
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Placement::onDisplayAdded);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Placement::onDisplayRemoved);
    connect(&m_view, &QWindow::visibleChanged, this, &Placement::onVisibleChanged);
    m_watch.setInterval(kWatchMs);
    connect(&m_watch, &QTimer::timeout, this, &Placement::keepWatch);
}

// ---- to another place

Status Placement::open(const QString &choice, const QString &serial)
{
    const Result<Place> where = placeFor(choice, serial);
    if (!where)
        return where.error();
    const Place place = where.value();
    // Where nothing can be transparent, slides are covered only by somebody who asked for that display.
    const bool covers = place.overlay && (!choice.isEmpty() || mayCover());
    this->place(place.screen, covers ? Kind::Overlay : Kind::Window);
    if (place.overlay && !covers)
        stand(place.screen);
    return Done {};
}

bool Placement::mayCover() const
{
    return !m_seeThrough || overlay::canBeTransparent();
}

void Placement::restore(const DisplayId &wanted)
{
    if (QScreen *screen = findDisplay(wanted))
        place(screen, Kind::Overlay);
    else
        wait(wanted);
}

void Placement::leave()
{
    m_watch.stop();
    m_kind = Kind::Nowhere;
    m_display = {};
    m_instead.reset();
    if (std::exchange(m_lost, false))
        emit mended(kLost);
    m_moving = true;
    m_view.hide();
    m_moving = false;
    lookBehind();
    emit lost();
}

void Placement::place(QScreen *screen, Kind kind)
{
    if (std::exchange(m_lost, false))
        emit mended(kLost);
    m_moving = true;
    m_kind = kind;
    m_display = kind == Kind::Overlay ? idOf(*screen) : DisplayId();
    m_instead.reset();
    m_view.hide();
    m_view.destroy(); // kinds of window differ in what can only be chosen when they are made
    m_view.setScreen(screen);
    m_view.setFlags(kind == Kind::Overlay ? overlay::flags() : Qt::Window);
    lookBehind();
    kind == Kind::Overlay ? cover(screen) : openWindow(screen);
    m_moving = false;
    emit placed(screen->name());
}

void Placement::cover(QScreen *screen)
{
    overlay::cover(m_view, *screen, screen->geometry());
    follow(screen);
    showOrHide();
    m_watch.start();
}

void Placement::openWindow(QScreen *screen)
{
    m_watch.stop();
    const QRect room = screen->availableGeometry();
    m_view.resize(room.size() * kWindowShare);
    m_view.setFramePosition(room.topLeft()); // the console stands opposite
    showOrHide();
}

// An ordinary window where an overlay was wanted, until it can be one.
void Placement::stand(QScreen *screen)
{
    m_instead = idOf(*screen);
    m_watch.start();
    lookBehind();
}

void Placement::coverAfterAll()
{
    QScreen *screen = m_instead ? findDisplay(*m_instead) : nullptr;
    if (screen && mayCover())
        place(screen, Kind::Overlay);
}

// ---- the display

void Placement::wait(const DisplayId &wanted)
{
    m_kind = Kind::Overlay;
    m_display = wanted;
    m_instead.reset();
    m_lost = true;
    showOrHide();
    emit failed({kLost,
                 tr("The display \"%1\" is not there: connect it, or choose another one under Screen.")
                     .arg(wanted.name)});
}

void Placement::follow(QScreen *screen)
{
    disconnect(screen, nullptr, this, nullptr);
    connect(screen, &QScreen::geometryChanged, this, [this, screen] {
        if (m_display == idOf(*screen)) {
            overlay::cover(m_view, *screen, screen->geometry());
            fitScene();
        }
    });
}

// Where only the scale has changed the window keeps its pixels, and Qt does not tell it that they are another
// number of units of length now.
void Placement::fitScene()
{
    const QSize before = m_view.contentItem()->size().toSize();
    if (before == m_view.size())
        return;
    QResizeEvent event(m_view.size(), before);
    QCoreApplication::sendEvent(&m_view, &event);
}

void Placement::onDisplayAdded(QScreen *screen)
{
    if (m_lost && findDisplay(m_display) == screen)
        place(screen, Kind::Overlay);
}

// Qt has moved the window to another display by now: that may be the host's.
void Placement::onDisplayRemoved(QScreen *screen)
{
    if (!isOverlay() || idOf(*screen) != m_display)
        return;
    wait(m_display);
    emit lost();
}

// ---- the window

void Placement::setHidden(bool hidden)
{
    m_hidden = hidden;
    showOrHide();
}

void Placement::showOrHide()
{
    m_view.setVisible(!m_hidden && !m_lost && m_kind != Kind::Nowhere);
}

// Somebody may have closed the window, and then it is hidden like any other.
void Placement::onVisibleChanged(bool visible)
{
    if (!visible && !m_moving && !m_lost && !m_hidden)
        emit closedByHand();
}

void Placement::setSeeThrough(bool seeThrough)
{
    m_seeThrough = seeThrough;
    lookBehind();
    coverAfterAll();
}

// Other windows come to the front, and compositors end and start again, without telling everybody.
void Placement::keepWatch()
{
    lookBehind();
    coverAfterAll();
    if (m_view.isVisible() && isOverlay())
        overlay::keepOnTop(m_view);
}

void Placement::lookBehind()
{
    const Status transparent = overlay::canBeTransparent();
    m_view.setColor(isOverlay() && transparent ? QColor(Qt::transparent) : kBackdrop);
    const bool wantsTransparency = isOverlay() || m_instead;
    const bool isDark = wantsTransparency && !transparent && m_seeThrough;
    if (isDark == m_dark)
        return;
    m_dark = isDark;
    if (isDark)
        emit failed(transparent.error());
    else
        emit mended(kOpaque);
}

} // namespace barrage
