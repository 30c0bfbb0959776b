// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/mask.h"

#include "screen/vectorised.h"

#include <algorithm>
#include <cmath>

namespace barrage {

namespace {

BARRAGE_VECTORISED void copyAlpha(uchar *dst, const QRgb *src, int count)
{
    for (int i = 0; i < count; ++i)
        dst[i] = static_cast<uchar>(src[i] >> 24);
}

struct Rows
{
    const uchar *first;
    std::ptrdiff_t stride;
};

// dst = max(dst, src), row by row: for a letter a call for each of its short rows would take as long again.
BARRAGE_VECTORISED void raise(uchar *dst, std::ptrdiff_t stride, Rows src, int width, int height)
{
    for (; height > 0; --height, dst += stride, src.first += src.stride) {
        uchar *__restrict to = dst;
        const uchar *__restrict from = src.first;
        for (int i = 0; i < width; ++i)
            to[i] = std::max(to[i], from[i]);
    }
}

// The greatest of each three neighbours; `count` of them, the outer ones with a neighbour on each side.
BARRAGE_VECTORISED void widen(uchar *__restrict dst, const uchar *__restrict src, int count)
{
    for (int i = 0; i < count; ++i)
        dst[i] = std::max(src[i], std::max(src[i - 1], src[i + 1]));
}

BARRAGE_VECTORISED void startSums(quint16 *sums, const uchar *src, int count)
{
    for (int i = 0; i < count; ++i)
        sums[i] = src[i];
}

BARRAGE_VECTORISED void addBoth(quint16 *sums, const uchar *left, const uchar *right, int count)
{
    for (int i = 0; i < count; ++i)
        sums[i] = static_cast<quint16>(sums[i] + left[i] + right[i]);
}

BARRAGE_VECTORISED void shareOf(uchar *dst, const quint16 *sums, unsigned share, int count)
{
    for (int i = 0; i < count; ++i)
        dst[i] = static_cast<uchar>(sums[i] * share >> 16);
}

// A row enters the sums, its share is taken, a row leaves.
BARRAGE_VECTORISED void slide(uchar *__restrict dst, quint16 *__restrict sums, const uchar *__restrict enters,
                              const uchar *__restrict leaves, unsigned share, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto sum = static_cast<quint16>(sums[i] + enters[i]);
        dst[i] = static_cast<uchar>(sum * share >> 16);
        sums[i] = static_cast<quint16>(sum - leaves[i]);
    }
}

void widenAll(const Mask &mask, Mask &wider)
{
    const int last = mask.width() - 1;
    for (int y = 0; y < mask.height(); ++y) {
        const uchar *from = mask.row(y);
        uchar *to = wider.row(y);
        widen(to + 1, from + 1, last - 1);
        to[0] = std::max(from[0], from[std::min(1, last)]);
        to[last] = std::max(from[last], from[std::max(0, last - 1)]);
    }
}

// How far a disc reaches to each side, so many rows from its middle. Small discs have round corners.
int halfWidth(int radius, int dy)
{
    const double outer = radius + 0.4;
    return std::min(radius, static_cast<int>(std::sqrt(outer * outer - dy * dy)));
}

void raiseShifted(Mask &mask, const Mask &by, int dy)
{
    raiseTo(mask, by, {0, dy});
}

unsigned shareFor(int radius)
{
    return 65'536u / static_cast<unsigned>(2 * radius + 1);
}

// The mean of each pixel and its neighbours in the row.
void blurRows(const Mask &mask, int radius, Mask &soft, std::vector<quint16> &sums)
{
    const int width = mask.width();
    std::vector<uchar> padded(static_cast<std::size_t>(width) + 2 * radius, uchar(0));
    uchar *row = padded.data() + radius;
    for (int y = 0; y < mask.height(); ++y) {
        std::copy_n(mask.row(y), width, row);
        startSums(sums.data(), row, width);
        for (int shift = 1; shift <= radius; ++shift)
            addBoth(sums.data(), row - shift, row + shift, width);
        shareOf(soft.row(y), sums.data(), shareFor(radius), width);
    }
}

// The same down the columns: the sum of the rows around slides along.
void blurColumns(const Mask &mask, int radius, Mask &soft, std::vector<quint16> &sums)
{
    const int width = mask.width();
    const std::vector<uchar> none(static_cast<std::size_t>(width), uchar(0));
    const auto rowOrNone = [&](int y) { return y >= 0 && y < mask.height() ? mask.row(y) : none.data(); };
    std::ranges::fill(sums, quint16(0));
    for (int y = 0; y < radius; ++y)
        addBoth(sums.data(), rowOrNone(y), none.data(), width);
    for (int y = 0; y < mask.height(); ++y)
        slide(soft.row(y), sums.data(), rowOrNone(y + radius), rowOrNone(y - radius), shareFor(radius),
              width);
}

} // namespace

