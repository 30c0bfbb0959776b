// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/glyphcache.h"

#include "core/limits.h"

#include <QGlyphRun>
#include <QPainter>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace barrage {

namespace {

constexpr int kQuarters = 4;         // steps of a pixel at which letters differ visibly
constexpr int kSlack = 2;            // px around what the font says a letter fills
constexpr int kVector = 16;          // bytes
constexpr double kNotMadeBold = 64;  // px of type
constexpr double kBolder = 1 / 48.0; // of the size, to each side: what Qt does to smaller ones

quint64 keyOf(quint32 index, int quarters, int edge)
{
    return quint64(index) << 32 | quint64(edge) << 8 | quint64(quarters);
}

QImage drawn(const QRawFont &font, quint32 index, const QRect &box, double shift)
{
    QImage image(box.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes({index});
    run.setPositions({{shift, 0}});
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::white);
    painter.drawGlyphRun(-box.topLeft(), run);
    return image;
}

// The part of it that is not transparent.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const auto *end = line + image.width();
        const auto isInked = [](QRgb pixel) { return qAlpha(pixel) > 0; };
        const auto *first = std::find_if(line, end, isInked);
        if (first == end)
            continue;
        const auto *last
            = std::find_if(std::reverse_iterator(end), std::reverse_iterator(first), isInked).base();
        ink |= QRect(QPoint(int(first - line), y), QPoint(int(last - line) - 1, y));
    }
    return ink;
}

// Rows of whole vectors: their ends would be taken byte by byte.
int padded(int width)
{
    return (width + kVector - 1) / kVector * kVector;
}

// Qt makes letters bold itself where a font has no bold face, but not large ones.
bool lacksBold(const QRawFont &font)
{
    constexpr int weightAt = 4; // in the table
    const QByteArray table = font.fontTable("OS/2");
    return font.pixelSize() >= kNotMadeBold && table.size() > weightAt + 1
        && qFromBigEndian<quint16>(table.constData() + weightAt) < QFont::DemiBold;
}

// A letter with so many clear pixels around it.
Mask maskOf(const QImage &image, int around)
{
    Mask tight;
    tight.resize(image.width(), image.height());
    takeAlpha(tight, image);
    Mask mask;
    mask.resize(padded(image.width() + 2 * around), image.height() + 2 * around);
    mask.clear();
    raiseTo(mask, tight, {around, around});
    return mask;
}

// White letters are as bright as they are opaque.
bool isColoured(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) {
                return qRed(pixel) != qAlpha(pixel) || qBlue(pixel) != qAlpha(pixel);
            }))
            return true;
    }
    return false;
}

qint64 bytesOf(const Glyph &glyph)
{
    return qint64(glyph.letter.width()) * glyph.letter.height()
        + qint64(glyph.outlined.width()) * glyph.outlined.height() + glyph.picture.sizeInBytes()
        + qint64(sizeof glyph);
}

} // namespace

GlyphCache::Pen GlyphCache::penAt(const QPointF &place)
{
    const int quarters = static_cast<int>(std::floor(place.x() * kQuarters + 0.5));
    const int pixel = static_cast<int>(std::floor(double(quarters) / kQuarters));
    return {{pixel, static_cast<int>(std::floor(place.y() + 0.5))}, quarters - pixel * kQuarters};
}

const Glyph &GlyphCache::glyph(const QRawFont &font, quint32 index, int quarters, int edge)
{
    const quint64 key = keyOf(index, quarters, edge);
    if (const auto face = m_faces.constFind(font); face != m_faces.cend()) {
        if (const auto found = face->constFind(key); found != face->cend())
            return *found;
    }
    if (m_bytes >= limits::kGlyphBytes) {
        m_faces.clear();
        m_bytes = 0;
    }
    const Glyph &made = *m_faces[font].insert(key, draw(font, index, quarters, edge));
    m_bytes += bytesOf(made);
    ++m_made;
    return made;
}

Glyph GlyphCache::draw(const QRawFont &font, quint32 index, int quarters, int edge)
{
    const QRect box = font.boundingRect(index).toAlignedRect().adjusted(-kSlack, -kSlack, kSlack, kSlack);
    const QImage whole = drawn(font, index, box, double(quarters) / kQuarters);
    const QRect ink = inkOf(whole);
    Glyph glyph;
    if (ink.isEmpty())
        return glyph; // a space
    const QImage image = whole.copy(ink);
    glyph.letterAt = box.topLeft() + ink.topLeft();
    if (isColoured(image)) {
        glyph.picture = image;
        return glyph;
    }
    const int bolder = lacksBold(font) ? qRound(font.pixelSize() * kBolder) : 0;
    glyph.letterAt -= QPoint(bolder, bolder);
    glyph.outlinedAt = glyph.letterAt - QPoint(edge, edge);
    dilate(maskOf(image, bolder), bolder, glyph.letter, m_spare);
    dilate(maskOf(image, bolder + edge), bolder + edge, glyph.outlined, m_spare);
    return glyph;
}

} // namespace barrage
