// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/gpunode.h"

#include "screen/bulletmaterial.h"

#include <QQuickWindow>
#include <QSGGeometryNode>

#include <memory>

namespace barrage {

namespace {

// As in shaders/bullet.vert.
struct Vertex
{
    float x, y;
    float u, v;
    float speed;
    float from, to;
};

const QSGGeometry::AttributeSet &attributes()
{
    using Attribute = QSGGeometry::Attribute;
    static const Attribute each[] = {
        Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::PositionAttribute),
        Attribute::createWithAttributeType(1, 2, QSGGeometry::FloatType, QSGGeometry::TexCoordAttribute),
        Attribute::createWithAttributeType(2, 1, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        Attribute::createWithAttributeType(3, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set {static_cast<int>(std::size(each)), sizeof(Vertex), each};
    return set;
}

// A strip of two triangles. Its epoch is the start of the flight.
std::unique_ptr<QSGGeometry> quadOf(const Bullet &bullet)
{
    const Flight &flight = bullet.flight;
    const QRectF rect = bullet.rect(flight.start);
    const auto speed = static_cast<float>((flight.toX - flight.fromX) / flight.shape.duration);
    const auto life = static_cast<float>(flight.shape.duration);
    auto geometry = std::make_unique<QSGGeometry>(attributes(), 4);
    auto *vertex = static_cast<Vertex *>(geometry->vertexData());
    for (const int i : {0, 1, 2, 3}) {
        const QPointF corner = rect.topLeft() + QPointF(i / 2 ? rect.width() : 0, i % 2 ? rect.height() : 0);
        *vertex++ = {static_cast<float>(corner.x()),
                     static_cast<float>(corner.y()),
                     static_cast<float>(i / 2),
                     static_cast<float>(i % 2),
                     speed,
                     0,
                     life};
    }
    return geometry;
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
    for (const MessageId id : changes.gone)
        delete m_nodes.take(id); // leaves the tree, with its texture
    for (const Bullet &bullet : changes.put) {
        delete m_nodes.take(bullet.flight.id);
        m_nodes.insert(bullet.flight.id, nodeFor(bullet));
    }
}

QSGNode *GpuNode::nodeFor(const Bullet &bullet)
{
    std::unique_ptr<QSGTexture> texture(m_window->createTextureFromImage(bullet.image));
    auto node = std::make_unique<QSGGeometryNode>();
    node->setGeometry(quadOf(bullet).release());
    node->setMaterial(
        std::make_unique<BulletMaterial>(std::move(texture), bullet.flight.start, m_now).release());
    node->setFlags(OwnsGeometry | OwnsMaterial | OwnedByParent);
    node->geometry()->setDrawingMode(QSGGeometry::DrawTriangleStrip);
    appendChildNode(node.get());
    return node.release();
}

} // namespace barrage
