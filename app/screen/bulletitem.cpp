// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/bulletitem.h"

#include "screen/gpunode.h"
#include "screen/softwarenode.h"

#include <QElapsedTimer>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace barrage {

namespace {

constexpr int kExpiryMs = 500; // how often it is looked for what waits too long

RenderClock steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
}

// A display that does not know its rate has 60 Hz.
double intervalOf(const QScreen *screen)
{
    const double rate = screen ? screen->refreshRate() : 0;
    return 1000 / (rate >= 24 && rate <= 500 ? rate : 60);
}

} // namespace

BulletItem::BulletItem()
    : m_clock(steadyClock())
{
    setFlag(ItemHasContents);
    m_pacer.setSingleShot(true);
    m_pacer.setTimerType(Qt::PreciseTimer);
    m_expiry.setInterval(kExpiryMs);
    connect(&m_pacer, &QTimer::timeout, this, &BulletItem::requestFrame);
    connect(&m_expiry, &QTimer::timeout, this, &BulletItem::expireWaiting);
    connect(&m_raster, &RasterThread::drawn, this, &BulletItem::onDrawn);
}

void BulletItem::fly(const Message &message, int epoch)
{
    if (epoch < m_epoch)
        return giveBack({message.id}, DropReason::Cleared);
    if (!m_stage.add(message, m_clock()))
        return giveBack({message.id}, DropReason::Full);
    touch();
    m_expiry.start();
    askForImages();
}

void BulletItem::recall(MessageId id)
{
    m_stage.recall(id);
    requestFrame();
}

void BulletItem::clear(int epoch)
{
    m_epoch = std::max(m_epoch, epoch);
    giveBack(m_stage.clear(), DropReason::Cleared);
    requestFrame();
}

void BulletItem::putAway()
{
    clear(m_epoch);
}

void BulletItem::requestFrame()
{
    polish();
    update();
}

void BulletItem::updatePolish()
{
    m_now = m_clock();
    m_stage.advance(m_now);
    askForImages();
}

QSGNode *BulletItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    m_flying->store(hasGpu() && !m_stage.bullets().isEmpty());
    return hasGpu() ? gpuNode(old) : softwareNode(old);
}

QSGNode *BulletItem::softwareNode(QSGNode *old)
{
    auto *node
        = old ? static_cast<SoftwareNode *>(old) : new SoftwareNode(window()); // the scene graph owns it
    node->sync(m_stage.bullets(), m_now);
    return node;
}

QSGNode *BulletItem::gpuNode(QSGNode *old)
{
    auto *node
        = old ? static_cast<GpuNode *>(old) : new GpuNode(window(), m_clock); // the scene graph owns it
    node->sync(m_stage.bullets());
    return node;
}

bool BulletItem::hasGpu() const
{
    return window()->rendererInterface()->graphicsApi() != QSGRendererInterface::Software;
}

void BulletItem::onPresented(double at)
{
    m_watch.presented(at, !m_stage.bullets().isEmpty());
    if (const QList<MessageId> seen = m_stage.markSeen(m_now); !seen.isEmpty())
        emit shown(seen);
    if (!hasGpu())
        scheduleFrame();
    else if (m_stage.advance(m_clock()))
        requestFrame();
}

// To the grid of the display's rate: a late frame does not make the next ones late.
void BulletItem::scheduleFrame()
{
    if (m_stage.bullets().isEmpty())
        return;
    const double now = m_clock();
    m_due = std::clamp(m_due + m_watch.interval(), now, now + m_watch.interval());
    m_pacer.start(static_cast<int>(std::lround(m_due - now)));
}

void BulletItem::onDrawn(const BulletImage &picture)
{
    m_stage.setPicture(picture);
    requestFrame();
}

void BulletItem::askForImages()
{
    const QList<RasterJob> jobs = m_stage.takeJobs();
    for (const RasterJob &job : jobs)
        m_raster.ask(job);
}

void BulletItem::expireWaiting()
{
    giveBack(m_stage.expire(m_clock()), DropReason::Expired);
    if (m_stage.isWaiting())
        askForImages();
    else
        m_expiry.stop();
}

void BulletItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemSceneChange && data.window)
        attach(data.window);
    if (change == ItemDevicePixelRatioHasChanged)
        resizeStage();
}

void BulletItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    resizeStage();
}

void BulletItem::attach(QQuickWindow *window)
{
    // On the render thread: a GUI thread that is busy costs no frame.
    connect(
        window, &QQuickWindow::frameSwapped, this,
        [this, window, clock = m_clock, flying = m_flying] {
            if (flying->load())
                window->update();
            QMetaObject::invokeMethod(this, [this, at = clock()] { onPresented(at); });
        },
        Qt::DirectConnection);
    connect(window, &QQuickWindow::visibleChanged, this, &BulletItem::onVisibleChanged);
    connect(window, &QQuickWindow::screenChanged, this,
            [this](QScreen *screen) { m_watch.setInterval(intervalOf(screen)); });
    m_watch.setInterval(intervalOf(window->screen()));
    resizeStage();
}

void BulletItem::onVisibleChanged(bool visible)
{
    m_watch.pause();
    if (visible)
        requestFrame();
}

void BulletItem::resizeStage()
{
    m_stage.resize(size(), window() ? window()->effectiveDevicePixelRatio() : 1);
    askForImages();
}

void BulletItem::giveBack(const QList<MessageId> &messages, DropReason reason)
{
    if (!messages.isEmpty())
        emit dropped(messages, reason);
}

void BulletItem::touch()
{
    if (std::exchange(m_untouched, false))
        emit untouchedChanged();
}

} // namespace barrage
