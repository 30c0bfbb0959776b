// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/bulletraster.h"

#include "screen/paint.h"

#include "core/limits.h"
#include "core/textguard.h"

#include <QColor>
#include <QPainter>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kDark = 100; // below this brightness a text gets a light outline

QRgb outlineFor(QRgb text)
{
    return qGray(text) < kDark ? qRgb(250, 250, 250) : qRgb(12, 12, 14);
}

// How far the parts around the letters reach, in pixels.
struct Rim
{
    explicit Rim(const BulletStyle &style)
        : edge(std::max(style.outlineShare > 0 ? 1 : 0, qRound(style.outline() * style.scale)))
        , blurred(qRound(style.shadow() * style.scale))
        , drop((blurred + 1) / 2)
    {
    }

    // One clear pixel at the outside, for the filter of the texture.
    int margin() const { return blurred + drop + 1; }
    int all() const { return edge + margin(); }

    int edge;
    int blurred;
    int drop;
};

} // namespace

BulletImage BulletRaster::draw(const RasterJob &job)
{
    const BulletText text(leftCharacters(guarded(job.text), limits::kTextCharacters), job.style, m_fonts,
                          m_emoji);
    const Rim rim(job.style);
    const QPoint at(rim.all(), rim.all());
    const QSize size = text.size().toSize() + QSize(2, 2) * rim.all();
    const Pictures pictures = text.emoji(at);

    drawLetters(text, size, at, job.color);
    makeGround(size, rim.edge, rim.blurred, pictures);
    QImage image = paintOver({m_outline, outlineFor(job.color), m_shadow, rim.drop}, m_canvas);
    drawPictures(image, pictures);
    image.setDevicePixelRatio(job.style.scale);
    const double scale = job.style.scale;
    return {job.id, image, QSizeF(size - QSize(2, 2) * rim.margin()) / scale, rim.margin() / scale, {}};
}

void BulletRaster::drawLetters(const BulletText &text, const QSize &size, const QPoint &at, QRgb color)
{
    if (m_canvas.width() < size.width() || m_canvas.height() < size.height())
        m_canvas = QImage(m_canvas.size().expandedTo(size), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y)
        std::fill_n(reinterpret_cast<QRgb *>(m_canvas.scanLine(y)), size.width(), QRgb(0));
    QPainter painter(&m_canvas);
    painter.setClipRect(QRect(QPoint(), size));
    painter.setPen(QColor::fromRgb(color));
    text.draw(painter, at);
}

void BulletRaster::makeGround(const QSize &size, int edge, int blurred, const Pictures &pictures)
{
    m_letters.resize(size.width(), size.height());
    takeAlpha(m_letters, m_canvas);
    dilate(m_letters, edge, m_outline, m_spare);
    m_shadow = m_outline;
    if (edge == 0)
        m_outline.clear();
    for (const BulletText::Placed &picture : pictures)
        raiseTo(m_shadow, picture.image, picture.at);
    blur(m_shadow, blurred, m_spare[0]);
}

void BulletRaster::drawPictures(QImage &image, const Pictures &pictures)
{
    if (pictures.isEmpty())
        return;
    QPainter painter(&image);
    for (const BulletText::Placed &picture : pictures)
        painter.drawImage(picture.at, picture.image);
}

} // namespace barrage
