// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPoint>
#include <QRect>

#include <vector>

namespace barrage {

// An image that is painted in every frame: it knows where its rows have ink, and what has none, which is most
// of a text, is neither read nor written. Shares the pixels of the image. Any thread.
class Stamp
{
public:
    // Pixels of a row: the first, and the one after the last.
    struct Run
    {
        int from, to;
    };

    Stamp() = default;
    // Of an image in ARGB32_Premultiplied.
    explicit Stamp(const QImage &image);

    // Over the pixels of a canvas in RGB32 or ARGB32_Premultiplied, within `clip`, which lies on the canvas;
    // the same to the bit as QPainter would. All are device pixels.
    void paintOn(QImage &canvas, const QPoint &at, const QRect &clip) const;

    QSize size() const { return m_image.size(); }

private:
    void addRuns(const QRgb *row);

    QImage m_image;
    std::vector<Run> m_runs;         // of all rows
    std::vector<std::size_t> m_rows; // where those of each begin, and where the last end
};

} // namespace barrage
