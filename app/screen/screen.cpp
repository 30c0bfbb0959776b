// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screen.h"

#include "screen/bulletitem.h"
#include "screen/graphics.h"
#include "screen/overlay.h"
#include "screen/reactionitem.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QQmlEngine>
#include <QScreen>

// Made by the build from the module's types; a static library is only linked where it is called.
extern void qml_register_types_Barrage();

namespace barrage {

namespace {

const QColor kBackdrop(0x12, 0x14, 0x1a);
constexpr double kWindowShare = 0.6; // of the display
constexpr int kWatchMs = 1'000;

bool liesOver(const QWindow &window)
{
    return window.flags().testFlag(Qt::WindowTransparentForInput);
}

} // namespace

Screen::Screen(QObject *parent)
    : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Screen::onDisplayAdded);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Screen::onDisplayRemoved);
    connect(&m_view, &QWindow::visibleChanged, this, &Screen::onVisibleChanged);
    m_watch.setInterval(kWatchMs);
    connect(&m_watch, &QTimer::timeout, this, &Screen::keepWatch);
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
    m_reactions = m_view.rootObject()->findChild<ReactionItem *>();
    connect(m_stage, &BulletItem::shown, this, &Screen::shown);
    connect(m_stage, &BulletItem::gone, this, &Screen::left);
    connect(m_stage, &BulletItem::dropped, this, &Screen::dropped);
    connect(m_stage, &BulletItem::untouchedChanged, &m_show, &Show::setTouched);
    followNotices();
}

void Screen::followNotices()
{
    for (const auto *notice : notices()) {
        connect(notice, &QQuickItem::xChanged, this, &Screen::tellCovered);
        connect(notice, &QQuickItem::yChanged, this, &Screen::tellCovered);
        connect(notice, &QQuickItem::widthChanged, this, &Screen::tellCovered);
        connect(notice, &QQuickItem::heightChanged, this, &Screen::tellCovered);
        connect(notice, &QQuickItem::visibleChanged, this, &Screen::tellCovered);
    }
}

QList<QQuickItem *> Screen::notices() const
{
    return {m_view.rootObject()->findChild<QQuickItem *>(QStringLiteral("pinned")),
            m_view.rootObject()->findChild<QQuickItem *>(QStringLiteral("announcement"))};
}

// Nothing flies behind a pinned message or an announcement.
void Screen::tellCovered()
{
    QList<QRectF> areas;
    for (const QQuickItem *notice : notices()) {
        if (notice->property("text").toString().isEmpty())
            continue;
        areas += QRectF(notice->position(), notice->size());
    }
    m_stage->setCovered(areas);
}

Status Screen::open(const QString &choice, const QString &serial)
{
    const Result<Place> where = placeFor(choice, serial);
    if (!where)
        return where.error();
    // Where nothing can be transparent, slides are covered only by somebody who asked for that display.
    const bool mayCover = !choice.isEmpty() || m_settings.background != Background::Transparent
        || overlay::canBeTransparent();
    place(where.value().screen, where.value().overlay && mayCover);
    return Done {};
}

void Screen::moveTo(const QString &choice)
{
    if (const Status opened = open(choice); !opened)
        emit failed(opened.error());
}

void Screen::place(QScreen *screen, bool over)
{
    m_lost = false;
    m_moving = true;
    m_display = over ? idOf(*screen) : DisplayId();
    m_view.hide();
    m_view.destroy(); // kinds of window differ in what can only be chosen when they are made
    m_view.setScreen(screen);
    m_show.setScreenName(screen->name());
    m_view.setFlags(over ? overlay::flags() : Qt::Window);
    lookBehind();
    over ? cover(screen) : openWindow(screen);
    m_moving = false;
}

void Screen::cover(QScreen *screen)
{
    overlay::cover(m_view, *screen);
    follow(screen);
    showOrHide();
    m_watch.start();
}

void Screen::openWindow(QScreen *screen)
{
    m_watch.stop();
    const QRect room = screen->availableGeometry();
    m_view.resize(room.size() * kWindowShare);
    m_view.setFramePosition(room.topLeft()); // the console stands opposite
    showOrHide();
}

void Screen::follow(QScreen *screen)
{
    disconnect(screen, nullptr, this, nullptr);
    connect(screen, &QScreen::geometryChanged, this, [this, screen] {
        if (m_display == idOf(*screen))
            overlay::cover(m_view, *screen);
    });
}

