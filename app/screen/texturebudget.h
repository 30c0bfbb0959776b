// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/sheet.h"

#include <QHash>

namespace barrage {

// The memory of what flies, bounded by limits::kTextureBytes: a sheet counts whole for as long as any bullet
// of it flies. Lives on: one thread, its owner's.
class TextureBudget
{
public:
    bool hasRoomFor(const QImage &image, const SheetSlot &slot) const;
    void add(const QImage &image, const SheetSlot &slot);
    void remove(const QImage &image, const SheetSlot &slot);
    qint64 bytes() const { return m_bytes; }

private:
    qint64 m_bytes = 0;
    QHash<const QImage *, int> m_users; // of each sheet
};

} // namespace barrage
