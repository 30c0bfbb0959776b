// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stamp.h"

#include "screen/vectorised.h"

#include <algorithm>
#include <span>

namespace barrage {

namespace {

constexpr int kBlock = 8; // px: one vector of the widest kind

// Two channels at a time, in the halves of a word; rounded as QPainter does.
inline QRgb over(QRgb source, QRgb below)
{
    const quint32 rest = 255 - (source >> 24);
    const quint32 redAndBlue = (below & 0x00ff'00ff) * rest;
    const quint32 alphaAndGreen = (below >> 8 & 0x00ff'00ff) * rest;
    return source + ((redAndBlue + (redAndBlue >> 8 & 0x00ff'00ff) + 0x0080'0080) >> 8 & 0x00ff'00ff)
        + ((alphaAndGreen + (alphaAndGreen >> 8 & 0x00ff'00ff) + 0x0080'0080) & 0xff00'ff00);
}

// What of the runs lies between two pixels of their row. A call for each run would take as long again.
BARRAGE_VECTORISED void mixRow(QRgb *to, const QRgb *from, std::span<const Stamp::Run> runs, int first,
                               int end)
{
    for (const Stamp::Run &run : runs) {
        const int begin = std::max(run.from, first);
        const int count = std::min(run.to, end) - begin;
        QRgb *__restrict below = to + begin;
        const QRgb *__restrict ink = from + begin;
        for (int i = 0; i < count; ++i)
            below[i] = over(ink[i], below[i]);
    }
}

} // namespace

Stamp::Stamp(const QImage &image)
    : m_image(image)
{
    for (int y = 0; y < image.height(); ++y) {
        m_rows.push_back(m_runs.size());
        addRuns(reinterpret_cast<const QRgb *>(image.constScanLine(y)));
    }
    m_rows.push_back(m_runs.size());
}

// In whole blocks: their ends would be taken pixel by pixel.
void Stamp::addRuns(const QRgb *row)
{
    const int width = m_image.width();
    const std::size_t first = m_runs.size();
    for (int from = 0; from < width; from += kBlock) {
        const int to = std::min(from + kBlock, width);
        if (std::all_of(row + from, row + to, [](QRgb pixel) { return qAlpha(pixel) == 0; }))
            continue;
        if (m_runs.size() > first && m_runs.back().to == from)
            m_runs.back().to = to;
        else
            m_runs.push_back({from, to});
    }
}

void Stamp::paintOn(QImage &canvas, const QPoint &at, const QRect &clip) const
{
    const QRect area = QRect(at, size()) & clip;
    const int first = area.left() - at.x();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const int row = y - at.y();
        const std::span runs(m_runs.data() + m_rows[row], m_rows[row + 1] - m_rows[row]);
        mixRow(reinterpret_cast<QRgb *>(canvas.scanLine(y)) + at.x(),
               reinterpret_cast<const QRgb *>(m_image.constScanLine(row)), runs, first, first + area.width());
    }
}

} // namespace barrage
