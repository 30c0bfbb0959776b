// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dropreason.h"
#include "screen/bulletview.h"
#include "screen/rasterthread.h"
#include "screen/stage.h"

#include <QQuickItem>
#include <QTimer>

namespace barrage {

// The stage as an item of the scene: asks for images, lets bullets fly on the render clock, and tells what
// was seen and what was not. While nothing flies, nothing is repainted. Lives on: the GUI thread.
class BulletItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    // Nothing has flown since the program started.
    Q_PROPERTY(bool untouched READ isUntouched NOTIFY untouchedChanged)

public:
    BulletItem();

    // Before the item is in a window.
    void setClock(RenderClock clock) { m_view.setClock(std::move(clock)); }

    void fly(const Message &message, int epoch);
    void recall(MessageId id);
    // Takes everything off. What is flown with an older epoch from now on is given back.
    void clear(int epoch);
    // The window is hidden: everything off, and what waited is given back.
    void putAway();

    // As of the last frame.
    const BulletList &bullets() const { return m_stage.bullets(); }
    FrameStats frameStats() const { return m_view.frameStats(); }
    bool isUntouched() const { return m_untouched; }

signals:
    void shown(const QList<barrage::MessageId> &messages); // in the frame that has just been presented
    void dropped(const QList<barrage::MessageId> &messages, barrage::DropReason reason);
    void untouchedChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void onPresented(double at);
    void onDrawn(const BulletImage &picture);
    void askForImages();
    void expireWaiting();
    void resizeStage();
    void attach(QQuickWindow *window);
    void giveBack(const QList<MessageId> &messages, DropReason reason);
    void touch();

    BulletView m_view {*this};
    Stage m_stage;
    RasterThread m_raster;
    QTimer m_expiry; // runs while something waits, with or without frames
    int m_epoch = 0;
    double m_now = 0; // of the frame being made
    bool m_untouched = true;
};

} // namespace barrage
