// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QImage>
#include <QString>
#include <QStringList>

namespace barrage {

// The characters of a text as people count them; an emoji sequence or a flag is one.
QStringList charactersOf(const QString &text);

// Whether a character is shown as a colour picture.
bool isEmoji(QStringView character);
// Whether it begins with one.
bool isSkinTone(QStringView text);

// Pictures of emoji. Qt lays an emoji out in 60 to 100 µs, each time; here it happens once.
// Lives on: the raster thread (font caches are per thread).
class EmojiCache
{
public:
    EmojiCache();

    // False if no colour emoji font is installed: then emoji are text like any other.
    bool isAvailable() const { return !m_families.isEmpty(); }
    // `box` pixels wide; a picture from the cache costs nothing.
    QImage picture(const QString &character, int box);
    // So many have been made until now.
    qint64 made() const { return m_made; }

private:
    QImage draw(const QString &character, int box) const;
    QColor pen() const;

    QStringList m_families;
    QHash<std::pair<QString, int>, QImage> m_pictures;
    qint64 m_made = 0;
};

} // namespace barrage
