// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <vector>

namespace barrage {

// One byte of coverage a pixel: what outlines and shadows are made of.
class Mask
{
public:
    // The alpha of an image in ARGB32_Premultiplied.
    explicit Mask(const QImage &image);

    int width() const { return m_width; }
    int height() const { return m_height; }
    const uchar *row(int y) const { return m_bytes.data() + static_cast<std::size_t>(y) * m_width; }

    // Grown by a disc of this radius in pixels.
    Mask dilated(int radius) const;
    // Softened over about this many pixels; at most 100.
    Mask blurred(int radius) const;
    // The greater of the two, pixel by pixel; of one size.
    void unite(const Mask &other);

private:
    Mask(int width, int height);

    uchar *row(int y) { return m_bytes.data() + static_cast<std::size_t>(y) * m_width; }
    Mask widened() const;
    Mask averaged(int radius, int dx, int dy) const;

    int m_width = 0;
    int m_height = 0;
    std::vector<uchar> m_bytes;
};

} // namespace barrage
