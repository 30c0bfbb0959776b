// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bullet.h"
#include "screen/framebeat.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QQuickItem;
class QQuickWindow;
class QSGNode;

namespace barrage {

// The pictures of the bullets in the scene, and their time: takes changes, makes the scene graph's nodes, and
// keeps frames coming while something flies. With a GPU the render thread does that alone, else a timer.
// Lives on: the GUI thread.
class BulletView : public QObject
{
    Q_OBJECT

public:
    explicit BulletView(QQuickItem &item);

    // Before the item is in a window. Frames are then drawn for exactly this time.
    void setClock(RenderClock clock);
    // Stage time in ms: it stands still while the stage is frozen, and goes on from there.
    double now() const { return m_beat->now(); }
    void setFrozen(bool frozen);
    bool isFrozen() const { return m_beat->isFrozen(); }

    void attach(QQuickWindow *window);
    // At once: what must not be seen any longer.
    void requestFrame();
    // What comes or goes with the next frame, when that is due.
    void requestNextFrame();
    // From the item's updatePaintNode(): `all` that flies, of which `changes` are new since the last call.
    QSGNode *update(QSGNode *old, const BulletList &all, const BulletChanges &changes, double now);
    // presented() is to be told at the first frame at or after this stage time.
    void setWakeAt(double time) { m_beat->setWakeAt(time); }

    bool hasGpu() const; // of the window; else QPainter paints

    FrameStats frameStats() const { return m_beat->stats(); }

signals:
    void presented(double at); // stage time at which a frame has just been presented

private:
    QSGNode *softwareNode(QSGNode *old, const BulletList &all, const BulletChanges &changes, double now);
    QSGNode *gpuNode(QSGNode *old, const BulletList &all, const BulletChanges &changes);
    void onPresented(const FrameBeat::Presented &frame);
    void onVisibleChanged(bool visible);
    void scheduleFrame();

    QQuickItem &m_item;
    std::shared_ptr<FrameBeat> m_beat; // shared with the render thread
    QTimer m_pacer;                    // to the next frame, without a GPU
    double m_due = 0;                  // when that frame is to start
};

} // namespace barrage
