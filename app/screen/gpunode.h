// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bullet.h"

#include <QHash>
#include <QSGNode>

#include <functional>

class QQuickWindow;

namespace barrage {

// The stage on a GPU: each bullet is uploaded once, and from then on only the clock changes. A frame needs
// nothing from the GUI thread. Lives on: the render thread; sync() while the GUI thread waits.
class GpuNode : public QSGNode
{
public:
    // The clock is read on the render thread.
    GpuNode(QQuickWindow *window, std::function<double()> clock);

    void sync(const BulletList &bullets);

    void preprocess() override { m_now = m_clock(); }

private:
    QSGNode *nodeFor(const Bullet &bullet);

    QQuickWindow *m_window;
    std::function<double()> m_clock;
    double m_now = 0;                    // of the frame being rendered
    QHash<MessageId, QSGNode *> m_nodes; // children, owned by the tree
};

} // namespace barrage
