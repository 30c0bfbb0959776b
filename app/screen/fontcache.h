// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/fontcoverage.h"

#include <QFont>
#include <QHash>
#include <QStringList>

namespace barrage {

// The fonts that bullets are set in. Looking one up among the families of the system costs more than to set a
// text in it. Lives on: the raster thread (font caches are per thread).
class FontCache
{
public:
    FontCache();

    // An unknown or empty family is the one that Barrage chooses; what it lacks comes from the others.
    QFont font(const QString &family, int pixelSize);
    // See FontCoverage.
    QString visible(QStringView character) { return m_coverage.visible(character); }

private:
    QFont make(const QString &family, int pixelSize) const;

    FontCoverage m_coverage;
    QStringList m_families; // installed, in the order of preference
    QHash<std::pair<QString, int>, QFont> m_fonts;
};

} // namespace barrage
