// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stillitem.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <memory>

namespace barrage {

StillItem::StillItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void StillItem::setImage(const QImage &image)
{
    m_image = image;
    emit imageChanged();
    update();
}

double StillItem::aspect() const
{
    return m_image.isNull() ? 1 : static_cast<double>(m_image.width()) / m_image.height();
}

void StillItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode *StillItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    std::unique_ptr<QSGNode> gone(old);
    const QSizeF fitting = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio);
    if (m_image.isNull() || fitting.isEmpty())
        return nullptr;
    // Scaled here, once: a texture drawn small without mipmaps would break thin lines of the QR code.
    const QSize pixels = (fitting * window()->effectiveDevicePixelRatio()).toSize();
    const QImage scaled = m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QSGImageNode *node = window()->createImageNode();
    node->setTexture(window()->createTextureFromImage(scaled));
    node->setOwnsTexture(true);
    const QPointF corner((width() - fitting.width()) / 2, (height() - fitting.height()) / 2);
    node->setRect(QRectF(corner, fitting));
    return node;
}

} // namespace barrage
