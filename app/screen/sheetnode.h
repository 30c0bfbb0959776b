// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bullet.h"

#include <QSGGeometryNode>

#include <memory>

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

    // New, or in the place of the one with its id.
    void put(const Bullet &bullet);
    void remove(MessageId id);
    // After changes.
    void rebuild();

    bool isEmpty() const { return m_bullets.isEmpty(); }
    const Sheet &sheet() const { return m_sheet; }

private:
    double epoch() const;

    Sheet m_sheet;
    BulletMaterial *m_material; // owned by the node
    QSGGeometry *m_quads;       // likewise
    BulletList m_bullets;
};

} // namespace barrage
