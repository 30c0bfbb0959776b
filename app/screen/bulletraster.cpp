// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/bulletraster.h"

#include "screen/paint.h"

#include "core/limits.h"
#include "core/textguard.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace barrage {

namespace {

constexpr qint64 kStepNs = 1'000'000; // after which no other letter or picture is drawn that is not known yet
// A long text on a large display; less than what keepFreedMemory() (loop/memory.h) lets a thread keep.
constexpr QSize kLargeImage(4'096, 768);
constexpr int kDark = 100; // below this brightness a text gets a light outline

QRgb outlineFor(QRgb text)
{
    return qGray(text) < kDark ? qRgb(250, 250, 250) : qRgb(12, 12, 14);
}

QString wordingOf(const RasterJob &job)
{
    const QString text = leftCharacters(guarded(job.text), limits::kTextCharacters);
    return job.times > 1 ? QStringLiteral("%1 ×%2").arg(text, QString::number(job.times)) : text;
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

void BulletRaster::warmUp()
{
    RasterJob job;
    job.text = QStringLiteral("Aa é Яя 字 あ 가 א ب ก क ☺ ⠁ 𝒜 🬀 \uf8ff e\u0315 "
                              "\U0001f600\U0001f468‍\U0001f469‍\U0001f467");
    draw(job);
    touchMemory();
}

// Pages for a large image cost more than its text, the first time. The allocator asks the system for the
// first such piece and gives it back, and takes the second from what it keeps.
void BulletRaster::touchMemory()
{
    for (int i = 0; i < 2; ++i)
        QImage(kLargeImage, QImage::Format_ARGB32_Premultiplied).fill(Qt::transparent);
}

BulletImage BulletRaster::draw(const RasterJob &job)
{
    for (;;) {
        if (const std::optional<BulletImage> image = drawFurther(job))
            return *image;
    }
}

std::optional<BulletImage> BulletRaster::drawFurther(const RasterJob &job)
{
    beginStep();
    const BulletText text(wordingOf(job), job.style, m_fonts, m_emoji);
    if (!text.preparePictures([this] { return isLate(); }))
        return std::nullopt;
    const Rim rim(job.style);
    const QPoint at(rim.all(), rim.all());
    const QSize size = text.size().toSize() + QSize(2, 2) * rim.all();
    Pictures pictures = text.emoji(at);

    clearMasks(size);
    if (!addLetters(text, at, rim.edge, pictures))
        return std::nullopt;
    const int top = cropRows(rim.blurred + 1, rim.blurred + rim.drop + 1, pictures);
    makeShadow(rim.edge, rim.blurred, pictures);
    QImage image = paintOver({m_letters, job.color}, {m_outline, outlineFor(job.color)}, m_shadow, rim.drop);
    drawPictures(image, pictures);
    image.setDevicePixelRatio(job.style.scale);
    const double scale = job.style.scale;
    const QSize room = size - QSize(2, 2) * rim.margin();
    const QPointF inset(rim.margin(), rim.margin() - top);
    return BulletImage {job.id, image, QSizeF(room) / scale, inset / scale, {}, job.times, job.edition};
}

void BulletRaster::beginStep()
{
    m_step.start();
    m_madeBefore = m_emoji.made() + m_glyphs.made();
}

// A step that has drawn nothing new would be the same again.
bool BulletRaster::isLate() const
{
    return m_emoji.made() + m_glyphs.made() > m_madeBefore && m_step.nsecsElapsed() > kStepNs;
}

void BulletRaster::clearMasks(const QSize &size)
{
    for (Mask *mask : {&m_letters, &m_outline}) {
        mask->resize(size.width(), size.height());
        mask->clear();
    }
    m_inked = {};
}

// False: it is late, and there are more.
bool BulletRaster::addLetters(const BulletText &text, const QPoint &at, int edge, Pictures &pictures)
{
    const QList<QGlyphRun> runs = text.letters();
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            const GlyphCache::Pen pen = GlyphCache::penAt(places.at(i));
            addLetter(m_glyphs.glyph(font, indexes.at(i), pen.quarters, edge), at + pen.pixel, pictures);
            if (isLate())
                return false;
        }
    }
    return true;
}

void BulletRaster::addLetter(const Glyph &glyph, const QPoint &pen, Pictures &pictures)
{
    raiseTo(m_letters, glyph.letter, pen + glyph.letterAt);
    raiseTo(m_outline, glyph.outlined, pen + glyph.outlinedAt);
    m_inked |= QRect(pen + glyph.outlinedAt, QSize(glyph.outlined.width(), glyph.outlined.height()));
    if (!glyph.picture.isNull())
        pictures.append({glyph.picture, pen + glyph.letterAt});
}

// A line is higher than its letters: what is empty above and below is neither drawn nor kept. Returns the row
// that is now the first.
int BulletRaster::cropRows(int above, int below, Pictures &pictures)
{
    for (const BulletText::Placed &picture : std::as_const(pictures))
        m_inked |= QRect(picture.at, picture.image.size());
    m_inked &= QRect(0, 0, m_outline.width(), m_outline.height());
    const int top = std::max(0, m_inked.top() - above);
    const int bottom = std::clamp(m_inked.bottom() + below, top, m_outline.height() - 1);
    for (Mask *mask : {&m_letters, &m_outline})
        mask->keepRows(top, bottom - top + 1);
    for (BulletText::Placed &picture : pictures)
        picture.at.ry() -= top;
    return top;
}

void BulletRaster::makeShadow(int edge, int blurred, const Pictures &pictures)
{
    m_shadow.copy(m_outline);
    if (edge == 0)
        m_outline.clear();
    for (const BulletText::Placed &picture : pictures)
        raiseTo(m_shadow, picture.image, picture.at);
    blur(m_shadow, blurred, m_spare);
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
