// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/paint.h"

#include "screen/vectorised.h"

namespace barrage {

namespace {

constexpr quint32 kShadowStrength = 150; // of 255
constexpr quint32 kEven = 0x00ff00ff;    // two of the four bytes of a pixel

// Each byte of a pixel times share / 255.
inline quint32 scaled(quint32 pixel, quint32 share)
{
    quint32 even = (pixel & kEven) * share;
    even = ((even + ((even >> 8) & kEven) + 0x00800080) >> 8) & kEven;
    quint32 odd = ((pixel >> 8) & kEven) * share;
    odd = (odd + ((odd >> 8) & kEven) + 0x00800080) & ~kEven;
    return even | odd;
}

BARRAGE_VECTORISED void paintRow(quint32 *__restrict pixels, const quint32 *letters, const uchar *outline,
                                 const uchar *shadow, quint32 color, int count)
{
    for (int x = 0; x < count; ++x) {
        const quint32 over = outline[x];
        const quint32 below = (shadow[x] * kShadowStrength * (255 - over)) >> 16;
        const quint32 ground = scaled(color, over) + (below << 24);
        pixels[x] = letters[x] + scaled(ground, 255 - (letters[x] >> 24));
    }
}

} // namespace

QImage paintOver(const Ground &ground, const QImage &letters)
{
    const Mask &outline = ground.outline;
    QImage image(outline.width(), outline.height(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y) {
        // Above the first row of the shadow is what is below the last of it: nothing.
        const uchar *shadow = ground.shadow.row(y >= ground.drop ? y - ground.drop : image.height() - 1);
        paintRow(reinterpret_cast<quint32 *>(image.scanLine(y)),
                 reinterpret_cast<const quint32 *>(letters.constScanLine(y)), outline.row(y), shadow,
                 ground.color | 0xff000000, image.width());
    }
    return image;
}

} // namespace barrage
