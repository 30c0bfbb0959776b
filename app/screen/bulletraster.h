// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletmode.h"
#include "core/bulletsize.h"
#include "core/ids.h"
#include "screen/bullettext.h"
#include "screen/glyphcache.h"
#include "screen/mask.h"
#include "screen/sheet.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPointF>
#include <QRect>
#include <QSizeF>
#include <QString>

#include <optional>

namespace barrage {

struct RasterJob
{
    MessageId id {};
    BulletMode mode = BulletMode::Scroll; // decides on the room there is
    QString text;
    quint32 color = 0xffffff; // 0xRRGGBB
    BulletStyle style = {};
    BulletSize size = BulletSize::Normal; // decides on the style
    int times = 1;                        // it is said; from 2 on, "×2" follows the text
    int edition = 0;                      // comes back with the image
};

// What flies: an image with the device pixel ratio of the style, and, in logical px, what of it takes room in
// a lane. The rest around it is shadow. The image is ARGB32_Premultiplied, or the view of a sheet.
struct BulletImage
{
    MessageId id {};
    QImage image;
    QSizeF size;
    QPointF inset; // where in the image `size` begins; it may begin above what is inked
    SheetSlot slot;
    int times = 0; // as in the job; 0: there is no image yet
    int edition = 0;
};

// Text to pixels: outlined against any background, shadowed, emoji in colour. No text makes it slow: the
// layout is bounded by what core/textguard.h lets through. Lives on: the raster thread, one for the whole
// run: font caches are per thread and a cold one costs 10 ms.
class BulletRaster
{
public:
    // Of what a first text would pay: fonts that are opened, the search of them all for a character that none
    // has, memory for large images. It takes some 50 ms.
    void warmUp();
    BulletImage draw(const RasterJob &job);
    // The same in steps of some ms: a text may have many letters and pictures that nobody has said before,
    // and each is drawn once. Nothing: ask again.
    std::optional<BulletImage> drawFurther(const RasterJob &job);

private:
    using Pictures = QList<BulletText::Placed>;

    static void touchMemory();
    void beginStep();
    bool isLate() const;
    void clearMasks(const QSize &size);
    bool addLetters(const BulletText &text, const QPoint &at, int edge, Pictures &pictures);
    void addLetter(const Glyph &glyph, const QPoint &pen, Pictures &pictures);
    int cropRows(int above, int below, Pictures &pictures);
    void makeShadow(int edge, int blurred, const Pictures &pictures);
    static void drawPictures(QImage &image, const Pictures &pictures);

    FontCache m_fonts;
    EmojiCache m_emoji;
    GlyphCache m_glyphs;
    QElapsedTimer m_step;
    qint64 m_madeBefore = 0; // letters and pictures, as the step began
    // Kept, for their memory.
    Mask m_letters;
    Mask m_outline;
    Mask m_shadow;
    Mask m_spare;
    QRect m_inked; // of the masks
};

} // namespace barrage
