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
    return radius < 1 ? *this : transposedBlur(radius).transposedBlur(radius);
}

// Two passes of a running mean along the rows, written as columns.
Mask Mask::transposedBlur(int radius) const
{
    Mask result(m_height, m_width);
    const int span = 2 * radius + 1;
    std::vector<int> line(static_cast<std::size_t>(m_width));
    for (int y = 0; y < m_height; ++y) {
        std::copy_n(row(y), m_width, line.begin());
        for (int pass = 0; pass < 2; ++pass) {
            const std::vector<int> before = line;
            int sum = 0;
            for (int x = -radius; x < m_width; ++x) {
                sum += x + radius < m_width ? before[x + radius] : 0;
                sum -= x > radius ? before[x - radius - 1] : 0;
                if (x >= 0)
                    line[x] = sum / span;
            }
        }
        for (int x = 0; x < m_width; ++x)
            result.row(x)[y] = static_cast<uchar>(line[x]);
    }
    return result;
}

void Mask::unite(const Mask &other)
{
    raise(m_bytes.data(), other.m_bytes.data(), static_cast<int>(m_bytes.size()));
}

} // namespace barrage
