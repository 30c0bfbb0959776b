// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/sheetnode.h"

#include "screen/bulletmaterial.h"

#include <QSGTexture>

#include <algorithm>

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

// Where a bullet's pixels are in the texture, as shares of it.
QRectF texelsOf(const Bullet &bullet)
{
    const QSizeF whole = bullet.slot.sheet->size();
    const QRectF rect = bullet.slot.rect;
    return {rect.x() / whole.width(), rect.y() / whole.height(), rect.width() / whole.width(),
            rect.height() / whole.height()};
}

Vertex *writeQuad(Vertex *vertex, const Bullet &bullet, double epoch)
{
    const Flight &flight = bullet.flight;
    const QRectF rect = bullet.rect(flight.start);
    const QRectF texels = texelsOf(bullet);
    const double speed = (flight.toX - flight.fromX) / flight.shape.duration;
    for (const int corner : {0, 1, 2, 3}) {
        const int right = corner / 2;
        const int low = corner % 2;
        *vertex++ = {real(rect.x() + right * rect.width()),
                     real(rect.y() + low * rect.height()),
                     real(texels.x() + right * texels.width()),
                     real(texels.y() + low * texels.height()),
                     real(speed),
                     real(flight.start - epoch),
                     real(flight.end() - epoch)};
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

void SheetNode::put(const Bullet &bullet)
{
    remove(bullet.flight.id);
    m_bullets.append(bullet);
}

void SheetNode::remove(MessageId id)
{
    m_bullets.removeIf([id](const Bullet &bullet) { return bullet.flight.id == id; });
}

void SheetNode::rebuild()
{
    const double from = epoch();
    const qsizetype count = m_bullets.size();
    m_quads->allocate(static_cast<int>(4 * count), static_cast<int>(6 * count));
    auto *vertex = static_cast<Vertex *>(m_quads->vertexData());
    for (const Bullet &bullet : std::as_const(m_bullets))
        vertex = writeQuad(vertex, bullet, from);
    writeIndices(m_quads->indexDataAsUShort(), count);
    m_material->setEpoch(from);
    markDirty(DirtyGeometry | DirtyMaterial);
}

double SheetNode::epoch() const
{
    const auto first
        = std::ranges::min_element(m_bullets, {}, [](const Bullet &bullet) { return bullet.flight.start; });
    return first == m_bullets.end() ? 0 : first->flight.start;
}

} // namespace barrage
