// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/bulletitem.h"

#include <QQuickWindow>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kExpiryMs = 500; // how often it is looked for what waits too long

} // namespace

BulletItem::BulletItem()
{
    setFlag(ItemHasContents);
    m_expiry.setInterval(kExpiryMs);
    connect(&m_view, &BulletView::presented, this, &BulletItem::onPresented);
    connect(&m_expiry, &QTimer::timeout, this, &BulletItem::expireWaiting);
    connect(&m_raster, &RasterThread::drawn, this, &BulletItem::onDrawn);
}

void BulletItem::setSettings(const ScreenSettings &settings)
{
    setOpacity(settings.opacity);
    m_stage.setSettings(settings);
    askForImages();
    m_view.requestNextFrame();
}

void BulletItem::setCovered(const QList<QRectF> &areas, const QList<QRectF> &passable)
{
    m_stage.setCovered(areas, passable);
    m_view.requestNextFrame();
}

void BulletItem::fly(const Message &message, Priority priority, int epoch)
{
    if (epoch < m_epoch) {
        emit dropped({message.id}, DropReason::Cleared);
        return;
    }
    m_stage.add(message, priority, m_view.now());
    tell();
    touch();
    m_expiry.start();
    askForImages();
}

void BulletItem::recall(MessageId id)
{
    m_stage.recall(id);
    tell();
    m_view.requestFrame();
}

void BulletItem::setPluses(MessageId id, int pluses)
{
    m_stage.setPluses(id, pluses);
    askForImages();
}

void BulletItem::setEpoch(int epoch)
{
    m_epoch = std::max(m_epoch, epoch);
}

void BulletItem::clear(DropReason reason)
{
    m_stage.clear(reason);
    tell();
    m_view.requestFrame();
}

void BulletItem::setFrozen(bool frozen)
{
    m_stage.setFrozen(frozen);
    m_view.setFrozen(frozen);
}

// The edges of what comes or goes lie beyond the stage.
QList<MirroredBullet> BulletItem::mirrored() const
{
    QList<MirroredBullet> all;
    const double now = m_view.now();
    for (const Bullet &bullet : m_stage.bullets()) {
        const Chorus &chorus = *m_stage.chorusOf(bullet.flight.id);
        const QRectF place(xAt(bullet.flight, now) / width(), bullet.flight.y / height(),
                           bullet.flight.shape.width / width(), bullet.flight.shape.height / height());
        all += MirroredBullet {chorus.id(), place, chorus.color, chorus.text};
    }
    return all;
}

void BulletItem::updatePolish()
{
    m_now = m_view.now();
    advance(m_now);
    askForImages();
}

bool BulletItem::advance(double now)
{
    const bool changed = !m_view.isFrozen() && m_stage.advance(now);
    tell();
    if (m_stage.isWaiting() && !m_expiry.isActive())
        m_expiry.start();
    return changed;
}

QSGNode *BulletItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    m_view.setWakeAt(m_stage.nextDue());
    return m_view.update(old, m_stage.bullets(), m_stage.takeChanges(), m_now);
}

void BulletItem::onPresented(double at)
{
    m_stage.markSeen(at);
    if (advance(m_view.now()))
        m_view.requestNextFrame();
    askForImages();
    m_view.setWakeAt(m_stage.nextDue());
}

void BulletItem::onDrawn(const BulletImage &picture)
{
    m_stage.setPicture(picture, m_view.now());
    m_view.requestFrame();
}

void BulletItem::askForImages()
{
    const QList<RasterJob> jobs = m_stage.takeJobs();
    for (const RasterJob &job : jobs)
        m_raster.ask(job);
}

// Where nothing flies no frame comes by itself, and one that waits may have a lane by now.
void BulletItem::expireWaiting()
{
    m_stage.expire(m_view.now());
    tell();
    if (!m_stage.isWaiting())
        return m_expiry.stop();
    askForImages();
    m_view.requestNextFrame();
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
    m_view.attach(window);
    m_raster.setInSheets(m_view.hasGpu());
    resizeStage();
}

void BulletItem::resizeStage()
{
    m_stage.resize(size(), window() ? window()->effectiveDevicePixelRatio() : 1);
    askForImages();
}

void BulletItem::tell()
{
    const StageNews news = m_stage.takeNews();
    if (!news.shown.isEmpty())
        emit shown(news.shown);
    if (!news.left.isEmpty())
        emit gone(news.left);
    for (const auto &[reason, messages] : news.dropped.asKeyValueRange())
        emit dropped(messages, reason);
}

void BulletItem::touch()
{
    if (std::exchange(m_untouched, false))
        emit untouchedChanged();
}

} // namespace barrage
