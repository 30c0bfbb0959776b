// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/sheetwriter.h"

#include "core/limits.h"

#include <utility>

namespace barrage {

void SheetWriter::add(const BulletImage &bullet)
{
    m_bullets.append(bullet);
    m_bytes += bullet.image.sizeInBytes();
}

bool SheetWriter::isFull() const
{
    return m_bytes >= limits::kSheetBytes;
}

QList<BulletImage> SheetWriter::take()
{
    QList<BulletImage> bullets = std::exchange(m_bullets, {});
    m_bytes = 0;
    if (bullets.isEmpty())
        return bullets;
    QList<QImage> images;
    for (const BulletImage &bullet : std::as_const(bullets))
        images.append(bullet.image);
    QList<QRect> places;
    const Sheet sheet = composeSheet(images, places);
    for (qsizetype i = 0; i < bullets.size(); ++i) {
        BulletImage &bullet = bullets[i];
        bullet.slot = {sheet, places.at(i)};
        bullet.image = viewOf(bullet.slot, bullet.image.devicePixelRatio());
    }
    return bullets;
}

} // namespace barrage
