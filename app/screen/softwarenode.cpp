// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/softwarenode.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <cmath>

namespace barrage {

SoftwareNode::SoftwareNode(QQuickWindow *window)
    : m_window(window)
{
}

void SoftwareNode::sync(const BulletList &bullets, double now)
{
    m_bullets = bullets;
    m_now = now;
    QRectF inked;
    for (const Bullet &bullet : bullets)
        inked |= bullet.rect(now);
    m_rect = (inked | m_inked).adjusted(-1, -1, 1, 1);
    m_inked = inked;
    markDirty(DirtyMaterial);
}

void SoftwareNode::render(const RenderState *state)
{
    auto *painter = static_cast<QPainter *>(
        m_window->rendererInterface()->getResource(m_window, QSGRendererInterface::PainterResource));
    if (const QRegion *clip = state->clipRegion(); clip && !clip->isEmpty())
        painter->setClipRegion(*clip, Qt::ReplaceClip); // in the coordinates of the window
    painter->setTransform(matrix()->toTransform());
    painter->setOpacity(inheritedOpacity());
    for (const Bullet &bullet : std::as_const(m_bullets)) {
        // A whole pixel, or QPainter would resample the image for each frame.
        const double scale = bullet.image.devicePixelRatio();
        const QPointF at = bullet.rect(m_now).topLeft() * scale;
        painter->drawImage(QPointF(std::round(at.x()), std::round(at.y())) / scale, bullet.image);
    }
}

} // namespace barrage
