// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/paint.h"

#include "screen/vectorised.h"

#include <vector>

namespace barrage {

namespace {

constexpr quint16 kShadowStrength = 150; // of 255

// x / 255, rounded. In 16 bits, so that one instruction does sixteen pixels.
inline quint16 over255(quint16 x)
{
    const auto rounded = static_cast<quint16>(x + 128);
    return static_cast<quint16>((rounded + (rounded >> 8)) >> 8);
}

inline quint16 times(quint16 a, quint16 b)
{
    return over255(static_cast<quint16>(a * b));
}

// How much of a pixel the outline fills, and the two with their shadow.
BARRAGE_VECTORISED void share(uchar *__restrict visible, uchar *__restrict alpha,
                              const uchar *__restrict letters, const uchar *__restrict outline,
                              const uchar *__restrict shadow, int count)
{
    for (int x = 0; x < count; ++x) {
        const auto below = static_cast<quint16>(255 - letters[x]);
        const quint16 rim = times(outline[x], below);
        const auto rest = static_cast<quint16>(below - rim);
        visible[x] = static_cast<uchar>(rim);
        alpha[x] = static_cast<uchar>(letters[x] + rim + times(times(shadow[x], kShadowStrength), rest));
    }
}

struct Channels
{
    explicit Channels(QRgb color)
        : redAndBlue(color & 0x00ff'00ff)
        , green(color >> 8 & 0xff)
    {
    }
    quint32 redAndBlue, green;
};

// Two channels at once, in the halves of a word: letter + rim is 255 at most, so that neither runs over.
inline quint32 mixed(quint32 letter, quint32 colors, quint32 rim, quint32 rimColors)
{
    const quint32 rounded = letter * colors + rim * rimColors + 0x0080'0080;
    return (rounded + ((rounded >> 8) & 0x00ff'00ff)) >> 8 & 0x00ff'00ff;
}

BARRAGE_VECTORISED void mix(QRgb *__restrict pixels, const uchar *__restrict letters,
                            const uchar *__restrict rims, const uchar *__restrict alpha, Channels color,
                            Channels rimColor, int count)
{
    for (int x = 0; x < count; ++x) {
        const quint32 letter = letters[x];
        const quint32 rim = rims[x];
        pixels[x] = quint32(alpha[x]) << 24 | mixed(letter, color.green, rim, rimColor.green) << 8
            | mixed(letter, color.redAndBlue, rim, rimColor.redAndBlue);
    }
}

} // namespace

QImage paintOver(const Ink &letters, const Ink &outline, const Mask &shadow, int drop)
{
    const int width = shadow.width();
    const Channels color(letters.color);
    const Channels rimColor(outline.color);
    std::vector<uchar> rims(static_cast<std::size_t>(width));
    std::vector<uchar> alpha(static_cast<std::size_t>(width));
    QImage image(width, shadow.height(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y) {
        // Above the first row of the shadow is what is below the last of it: nothing.
        const uchar *fallen = shadow.row(y >= drop ? y - drop : image.height() - 1);
        share(rims.data(), alpha.data(), letters.where.row(y), outline.where.row(y), fallen, width);
        mix(reinterpret_cast<QRgb *>(image.scanLine(y)), letters.where.row(y), rims.data(), alpha.data(),
            color, rimColor, width);
    }
    return image;
}

} // namespace barrage
