// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dropreason.h"
#include "core/mirroredbullet.h"
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

    // Of bullets that come from now on; opacity counts for all.
    void setSettings(const ScreenSettings &settings);
    // See Stage.
    void setCovered(const QList<QRectF> &areas, const QList<QRectF> &passable);
    void fly(const Message &message, Priority priority, int epoch);
    void recall(MessageId id);
    void setPluses(MessageId id, int pluses);
    // What is flown with an older epoch from now on is given back.
    void setEpoch(int epoch);
    // Takes everything off and gives back what was not seen.
    void clear(DropReason reason);
    // Nothing moves, starts or grows older.
    void setFrozen(bool frozen);

    // As of the last frame.
    const BulletList &bullets() const { return m_stage.bullets(); }
    QList<MirroredBullet> mirrored() const;
    qsizetype waitingCount() const { return m_stage.waitingCount(); }
    FrameStats frameStats() const { return m_view.frameStats(); }
    bool isUntouched() const { return m_untouched; }

signals:
    void shown(const QList<barrage::MessageId> &messages); // in the frame that has just been presented
    void gone(const QList<barrage::MessageId> &messages);  // was shown, and no longer is
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
    bool advance(double now);
    void tell();
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
