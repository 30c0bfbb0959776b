// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/texturebudget.h"

#include "core/limits.h"

namespace barrage {

bool TextureBudget::hasRoomFor(const QImage &image, const SheetSlot &slot) const
{
    if (m_users.contains(slot.sheet.get()))
        return true;
    const qint64 more = slot.sheet ? slot.sheet->sizeInBytes() : image.sizeInBytes();
    return m_bytes + more <= limits::kTextureBytes;
}

void TextureBudget::add(const QImage &image, const SheetSlot &slot)
{
    if (!slot.sheet)
        m_bytes += image.sizeInBytes();
    else if (m_users[slot.sheet.get()]++ == 0)
        m_bytes += slot.sheet->sizeInBytes();
}

void TextureBudget::remove(const QImage &image, const SheetSlot &slot)
{
    if (!slot.sheet) {
        m_bytes -= image.sizeInBytes();
    } else if (--m_users[slot.sheet.get()] == 0) {
        m_users.remove(slot.sheet.get());
        m_bytes -= slot.sheet->sizeInBytes();
    }
}

} // namespace barrage
