// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bullet.h"

#include <QSGRenderNode>

class QQuickWindow;

namespace barrage {

// Paints the stage with QPainter where there is no GPU: ten times cheaper than OpenGL on the CPU.
// Lives on: the render thread (with this adaptation, the GUI thread).
class SoftwareNode : public QSGRenderNode
{
public:
    explicit SoftwareNode(QQuickWindow *window);

    // The next frame: these bullets at this time.
    void sync(const BulletList &bullets, double now);

    void render(const RenderState *state) override;
    StateFlags changedStates() const override { return {}; }
    RenderingFlags flags() const override { return BoundedRectRendering; }
    QRectF rect() const override { return m_rect; }

private:
    QQuickWindow *m_window;
    BulletList m_bullets;
    double m_now = 0;
    QRectF m_rect; // covers this frame and the one before
    QRectF m_inked;
};

} // namespace barrage
