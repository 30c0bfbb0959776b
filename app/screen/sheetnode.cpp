// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/sheetnode.h"

#include "screen/bulletmaterial.h"

#include <QSGTexture>

#include <algorithm>
#include <utility>

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

float real(double value)
{
    return static_cast<float>(value);
}

template <typename Quad>
Vertex *writeQuad(Vertex *vertex, const Quad &quad, double epoch)
{
    for (const int corner : {0, 1, 2, 3}) {
        const int right = corner / 2;
        const int low = corner % 2;
        *vertex++ = {real(quad.rect.x() + right * quad.rect.width()),
                     real(quad.rect.y() + low * quad.rect.height()),
                     real(quad.texels.x() + right * quad.texels.width()),
                     real(quad.texels.y() + low * quad.texels.height()),
                     real(quad.speed),
                     real(quad.start - epoch),
                     real(quad.end - epoch)};
    }
    return vertex;
}

void writeIndices(quint16 *index, qsizetype quads)
{
    for (qsizetype quad = 0; quad < quads; ++quad) {
        for (const int corner : {0, 1, 2, 2, 1, 3})
            *index++ = static_cast<quint16>(4 * quad + corner);
    }
}

} // namespace

SheetNode::SheetNode(Sheet sheet, std::unique_ptr<QSGTexture> texture, const double &now)
    : m_sheet(std::move(sheet))
    , m_material(new BulletMaterial(std::move(texture), now))
    , m_quads(new QSGGeometry(attributes(), 0, 0, QSGGeometry::UnsignedShortType))
{
    m_quads->setDrawingMode(QSGGeometry::DrawTriangles);
    setGeometry(m_quads);
    setMaterial(m_material);
    setFlags(OwnsGeometry | OwnsMaterial | OwnedByParent);
}

SheetNode::Quad SheetNode::quadOf(const Bullet &bullet) const
{
    const Flight &flight = bullet.flight;
    const QSizeF whole = m_sheet->size();
    const QRectF part = bullet.slot.rect;
    return {flight.id,
            bullet.rect(flight.start),
            {part.x() / whole.width(), part.y() / whole.height(), part.width() / whole.width(),
             part.height() / whole.height()},
            (flight.toX - flight.fromX) / flight.shape.duration,
            flight.start,
            flight.end()};
}

void SheetNode::put(const Bullet &bullet)
{
    m_living.push_back(quadOf(bullet));
    m_changed = true;
}

void SheetNode::remove(MessageId id, double now)
{
    const auto quad = std::ranges::find(m_living, id, &Quad::id);
    if (quad == m_living.end())
        return;
    m_changed = m_changed || quad->end > now;
    *quad = m_living.back();
    m_living.pop_back();
}

void SheetNode::rebuild()
{
    if (!std::exchange(m_changed, false))
        return;
    const double from = epoch();
    const int count = static_cast<int>(m_living.size());
    m_quads->allocate(4 * count, 6 * count);
    auto *vertex = static_cast<Vertex *>(m_quads->vertexData());
    for (const Quad &quad : m_living)
        vertex = writeQuad(vertex, quad, from);
    writeIndices(m_quads->indexDataAsUShort(), count);
    m_material->setEpoch(from);
    markDirty(DirtyGeometry | DirtyMaterial);
}

double SheetNode::epoch() const
{
    const auto first = std::ranges::min_element(m_living, {}, &Quad::start);
    return first == m_living.end() ? 0 : first->start;
}

} // namespace barrage
