// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/bulletraster.h"

#include "screen/bullettext.h"
#include "screen/fonts.h"
#include "screen/mask.h"

#include "core/limits.h"
#include "core/textguard.h"

#include <QColor>
#include <QPainter>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kShadowStrength = 150; // of 255
constexpr int kDark = 100;           // below this brightness a text gets a light outline

QImage blank(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QRgb outlineFor(QRgb text)
{
    return qGray(text) < kDark ? qRgb(250, 250, 250) : qRgb(12, 12, 14);
}

// Outline over a black shadow that falls `drop` pixels lower.
QImage compose(const Mask &outline, const Mask &shadow, int drop, QRgb color)
{
    QImage image = blank({outline.width(), outline.height()});
    for (int y = 0; y < image.height(); ++y) {
        auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
        const uchar *over = outline.row(y);
        const uchar *under = y < drop ? nullptr : shadow.row(y - drop);
        for (int x = 0; x < image.width(); ++x) {
            const int below = under ? under[x] * kShadowStrength / 255 : 0;
            const int a = over[x];
            pixels[x] = qRgba(qRed(color) * a / 255, qGreen(color) * a / 255, qBlue(color) * a / 255,
                              a + below * (255 - a) / 255);
        }
    }
    return image;
}

} // namespace

BulletRaster::BulletRaster()
    : m_families(installedFamilies(textFamilies() + emojiFamilies()))
{
}

BulletImage BulletRaster::draw(const RasterJob &job)
{
    const BulletText text(leftCharacters(guarded(job.text), limits::kTextCharacters), m_families, job.style,
                          m_emoji);
    const int edge = std::max(1, qRound(job.style.outline() * job.style.scale));
    const int blur = qRound(job.style.shadow() * job.style.scale / 2);
    const int drop = blur;
    const int margin = 2 * blur + drop + 1; // two passes of a blur; one clear pixel for the filter
    const QSize size = text.size().toSize() + QSize(2, 2) * (edge + margin);
    const QPointF at(edge + margin, edge + margin);
    const QColor color = QColor::fromRgb(job.color);

    QImage letters = blank(size);
    QPainter ink(&letters);
    ink.setPen(color);
    text.drawText(ink, at);
    ink.end();
    QImage pictures = blank(size);
    QPainter paint(&pictures);
    text.drawEmoji(paint, at);
    paint.end();

    const Mask outlined = Mask(letters).dilated(edge);
    Mask solid = outlined;
    solid.unite(Mask(pictures));
    QImage image = compose(outlined, solid.blurred(blur), drop, outlineFor(color.rgb()));
    QPainter painter(&image);
    painter.drawImage(0, 0, letters);
    painter.drawImage(0, 0, pictures);
    painter.end();
    image.setDevicePixelRatio(job.style.scale);
    return {job.id, image, QSizeF(size - QSize(2, 2) * margin) / job.style.scale, margin / job.style.scale};
}

} // namespace barrage
