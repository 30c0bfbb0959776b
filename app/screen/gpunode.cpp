// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/gpunode.h"

#include "screen/sheetnode.h"

#include <QQuickWindow>
#include <QSGTexture>
#include <QSet>

#include <memory>

namespace barrage {

namespace {

// A bullet without a sheet gets one for itself.
Bullet inSheet(Bullet bullet)
{
    if (bullet.slot.sheet)
        return bullet;
    QList<QRect> places;
    bullet.slot.sheet = composeSheet({bullet.image}, places);
    bullet.slot.rect = places.constFirst();
    return bullet;
}

} // namespace

GpuNode::GpuNode(QQuickWindow *window, std::shared_ptr<FrameBeat> beat)
    : m_window(window)
    , m_beat(std::move(beat))
{
    setFlag(UsePreprocess);
}

void GpuNode::apply(const BulletChanges &changes)
{
    const double now = m_beat->now();
    QSet<SheetNode *> touched;
    for (const MessageId id : changes.gone)
        touched += remove(id, now);
    for (const Bullet &bullet : changes.put) {
        touched += remove(bullet.flight.id, now);
        touched += put(inSheet(bullet));
    }
    touched.remove(nullptr);
    for (SheetNode *node : std::as_const(touched)) {
        if (!node->isEmpty()) {
            node->rebuild();
            continue;
        }
        m_nodes.remove(node->sheet().get());
        delete node; // leaves the tree, with its texture
    }
}

SheetNode *GpuNode::remove(MessageId id, double now)
{
    const auto found = m_nodeOf.find(id);
    if (found == m_nodeOf.end())
        return nullptr;
    SheetNode *node = found->second;
    m_nodeOf.erase(found);
    node->remove(id, now);
    return node;
}

SheetNode *GpuNode::put(const Bullet &bullet)
{
    SheetNode *node = nodeFor(bullet.slot.sheet);
    node->put(bullet);
    m_nodeOf.emplace(bullet.flight.id, node);
    return node;
}

SheetNode *GpuNode::nodeFor(const Sheet &sheet)
{
    SheetNode *&node = m_nodes[sheet.get()];
    if (node)
        return node;
    std::unique_ptr<QSGTexture> texture(m_window->createTextureFromImage(*sheet));
    node = new SheetNode(sheet, std::move(texture), m_now); // the tree owns it
    appendChildNode(node);
    return node;
}

} // namespace barrage
