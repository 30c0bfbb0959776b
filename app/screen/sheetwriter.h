// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bulletraster.h"

namespace barrage {

// Collects drawn bullets and puts them into sheets: few large textures instead of many small ones. Bounded by
// limits::kSheetBytes. Lives on: the raster thread.
class SheetWriter
{
public:
    void add(const BulletImage &bullet);
    bool isEmpty() const { return m_bullets.isEmpty(); }
    bool isFull() const;
    // What was collected, its images now views of one sheet.
    QList<BulletImage> take();

private:
    QList<BulletImage> m_bullets;
    qint64 m_bytes = 0;
};

} // namespace barrage
