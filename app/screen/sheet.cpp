// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/sheet.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr int kWidth = 2048; // px, unless one image alone is wider

QList<QRect> placesOf(const QList<QImage> &images, int width)
{
    QList<QRect> places;
    QPoint next;
    int row = 0; // its height
    for (const QImage &image : images) {
        if (next.x() + image.width() > width) {
            next = {0, next.y() + row};
            row = 0;
        }
        places.append({next, image.size()});
        next.rx() += image.width();
        row = std::max(row, image.height());
    }
    return places;
}

QRgb swapped(QRgb argb)
{
    return (argb & 0xff00ff00) | ((argb >> 16) & 0xff) | ((argb & 0xff) << 16);
}

void copyInto(QImage &sheet, const QPoint &corner, const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(sheet.scanLine(corner.y() + y)) + corner.x();
        for (int x = 0; x < image.width(); ++x)
            to[x] = swapped(from[x]);
    }
}

} // namespace

Sheet composeSheet(const QList<QImage> &images, QList<QRect> &slots_)
{
    int width = kWidth;
    for (const QImage &image : images)
        width = std::max(width, image.width());
    slots_ = placesOf(images, width);
    QRect all;
    for (const QRect &place : std::as_const(slots_))
        all |= place;
    QImage sheet(all.size(), QImage::Format_RGBA8888_Premultiplied);
    sheet.fill(Qt::transparent);
    for (qsizetype i = 0; i < images.size(); ++i)
        copyInto(sheet, slots_.at(i).topLeft(), images.at(i));
    return std::make_shared<const QImage>(std::move(sheet));
}

QImage viewOf(const SheetSlot &slot, double devicePixelRatio)
{
    const QImage &sheet = *slot.sheet;
    const uchar *corner
        = sheet.constScanLine(slot.rect.y()) + static_cast<qsizetype>(slot.rect.x()) * sheet.depth() / 8;
    const auto release = [](void *held) { delete static_cast<Sheet *>(held); };
    QImage view(corner, slot.rect.width(), slot.rect.height(), sheet.bytesPerLine(), sheet.format(), release,
                std::make_unique<Sheet>(slot.sheet).release()); // the view's, until the last copy of it goes
    view.setDevicePixelRatio(devicePixelRatio);
    return view;
}

} // namespace barrage
