// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <algorithm>
#include <cstdlib>

namespace barrage {

inline bool isAnotherThan(QRgb a, QRgb b, int tolerance)
{
    return std::max(
               {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))})
        > tolerance;
}

// Pixels of two frames of one size, 32 bits each, that differ by more than this.
inline int differences(const QImage &a, const QImage &b, int tolerance)
{
    int found = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            found += isAnotherThan(left[x], right[x], tolerance) ? 1 : 0;
    }
    return found;
}

// Pixels in which a frame is wrong: none with QPainter, which has to be exact; those that a GPU computes may
// be a little off, and a few of them more.
inline int wrongPixels(const QImage &frame, const QImage &expected, bool isExact)
{
    if (isExact)
        return differences(frame, expected, 0);
    return std::max(0, differences(frame, expected, 6) - 40);
}

} // namespace barrage
