// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/bulletview.h"

#include "screen/gpunode.h"
#include "screen/softwarenode.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace barrage {

namespace {

// A display that does not know its rate has 60 Hz.
double intervalOf(const QScreen *screen)
{
    const double rate = screen ? screen->refreshRate() : 0;
    return 1000 / (rate >= 24 && rate <= 500 ? rate : 60);
}

} // namespace

BulletView::BulletView(QQuickItem &item)
    : m_item(item)
    , m_beat(std::make_shared<FrameBeat>(steadyClock(), true))
{
    m_pacer.setSingleShot(true);
    m_pacer.setTimerType(Qt::PreciseTimer);
    connect(&m_pacer, &QTimer::timeout, this, &BulletView::requestFrame);
}

void BulletView::setClock(RenderClock clock)
{
    m_beat = std::make_shared<FrameBeat>(std::move(clock), false);
}

void BulletView::setFrozen(bool frozen)
{
    m_beat->setFrozen(frozen);
    requestFrame();
}

void BulletView::attach(QQuickWindow *window)
{
    // On the render thread: a GUI thread that is busy costs no frame.
    connect(
        window, &QQuickWindow::frameSwapped, this,
        [this, window, beat = m_beat] {
            const FrameBeat::Presented frame = beat->presented();
            const bool alone = window->rendererInterface()->graphicsApi() != QSGRendererInterface::Software;
            if (alone && frame.flies)
                window->update();
            if (frame.wake || !alone)
                QMetaObject::invokeMethod(this, [this, frame] { onPresented(frame); });
        },
        Qt::DirectConnection);
    connect(window, &QQuickWindow::visibleChanged, this, &BulletView::onVisibleChanged);
    connect(window, &QQuickWindow::screenChanged, this,
            [this](QScreen *screen) { m_beat->setInterval(intervalOf(screen)); });
    m_beat->setInterval(intervalOf(window->screen()));
}

void BulletView::requestFrame()
{
    m_pacer.stop();
    m_item.polish();
    m_item.update();
}

void BulletView::requestNextFrame()
{
    if (!m_pacer.isActive())
        requestFrame();
}

void BulletView::onVisibleChanged(bool visible)
{
    m_beat->pause();
    if (visible)
        requestFrame();
}

QSGNode *BulletView::update(QSGNode *old, const BulletList &all, const BulletChanges &changes, double now)
{
    m_beat->setFlying(!all.isEmpty());
    return hasGpu() ? gpuNode(old, all, changes) : softwareNode(old, all, changes, now);
}

QSGNode *BulletView::softwareNode(QSGNode *old, const BulletList &all, const BulletChanges &changes,
                                  double now)
{
    if (old) {
        static_cast<SoftwareNode *>(old)->sync(all, changes, now);
        return old;
    }
    auto *node = new SoftwareNode(m_item.window()); // the scene graph owns it
    node->sync(all, {all, {}}, now);
    return node;
}

QSGNode *BulletView::gpuNode(QSGNode *old, const BulletList &all, const BulletChanges &changes)
{
    if (old) {
        static_cast<GpuNode *>(old)->apply(changes);
        return old;
    }
    auto *node = new GpuNode(m_item.window(), m_beat); // the scene graph owns it
    node->apply({all, {}});
    return node;
}

bool BulletView::hasGpu() const
{
    return m_item.window()->rendererInterface()->graphicsApi() != QSGRendererInterface::Software;
}

void BulletView::onPresented(const FrameBeat::Presented &frame)
{
    if (!hasGpu() && frame.flies)
        scheduleFrame();
    emit presented(frame.at);
}

// To the grid of the display's rate: a late frame does not make the next ones late.
void BulletView::scheduleFrame()
{
    const double now = m_beat->now();
    const double interval = m_beat->interval();
    m_due = std::clamp(m_due + interval, now, now + interval);
    m_pacer.start(static_cast<int>(std::lround(m_due - now)));
}

} // namespace barrage
