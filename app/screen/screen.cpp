// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screen.h"

#include "screen/bulletitem.h"
#include "screen/graphics.h"
#include "screen/reactionitem.h"

#include <QFileInfo>
#include <QImageReader>
#include <QQmlEngine>

// Made by the build from the module's types; a static library is only linked where it is called.
extern void qml_register_types_Barrage();

namespace barrage {

Screen::Screen(QObject *parent)
    : QObject(parent)
{
    load();
    connect(&m_view, &QWindow::visibleChanged, this, &Screen::shownChanged);
    connect(&m_placement, &Placement::placed, &m_show, &Show::setScreenName);
    connect(&m_placement, &Placement::lost, this, [this] { m_stage->clear(DropReason::Hidden); });
    connect(&m_placement, &Placement::closedByHand, this, [this] { apply(ShowCommand::Hide); });
    connect(&m_placement, &Placement::failed, this, &Screen::failed);
    connect(&m_placement, &Placement::mended, this, &Screen::mended);
}

Screen::~Screen()
{
    disconnect(&m_view, nullptr, this, nullptr);
    disconnect(&m_placement, nullptr, this, nullptr);
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
    m_covers.emplace(*m_view.rootObject(), *m_stage);
}

Status Screen::open(const QString &choice, const QString &serial)
{
    return m_placement.open(choice, serial);
}

void Screen::moveTo(const QString &choice)
{
    if (const Status opened = open(choice); !opened)
        emit failed(opened.error());
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
    m_placement.setHidden(m_state.isHidden());
    emit stateChanged(m_state);
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
    m_placement.setSeeThrough(settings.background == Background::Transparent);
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
