// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bulletraster.h"
#include "screen/bulletview.h"

#include <QQuickItem>

namespace barrage::bench {

// The pictures of given bullets: the view of the program, without the rules of its stage.
class BulletCanvas : public QQuickItem
{
public:
    explicit BulletCanvas(QQuickItem *parent);

    BulletView &view() { return m_view; }
    void attach() { m_view.attach(window()); }

    void launch(const BulletImage &image, double at);
    // Those that have crossed go. False if there was nothing to do.
    bool prune(double now);
    int living() const { return static_cast<int>(m_all.size()); }
    double nextEnd() const { return m_firstEnd; }

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    BulletView m_view {*this};
    BulletList m_all;
    BulletChanges m_changes;
    double m_firstEnd;
    double m_now = 0;
};

} // namespace barrage::bench
