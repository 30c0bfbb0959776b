// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/mask.h"

#include <algorithm>
#include <cmath>

namespace barrage {

namespace {

// dst = max(dst, src); plain enough for the compiler to make vector instructions of it.
void raise(uchar *dst, const uchar *src, int count)
{
    for (int i = 0; i < count; ++i)
        dst[i] = std::max(dst[i], src[i]);
}

// sums[x] += src[x + shift] where there is one.
void add(quint16 *sums, const uchar *src, int count, int shift)
{
    for (int x = std::max(0, -shift); x < std::min(count, count - shift); ++x)
        sums[x] = static_cast<quint16>(sums[x] + src[x + shift]);
}

} // namespace

Mask::Mask(int width, int height)
    : m_width(width)
    , m_height(height)
    , m_bytes(static_cast<std::size_t>(width) * height)
{
}

Mask::Mask(const QImage &image)
    : Mask(image.width(), image.height())
{
    for (int y = 0; y < m_height; ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        std::transform(pixels, pixels + m_width, row(y), [](QRgb pixel) { return qAlpha(pixel); });
    }
}

// A disc is a stack of bars: the bar of half-width w is the text widened w times, and each is wanted at the
// heights where the disc is that wide.
Mask Mask::dilated(int radius) const
{
    const double outer = radius + 0.4; // rounds the corners of small discs
    Mask result(m_width, m_height);
    Mask bar = *this;
    for (int half = 0; half <= radius; ++half) {
        for (int dy = -radius; dy <= radius; ++dy) {
            if (std::min(radius, static_cast<int>(std::sqrt(outer * outer - dy * dy))) != half)
                continue;
            for (int y = std::max(0, dy); y < std::min(m_height, m_height + dy); ++y)
                raise(result.row(y), bar.row(y - dy), m_width);
        }
        bar = bar.widened();
    }
    return result;
}

Mask Mask::widened() const
{
    Mask result = *this;
    for (int y = 0; y < m_height; ++y) {
        raise(result.row(y) + 1, row(y), m_width - 1);
        raise(result.row(y), row(y) + 1, m_width - 1);
    }
    return result;
}

Mask Mask::blurred(int radius) const
{
    if (radius < 1)
        return *this;
    return averaged(radius, 1, 0).averaged(radius, 1, 0).averaged(radius, 0, 1).averaged(radius, 0, 1);
}

// The mean of each pixel and its neighbours in one direction, a whole row at a time.
Mask Mask::averaged(int radius, int dx, int dy) const
{
    Mask result(m_width, m_height);
    const unsigned share = 65'536u / static_cast<unsigned>(2 * radius + 1);
    std::vector<quint16> sums(static_cast<std::size_t>(m_width));
    for (int y = 0; y < m_height; ++y) {
        std::ranges::fill(sums, quint16(0));
        for (int k = -radius; k <= radius; ++k) {
            const int from = y + k * dy;
            if (from >= 0 && from < m_height)
                add(sums.data(), row(from), m_width, k * dx);
        }
        std::ranges::transform(sums, result.row(y),
                               [share](quint16 sum) { return static_cast<uchar>(sum * share >> 16); });
    }
    return result;
}

void Mask::unite(const Mask &other)
{
    raise(m_bytes.data(), other.m_bytes.data(), static_cast<int>(m_bytes.size()));
}

} // namespace barrage
