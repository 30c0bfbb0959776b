// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/fontcache.h"

#include "screen/fonts.h"

#include "core/limits.h"

#include <QFontDatabase>

namespace barrage {

FontCache::FontCache()
    : m_families(installedFamilies(textFamilies() + emojiFamilies()))
{
}

QFont FontCache::font(const QString &family, int pixelSize)
{
    const std::pair key(family, pixelSize);
    if (const auto found = m_fonts.constFind(key); found != m_fonts.cend())
        return *found;
    if (m_fonts.size() >= limits::kFonts)
        m_fonts.clear();
    return *m_fonts.insert(key, make(family, pixelSize));
}

QFont FontCache::make(const QString &family, int pixelSize) const
{
    QStringList families = m_families;
    if (!family.isEmpty() && QFontDatabase::hasFamily(family))
        families.prepend(family);
    QFont font(families);
    font.setWeight(QFont::Bold);
    font.setPixelSize(pixelSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace barrage