// Other windows come to the front, and compositors end and start again, without telling everybody.
void Screen::keepWatch()
{
    lookBehind();
    if (m_view.isVisible())
        overlay::keepOnTop(m_view);
}

void Screen::lookBehind()
{
    const Status transparent = overlay::canBeTransparent();
    m_view.setColor(liesOver(m_view) && transparent ? QColor(Qt::transparent) : kBackdrop);
    const bool isDark = liesOver(m_view) && !transparent && m_settings.background == Background::Transparent;
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    if (isDark)
        emit failed(transparent.error());
    else
        emit mended(QStringLiteral("no_compositor"));
}

void Screen::onDisplayAdded(QScreen *screen)
{
    if (m_lost && findDisplay(m_display) == screen) {
        emit mended(QStringLiteral("display_lost"));
        place(screen, true);
    }
    emit displaysChanged(displays());
}

void Screen::onDisplayRemoved(QScreen *screen)
{
    if (idOf(*screen) == m_display) {
        m_lost = true;
        m_view.hide(); // Qt has moved it to another display: that may be the host's
        m_stage->clear(DropReason::Hidden);
        emit failed(
            {QStringLiteral("display_lost"),
             tr("The display \"%1\" is gone: connect it again, or choose another one.").arg(m_display.name)});
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

void Screen::fly(const Message &message, Priority priority, int epoch)
{
    if (!m_view.isVisible() || m_state.newBullets() == NewBullets::GiveBack)
        return emit dropped({message.id}, DropReason::Hidden); // nobody would see it: it waits with the room
    m_stage->fly(message, priority, epoch);
}

void Screen::recall(MessageId message)
{
    m_stage->recall(message);
}

void Screen::setPluses(MessageId message, int pluses)
{
    m_stage->setPluses(message, pluses);
}

void Screen::throwReactions(const QList<ReactionCount> &counts)
{
    if (m_view.isVisible() && m_state.newBullets() != NewBullets::GiveBack)
        m_reactions->throwAll(counts);
}

void Screen::clear(int epoch)
{
    m_stage->setEpoch(epoch);
    apply(ShowCommand::Clear);
}

void Screen::apply(ShowCommand command)
{
    const ShowState before = m_state;
    if (const std::optional<DropReason> reason = m_state.apply(command)) {
        m_stage->clear(*reason);
        m_reactions->clear();
    }
    if (m_state == before)
        return;
    m_stage->setFrozen(m_state.isFrozen());
    m_show.setState(m_state);
    showOrHide();
    emit stateChanged(m_state);
}

void Screen::showOrHide()
{
    m_view.setVisible(!m_state.isHidden() && !m_lost);
}

// Somebody may have closed the window, and then it is hidden like any other.
void Screen::onVisibleChanged(bool visible)
{
    if (!visible && !m_moving && !m_lost)
        apply(ShowCommand::Hide);
    emit shownChanged(visible);
}

void Screen::setSettings(const ScreenSettings &settings)
{
    const ScreenSettings before = std::exchange(m_settings, settings);
    m_stage->setSettings(settings);
    ScreenSettings displayed = settings;
    if (settings.background == Background::Image && !QImageReader(settings.backgroundImage).canRead()) {
        displayed.backgroundImage.clear();
        if (settings.backgroundImage != before.backgroundImage || before.background != Background::Image)
            complainAboutImage();
    }
    m_show.setSettings(displayed);
    lookBehind();
}

void Screen::complainAboutImage()
{
    emit failed({QStringLiteral("background_image"),
                 tr("The image \"%1\" can't be read: choose another one for the background of the screen.")
                     .arg(QFileInfo(m_settings.backgroundImage).fileName())});
}

void Screen::setJoinCard(const QImage &card)
{
    m_show.setJoinCard(card);
}

void Screen::setPinned(const Message &message)
{
    m_show.setPinned(message);
    apply(isStored(message.id) ? ShowCommand::Pin : ShowCommand::Unpin);
}

void Screen::setAnnouncement(const QString &text)
{
    m_show.setAnnouncement(text);
    apply(text.isEmpty() ? ShowCommand::EndAnnouncement : ShowCommand::Announce);
}

} // namespace barrage
