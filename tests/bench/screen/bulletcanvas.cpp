// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screen/bulletcanvas.h"

#include "bench/screen/benchstage.h"

#include <limits>
#include <utility>

namespace barrage::bench {

namespace {

constexpr int kLanes = 24;
constexpr double kNever = std::numeric_limits<double>::infinity();

} // namespace

BulletCanvas::BulletCanvas(QQuickItem *parent)
    : QQuickItem(parent)
    , m_firstEnd(kNever)
{
    setFlag(ItemHasContents);
    setSize(parent->size());
}

void BulletCanvas::launch(const BulletImage &image, double at)
{
    Bullet bullet;
    bullet.flight.id = image.id;
    bullet.flight.shape = {.width = image.size.width(), .height = image.size.height(), .duration = kCrossMs};
    bullet.flight.start = at;
    bullet.flight.fromX = width();
    bullet.flight.toX = -image.size.width();
    bullet.flight.y = static_cast<int>(image.id) % kLanes * height() / kLanes;
    bullet.image = image.image;
    bullet.inset = image.inset;
    bullet.slot = image.slot;
    m_all += bullet;
    m_changes.put += bullet;
    m_firstEnd = std::min(m_firstEnd, bullet.flight.end());
}

bool BulletCanvas::prune(double now)
{
    m_now = now;
    if (now < m_firstEnd)
        return false;
    m_firstEnd = kNever;
    m_all.removeIf([&](const Bullet &bullet) {
        const bool over = bullet.flight.end() <= now;
        if (over)
            m_changes.gone += bullet.flight.id;
        else
            m_firstEnd = std::min(m_firstEnd, bullet.flight.end());
        return over;
    });
    return true;
}

QSGNode *BulletCanvas::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    m_view.setWakeAt(m_firstEnd);
    return m_view.update(old, m_all, std::exchange(m_changes, {}), m_now);
}

} // namespace barrage::bench