void Mask::resize(int width, int height)
{
    m_width = width;
    m_height = height;
    m_first = 0;
    m_bytes.resize(std::max(m_bytes.size(), static_cast<std::size_t>(width) * height));
}

void Mask::copy(const Mask &other)
{
    resize(other.m_width, other.m_height);
    std::copy_n(other.row(0), static_cast<std::size_t>(m_width) * m_height, row(0));
}

void Mask::clear()
{
    std::fill_n(row(0), static_cast<std::size_t>(m_width) * m_height, uchar(0));
}

void Mask::keepRows(int first, int count)
{
    m_first += first;
    m_height = count;
}

void takeAlpha(Mask &mask, const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        copyAlpha(mask.row(y), reinterpret_cast<const QRgb *>(image.constScanLine(y)), image.width());
}

// A disc is a stack of bars: the bar of half-width w is the text widened w times, and each is wanted at the
// heights where the disc is that wide.
void dilate(const Mask &mask, int radius, Mask &grown, std::array<Mask, 2> &spare)
{
    const Mask *bar = &mask;
    grown.resize(mask.width(), mask.height());
    grown.clear();
    for (int half = 0; half <= radius; ++half) {
        for (int dy = -radius; dy <= radius; ++dy) {
            if (halfWidth(radius, dy) == half)
                raiseShifted(grown, *bar, dy);
        }
        if (half == radius)
            break;
        Mask &next = spare[half % 2];
        next.resize(mask.width(), mask.height());
        widenAll(*bar, next);
        bar = &next;
    }
}

void blur(Mask &mask, int radius, Mask &spare)
{
    if (radius < 1)
        return;
    std::vector<quint16> sums(static_cast<std::size_t>(mask.width()));
    spare.resize(mask.width(), mask.height());
    blurRows(mask, radius, spare, sums);
    blurColumns(spare, radius, mask, sums);
}

void raiseTo(Mask &mask, const Mask &by, const QPoint &at)
{
    const QRect inside = QRect(at, QSize(by.width(), by.height())) & QRect(0, 0, mask.width(), mask.height());
    if (inside.isEmpty())
        return;
    const uchar *from = by.row(inside.top() - at.y()) + inside.left() - at.x();
    raise(mask.row(inside.top()) + inside.left(), mask.width(), {from, by.width()}, inside.width(),
          inside.height());
}

void raiseTo(Mask &mask, const QImage &image, const QPoint &at)
{
    const QRect all(0, 0, mask.width(), mask.height());
    const QRect inside = QRect(at, image.size()) & all;
    std::vector<uchar> alpha(static_cast<std::size_t>(inside.width()));
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y - at.y()));
        copyAlpha(alpha.data(), line + inside.left() - at.x(), inside.width());
        raise(mask.row(y) + inside.left(), 0, {alpha.data(), 0}, inside.width(), 1);
    }
}

} // namespace barrage
