// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bullet.h"
#include "screen/framebeat.h"

#include <QHash>
#include <QSGNode>

#include <memory>

class QQuickWindow;

namespace barrage {

// The stage on a GPU: each bullet is uploaded once, and from then on only the clock changes. A frame needs
// nothing from the GUI thread. Lives on: the render thread; apply() while the GUI thread waits.
class GpuNode : public QSGNode
{
public:
    GpuNode(QQuickWindow *window, std::shared_ptr<FrameBeat> beat);

    void apply(const BulletChanges &changes);

    void preprocess() override { m_now = m_beat->frameTime(); }

private:
    QSGNode *nodeFor(const Bullet &bullet);

    QQuickWindow *m_window;
    std::shared_ptr<FrameBeat> m_beat;
    double m_now = 0;                    // of the frame being rendered
    QHash<MessageId, QSGNode *> m_nodes; // children, owned by the tree
};

} // namespace barrage
