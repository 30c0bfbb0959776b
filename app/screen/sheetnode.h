// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bullet.h"

#include <QSGGeometryNode>

#include <memory>
#include <vector>

class QSGTexture;

namespace barrage {

class BulletMaterial;

// The bullets of one sheet: one texture, one geometry, one draw call, however many they are.
// Lives on: the render thread.
class SheetNode : public QSGGeometryNode
{
public:
    // `now` is read when a frame is rendered and must outlive this.
    SheetNode(Sheet sheet, std::unique_ptr<QSGTexture> texture, const double &now);

    void put(const Bullet &bullet);
    // A bullet whose time is over at `now` is hidden by the shader already.
    void remove(MessageId id, double now);
    // After changes, if pixels depend on them.
    void rebuild();

    bool isEmpty() const { return m_living.empty(); }
    const Sheet &sheet() const { return m_sheet; }

private:
    // What the geometry is made of: small, for there may be thousands.
    struct Quad
    {
        MessageId id;
        QRectF rect;   // at the start, px
        QRectF texels; // shares of the texture
        double speed;  // px a ms
        double start;
        double end;
    };

    Quad quadOf(const Bullet &bullet) const;
    double epoch() const;

    Sheet m_sheet;
    BulletMaterial *m_material; // owned by the node
    QSGGeometry *m_quads;       // likewise
    std::vector<Quad> m_living;
    bool m_changed = false; // since the last rebuild()
};

} // namespace barrage
