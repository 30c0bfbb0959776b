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

void BulletItem::fly(const Message &message, int epoch)
{
    if (epoch < m_epoch)
        return giveBack({message.id}, DropReason::Cleared);
    if (!m_stage.add(message, m_view.now()))
        return giveBack({message.id}, DropReason::Full);
    touch();
    m_expiry.start();
    askForImages();
}

void BulletItem::recall(MessageId id)
{
    m_stage.recall(id);
    m_view.requestFrame();
}

void BulletItem::clear(int epoch)
{
    m_epoch = std::max(m_epoch, epoch);
    giveBack(m_stage.clear(), DropReason::Cleared);
    m_view.requestFrame();
}

void BulletItem::putAway()
{
    clear(m_epoch);
}

void BulletItem::updatePolish()
{
    m_now = m_view.now();
    m_stage.advance(m_now);
    askForImages();
}

QSGNode *BulletItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    m_view.setWakeAt(m_stage.nextDue());
    return m_view.update(old, m_stage.bullets(), m_stage.takeChanges(), m_now);
}

void BulletItem::onPresented(double at)
{
    if (const QList<MessageId> seen = m_stage.markSeen(at); !seen.isEmpty())
        emit shown(seen);
    if (m_stage.advance(m_view.now()))
        m_view.requestNextFrame();
    m_view.setWakeAt(m_stage.nextDue());
}

void BulletItem::onDrawn(const BulletImage &picture)
{
    m_stage.setPicture(picture);
    m_view.requestFrame();
}

void BulletItem::askForImages()
{
    const QList<RasterJob> jobs = m_stage.takeJobs();
    for (const RasterJob &job : jobs)
        m_raster.ask(job);
}

void BulletItem::expireWaiting()
{
    giveBack(m_stage.expire(m_view.now()), DropReason::Expired);
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
    m_view.attach(window);
    m_raster.setInSheets(m_view.hasGpu());
    resizeStage();
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
