// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/softwarenode.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <algorithm>
#include <cmath>

namespace barrage {

namespace {

constexpr int kBand = 64; // rows: so much of a frame stays in the processor's cache, however many lie over it
constexpr std::size_t kAlone = 256; // bullets; more: it pays to wake another thread

// What a painter draws on, if its pixels are of the kind that stamps know.
QImage *canvasOf(const QPainter &painter)
{
    if (painter.device()->devType() != QInternal::Image)
        return nullptr;
    auto *image = static_cast<QImage *>(painter.device());
    const bool known
        = image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    return known ? image : nullptr;
}

std::vector<QRect> bandsOf(const QRegion &area)
{
    std::vector<QRect> bands;
    for (const QRect &part : area) {
        for (int top = part.top(); top <= part.bottom(); top += kBand)
            bands.push_back(part & QRect(part.left(), top, part.width(), kBand));
    }
    return bands;
}

// The same pixels.
QImage rowsOf(QImage &canvas, const QRect &band)
{
    return {canvas.scanLine(band.top()), canvas.width(), band.height(), canvas.bytesPerLine(),
            canvas.format()};
}

// A whole pixel, or QPainter would resample the image for each frame.
QPointF onWholePixel(const QPointF &place)
{
    return {std::round(place.x()), std::round(place.y())};
}

} // namespace

SoftwareNode::SoftwareNode(QQuickWindow *window)
    : m_window(window)
{
}

void SoftwareNode::sync(const BulletList &bullets, const BulletChanges &changes, double now)
{
    apply(changes);
    m_bullets = bullets;
    m_now = now;
    QRectF inked;
    for (const Bullet &bullet : bullets)
        inked |= bullet.rect(now);
    m_rect = (inked | m_inked).adjusted(-1, -1, 1, 1);
    m_inked = inked;
    markDirty(DirtyMaterial);
}

void SoftwareNode::apply(const BulletChanges &changes)
{
    for (const MessageId id : changes.gone)
        m_stamps.erase(id);
    for (const Bullet &bullet : changes.put)
        m_stamps.insert_or_assign(bullet.flight.id, Stamp(bullet.image));
}

void SoftwareNode::render(const RenderState *state)
{
    auto &painter = *static_cast<QPainter *>(
        m_window->rendererInterface()->getResource(m_window, QSGRendererInterface::PainterResource));
    const QTransform toPixels = matrix()->toTransform() * painter.deviceTransform();
    const QRegion area = painter.deviceTransform().map(*state->clipRegion()); // was in that of the window
    QImage *canvas = inheritedOpacity() < 1 ? nullptr : canvasOf(painter);
    if (canvas && stampOn(*canvas, area, toPixels))
        return;
    if (!state->clipRegion()->isEmpty())
        painter.setClipRegion(*state->clipRegion(), Qt::ReplaceClip);
    painter.setTransform(matrix()->toTransform());
    painter.setOpacity(inheritedOpacity());
    paintWith(painter);
}

// False if pixels of the bullets are not those of the canvas.
bool SoftwareNode::stampOn(QImage &canvas, const QRegion &area, const QTransform &toPixels)
{
    const auto fits = [&toPixels](const Bullet &bullet) {
        const double scale = bullet.image.devicePixelRatio();
        return qFuzzyCompare(toPixels.m11(), scale) && qFuzzyCompare(toPixels.m22(), scale);
    };
    if (toPixels.type() > QTransform::TxScale || !std::ranges::all_of(m_bullets, fits))
        return false;
    stampAll(canvas, bandsOf(area & canvas.rect()), placed(toPixels));
    return true;
}

void SoftwareNode::stampAll(QImage &canvas, const std::vector<QRect> &bands, const std::vector<Placed> &all)
{
    std::vector<QImage> rows; // made here: an image is not shared by threads that change it
    for (const QRect &band : bands)
        rows.push_back(rowsOf(canvas, band));
    const auto stampOn = [&](int band) {
        const QRect part = bands[std::size_t(band)];
        for (const Placed &each : all)
            each.stamp->paintOn(rows[std::size_t(band)], each.at - QPoint(0, part.top()),
                                part.translated(0, -part.top()));
    };
    const int count = static_cast<int>(bands.size());
    if (all.size() > kAlone)
        return m_crew.share(count, stampOn);
    for (int band = 0; band < count; ++band)
        stampOn(band);
}

std::vector<SoftwareNode::Placed> SoftwareNode::placed(const QTransform &toPixels) const
{
    std::vector<Placed> all;
    all.reserve(m_bullets.size());
    for (const Bullet &bullet : m_bullets)
        all.push_back({onWholePixel(toPixels.map(bullet.rect(m_now).topLeft())).toPoint(),
                       &m_stamps.at(bullet.flight.id)});
    return all;
}

void SoftwareNode::paintWith(QPainter &painter) const
{
    for (const Bullet &bullet : m_bullets) {
        const double scale = bullet.image.devicePixelRatio();
        painter.drawImage(onWholePixel(bullet.rect(m_now).topLeft() * scale) / scale, bullet.image);
    }
}

} // namespace barrage
