// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRawFont>
#include <QString>
#include <QStringList>

#include <vector>

namespace barrage {

// Which characters some font of this machine has. For one that none has Qt looks through all of them, anew
// for each size of type, and that takes 40 ms. Lives on: the raster thread (font caches are per thread).
class FontCoverage
{
public:
    FontCoverage();

    // A character, or what can be seen of it: a box for a letter that no font has, nothing for a mark.
    QString visible(QStringView character);

private:
    bool has(char32_t c);
    bool look(char32_t c);

    // Of all characters that there are.
    std::vector<bool> m_asked;
    std::vector<bool> m_found;
    std::vector<QRawFont> m_fonts; // that have been opened
    QStringList m_others;          // families that nobody had to look into yet
};

} // namespace barrage
