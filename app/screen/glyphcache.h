// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/mask.h"

#include <QHash>
#include <QImage>
#include <QPoint>
#include <QPointF>
#include <QRawFont>

namespace barrage {

// What a letter looks like. Places are pixels from the pen's.
struct Glyph
{
    Mask letter;
    QPoint letterAt;
    Mask outlined; // grown by the outline
    QPoint outlinedAt;
    QImage picture; // of a coloured one, at letterAt; it has no masks
};

// The letters of the texts so far, drawn and outlined once each: growing a text by its outline is the same as
// growing its letters. Large letters, which Qt draws as paths each time, gain most. Bounded by
// limits::kGlyphBytes. Lives on: the raster thread (font caches are per thread).
class GlyphCache
{
public:
    // Where a letter is drawn: its whole pixel, and how far to the right of it, in quarters.
    struct Pen
    {
        QPoint pixel;
        int quarters = 0;
    };
    static Pen penAt(const QPointF &place);

    // Valid until the next call. The outline is `edge` pixels wide.
    const Glyph &glyph(const QRawFont &font, quint32 index, int quarters, int edge);
    // So many have been made until now.
    qint64 made() const { return m_made; }

private:
    using Face = QHash<quint64, Glyph>;

    Glyph draw(const QRawFont &font, quint32 index, int quarters, int edge);

    QHash<QRawFont, Face> m_faces;
    qint64 m_bytes = 0;
    qint64 m_made = 0;
    std::array<Mask, 2> m_spare;
};

} // namespace barrage
