// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bullet.h"
#include "screen/framebeat.h"

#include <QHash>
#include <QSGNode>

#include <memory>
#include <unordered_map>

class QQuickWindow;

namespace barrage {

class SheetNode;

// The stage on a GPU: each sheet is uploaded once, and from then on only the clock changes. A frame needs
// nothing from the GUI thread. Lives on: the render thread; apply() while the GUI thread waits.
class GpuNode : public QSGNode
{
public:
    GpuNode(QQuickWindow *window, std::shared_ptr<FrameBeat> beat);

    void apply(const BulletChanges &changes);

    void preprocess() override { m_now = m_beat->frameTime(); }
    int sheets() const { return childCount(); }

private:
    SheetNode *remove(MessageId id, double now);
    SheetNode *put(const Bullet &bullet);
    SheetNode *nodeFor(const Sheet &sheet);

    QQuickWindow *m_window;
    std::shared_ptr<FrameBeat> m_beat;
    double m_now = 0; // of the frame being rendered
    // Children, owned by the tree.
    QHash<const QImage *, SheetNode *> m_nodes; // by sheet
    std::unordered_map<MessageId, SheetNode *> m_nodeOf;
};

} // namespace barrage
