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
#include <array>

namespace barrage {

namespace {

constexpr unsigned kShadowStrength = 150; // of 255
constexpr int kDark = 100;                // below this brightness a text gets a light outline

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

// A colour at each coverage.
std::array<QRgb, 256> shadesOf(QRgb color)
{
    std::array<QRgb, 256> shades;
    for (int a = 0; a < 256; ++a)
        shades[a] = qRgba(qRed(color) * a / 255, qGreen(color) * a / 255, qBlue(color) * a / 255, a);
    return shades;
}

// Outline over a black shadow that falls `drop` pixels lower.
QImage compose(const Mask &outline, const Mask &shadow, int drop, QRgb color)
{
    const std::array<QRgb, 256> shades = shadesOf(color);
    QImage image = blank({outline.width(), outline.height()});
    for (int y = drop; y < image.height(); ++y) {
        auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
        const uchar *over = outline.row(y);
        const uchar *under = shadow.row(y - drop);
        for (int x = 0; x < image.width(); ++x) {
            const unsigned below = under[x] * kShadowStrength * (255u - over[x]) >> 16;
            pixels[x] = shades[over[x]] + (below << 24);
        }
    }
    return image;
}

QImage lettersOf(const BulletText &text, const QSize &size, const QPointF &at, const QColor &color)
{
    QImage image = blank(size);
    QPainter painter(&image);
    painter.setPen(color);
    text.drawText(painter, at);
    return image;
}

QImage picturesOf(const BulletText &text, const QSize &size, const QPointF &at)
{
    QImage image = blank(size);
    QPainter painter(&image);
    text.drawEmoji(painter, at);
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

    const QImage letters = lettersOf(text, size, at, color);
    const QImage pictures = text.hasEmoji() ? picturesOf(text, size, at) : QImage();
    const Mask outline = Mask(letters).dilated(edge);
    Mask solid = outline;
    if (!pictures.isNull())
        solid.unite(Mask(pictures));
    QImage image = compose(outline, solid.blurred(blur), drop, outlineFor(color.rgb()));
    QPainter painter(&image);
    painter.drawImage(0, 0, letters);
    painter.drawImage(0, 0, pictures);
    painter.end();
    image.setDevicePixelRatio(job.style.scale);
    return {
        job.id, image, QSizeF(size - QSize(2, 2) * margin) / job.style.scale, margin / job.style.scale, {}};
}

} // namespace barrage
