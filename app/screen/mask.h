// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPoint>

#include <array>
#include <vector>

namespace barrage {

// One byte of coverage a pixel: what outlines and shadows are made of. Keeps its memory for the next use.
class Mask
{
public:
    // Its contents are then anything.
    void resize(int width, int height);

    int width() const { return m_width; }
    int height() const { return m_height; }
    uchar *row(int y) { return m_bytes.data() + static_cast<std::size_t>(m_first + y) * m_width; }
    const uchar *row(int y) const { return m_bytes.data() + static_cast<std::size_t>(m_first + y) * m_width; }
    void clear();
    void copy(const Mask &other);
    // The others are left out, until the next resize().
    void keepRows(int first, int count);

private:
    int m_width = 0;
    int m_height = 0;
    int m_first = 0; // row
    std::vector<uchar> m_bytes;
};

// The alpha of an image in ARGB32_Premultiplied, at the top left of a mask that is as large or larger.
void takeAlpha(Mask &mask, const QImage &image);
// Grown by a disc of this radius in pixels, into `grown`; `spare` is for scratch.
void dilate(const Mask &mask, int radius, Mask &grown, std::array<Mask, 2> &spare);
// Softened over this many pixels to each side, at most 100; `spare` is for scratch.
void blur(Mask &mask, int radius, Mask &spare);
// Raised to another mask at a place; what is outside is left out.
void raiseTo(Mask &mask, const Mask &by, const QPoint &at);
// Raised to the alpha of an image in ARGB32_Premultiplied at a place; what is outside is left out.
void raiseTo(Mask &mask, const QImage &image, const QPoint &at);

} // namespace barrage
