// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screen.h"

#include "screen/bulletitem.h"
#include "screen/display.h"
#include "screen/graphics.h"
#include "screen/overlay.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QScreen>

// Made by the build from the module's types; a static library is only linked where it is called.
extern void qml_register_types_Barrage();

namespace barrage {

namespace {

const QColor kBackdrop(0x12, 0x14, 0x1a);
constexpr double kWindowShare = 0.6; // of the display

} // namespace

Screen::Screen(QObject *parent)
    : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Screen::onDisplayAdded);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Screen::onDisplayRemoved);
    connect(&m_view, &QWindow::visibleChanged, this, &Screen::shownChanged);
    load();
}

Screen::~Screen()
{
    disconnect(&m_view, nullptr, this, nullptr);
    m_view.hide(); // waits for the render thread, which must not make frames of a scene that is being taken
                   // apart
}

void Screen::prepare()
{
    chooseGraphics();
}

void Screen::load()
{
    qml_register_types_Barrage();
    m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_view.setColor(Qt::transparent); // before the window is made: asks for an alpha channel
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.setTitle(tr("Barrage — screen"));
    m_view.setInitialProperties({{QStringLiteral("show"), QVariant::fromValue(&m_show)}});
    m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Barrage/Screen.qml")));
    m_stage = m_view.rootObject()->findChild<BulletItem *>();
    connect(m_stage, &BulletItem::shown, this, &Screen::shown);
    connect(m_stage, &BulletItem::dropped, this, &Screen::dropped);
}

Status Screen::open(const QString &choice)
{
    const Result<Place> where = placeFor(choice);
    if (!where)
        return where.error();
    // Where nothing can be transparent, slides are covered only by somebody who asked for that display.
    const bool mayCover = !choice.isEmpty() || overlay::canBeTransparent();
    place(where.value().screen, where.value().overlay && mayCover);
    return Done {};
}

void Screen::moveTo(const QString &choice)
{
    if (const Status opened = open(choice); !opened)
        emit failed(opened.error());
}

void Screen::place(QScreen *screen, bool overlay)
{
    m_lost = false;
    m_display = overlay ? screen->name() : QString();
    m_view.hide();
    m_view.destroy(); // kinds of window differ in what can only be chosen when they are made
    m_view.setScreen(screen);
    overlay ? cover(screen) : openWindow(screen);
}

// Of the display's size rather than full-screen: a full-screen window may be minimised, or lose its
// transparency to an optimisation.
void Screen::cover(QScreen *screen)
{
    const Status transparent = overlay::canBeTransparent();
    m_view.setColor(transparent ? QColor(Qt::transparent) : kBackdrop);
    m_view.setFlags(overlay::flags());
    m_view.setGeometry(screen->geometry());
    follow(screen);
    m_view.show();
    if (!transparent)
        emit failed(transparent.error());
}

void Screen::openWindow(QScreen *screen)
{
    m_view.setColor(kBackdrop);
    m_view.setFlags(Qt::Window);
    const QRect room = screen->availableGeometry();
    m_view.resize(room.size() * kWindowShare);
    m_view.setFramePosition(room.topLeft()); // the console stands opposite
    m_view.show();
}

void Screen::follow(QScreen *screen)
{
    disconnect(screen, nullptr, this, nullptr);
    connect(screen, &QScreen::geometryChanged, this, [this, screen](const QRect &geometry) {
        if (m_display == screen->name())
            m_view.setGeometry(geometry);
    });
}

void Screen::onDisplayAdded(QScreen *screen)
{
    if (m_lost && screen->name() == m_display)
        place(screen, true);
    emit displaysChanged(displays());
}

void Screen::onDisplayRemoved(QScreen *screen)
{
    if (screen->name() == m_display) {
        m_lost = true;
        m_view.hide(); // Qt has moved it to another display: that may be the host's
        emit failed(
            {QStringLiteral("display_lost"),
             tr("The display \"%1\" is gone: connect it again, or choose another one.").arg(m_display)});
    }
    emit displaysChanged(displays());
}

QStringList Screen::displays() const
{
    QStringList names;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        names += screen->name();
    return names;
}

FrameStats Screen::frameStats() const
{
    return m_stage->frameStats();
}

QImage Screen::grab()
{
    return m_view.grabWindow();
}

void Screen::fly(const Message &message, int epoch)
{
    if (!m_view.isVisible()) // nobody would see it: it waits with the room
        return emit dropped({message.id}, DropReason::Cleared);
    m_stage->fly(message, epoch);
}

void Screen::recall(MessageId message)
{
    m_stage->recall(message);
}

void Screen::clear(int epoch)
{
    m_stage->clear(epoch);
}

void Screen::setShown(bool shown)
{
    m_view.setVisible(shown && !m_lost);
    if (!m_view.isVisible())
        m_stage->putAway();
}

void Screen::setJoinCardShown(bool shown)
{
    if (shown == m_show.isJoinCardShown())
        return;
    m_show.setJoinCardShown(shown);
    emit joinCardShownChanged(shown);
}

void Screen::setJoinCard(const QImage &card)
{
    m_show.setJoinCard(card);
}

void Screen::setNotice(const QString &notice)
{
    m_show.setNotice(notice);
}

} // namespace barrage
