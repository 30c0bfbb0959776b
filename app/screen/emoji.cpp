// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/emoji.h"

#include "screen/fonts.h"

#include "core/graphemes.h"
#include "core/limits.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace barrage {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Code points that are pictures without a variation selector (Unicode: Emoji_Presentation), in order.
constexpr Range kPictures[] = {
    {0x231a, 0x231b},   {0x23e9, 0x23ec},   {0x23f0, 0x23f0},   {0x23f3, 0x23f3},   {0x25fd, 0x25fe},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267f, 0x267f},   {0x2693, 0x2693},   {0x26a1, 0x26a1},
    {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5},   {0x26ce, 0x26ce},   {0x26d4, 0x26d4},
    {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},   {0x26fa, 0x26fa},   {0x26fd, 0x26fd},
    {0x2705, 0x2705},   {0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},   {0x274e, 0x274e},
    {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27b0, 0x27b0},   {0x27bf, 0x27bf},
    {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},   {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf},
    {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f1e6, 0x1f1ff}, {0x1f201, 0x1f251}, {0x1f300, 0x1f6ff},
    {0x1f7e0, 0x1f7eb}, {0x1f90c, 0x1f9ff}, {0x1fa70, 0x1faff},
};

bool isPicture(char32_t c)
{
    const Range *range = std::ranges::lower_bound(kPictures, c, {}, &Range::last);
    return range != std::end(kPictures) && c >= range->first;
}

constexpr qint64 kWithOnePen = 32; // pictures; see EmojiCache::pen()
constexpr qint64 kPens = 8;        // more than the four whose images Qt keeps; nearly black, each

constexpr QChar kTextSelector(0xfe0e);
constexpr QChar kPictureSelector(0xfe0f);
constexpr QChar kKeycap(0x20e3);

// What of it decides on its picture. Marks do not: there is a picture for each emoji and none for their
// combinations. Nor does the selector, with a font that has nothing but pictures, and Qt 6.4 lets it break
// sequences.
QString essenceOf(QString character)
{
    character.removeIf([](QChar c) { return c == kPictureSelector || (c.isMark() && c != kKeycap); });
    return character;
}

} // namespace

QStringList charactersOf(const QString &text)
{
    QStringList characters;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = endOfCharacter(text, start);
        characters += text.sliced(start, end - start);
        start = end;
    }
    return characters;
}

bool isEmoji(QStringView character)
{
    if (character.isEmpty() || character.contains(kTextSelector))
        return false;
    if (character.size() == 1)
        return isPicture(character[0].unicode());
    if (character[1] == kPictureSelector) // behind a letter of some script it asks for nothing that there is
        return character[0].script() == QChar::Script_Common;
    return isPicture(character[0].isHighSurrogate() ? QChar::surrogateToUcs4(character[0], character[1])
                                                    : character[0].unicode());
}

bool isSkinTone(QStringView text)
{
    return text.size() >= 2 && text[0] == QChar(0xd83c) && text[1] >= QChar(0xdffb)
        && text[1] <= QChar(0xdfff);
}

EmojiCache::EmojiCache()
    : m_families(installedFamilies(emojiFamilies()))
{
}

QImage EmojiCache::picture(const QString &character, int box)
{
    const std::pair key(essenceOf(character), box);
    if (const auto found = m_pictures.constFind(key); found != m_pictures.cend())
        return *found;
    if (m_pictures.size() >= limits::kEmojiPictures)
        m_pictures.clear();
    ++m_made;
    return *m_pictures.insert(key, draw(key.first, box));
}

// A picture has its own colours, but Qt keeps those that it has drawn for each pen in one image, which it
// doubles when it is full and never makes smaller: soon that takes some ms at once. It keeps the images of
// four pens.
QColor EmojiCache::pen() const
{
    return QColor::fromRgb(static_cast<QRgb>(m_made / kWithOnePen % kPens));
}

QImage EmojiCache::draw(const QString &character, int box) const
{
    QFont font(m_families);
    font.setStyleStrategy(QFont::NoFontMerging); // what it lacks, it would be looked for in all others
    font.setPixelSize(box);
    QTextLayout layout(character, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const int width = std::max(1, static_cast<int>(std::ceil(line.naturalTextWidth())));
    const int height = std::max(1, static_cast<int>(std::ceil(line.height())));
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(pen());
    layout.draw(&painter, {});
    painter.end();
    return image.scaledToWidth(box, Qt::SmoothTransformation);
}

} // namespace barrage
