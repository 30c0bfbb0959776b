// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/bullettext.h"

#include "core/graphemes.h"

#include <algorithm>
#include <cmath>

namespace barrage {

namespace {

// Stands in the layout where an emoji goes: as wide as an ideograph, without direction, breakable on both
// sides, and, unlike a space, not left out at the end of a line.
constexpr QChar kPlace(0x3013);
constexpr double kUnlimited = 1e6; // px
constexpr int kSmallest = 8;       // px of type

} // namespace

BulletText::BulletText(const QString &text, const BulletStyle &style, FontCache &fonts, EmojiCache &emoji)
    : m_fonts(fonts)
    , m_emoji(emoji)
    , m_family(style.family)
    , m_font(fonts.font(m_family, std::max(kSmallest, qRound(style.fontSize * style.scale))))
{
    takeApart(text);
    layOut(style.maxWidth * style.scale);
    centre();
}

void BulletText::takeApart(const QString &text)
{
    m_text.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = endOfCharacter(text, start);
        const QStringView character = QStringView(text).sliced(start, end - start);
        if (!m_emoji.isAvailable())
            m_text += m_fonts.visible(character);
        else if (isEmoji(character))
            addPicture(character);
        else
            addLetter(character);
        start = end;
    }
}

void BulletText::addPicture(QStringView character)
{
    m_pictures.append({character.toString(), static_cast<int>(m_text.size())});
    m_text += kPlace;
}

// A skin tone behind what has no skin is a picture of its own: in the layout it would be read from its font
// each time.
void BulletText::addLetter(QStringView character)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < character.size(); ++at) {
        if (!isSkinTone(character.sliced(at)))
            continue;
        m_text += m_fonts.visible(character.sliced(from, at - from));
        addPicture(character.sliced(at++, 2));
        from = at + 1;
    }
    m_text += m_fonts.visible(character.sliced(from));
}

void BulletText::layOut(double maxWidth)
{
    shape();
    breakLines(kUnlimited);
    const double natural = m_layout->lineAt(0).naturalTextWidth();
    if (natural <= maxWidth)
        return;
    const double width = narrowestForTwo(natural);
    const int smaller = static_cast<int>(m_font.pixelSize() * maxWidth / width);
    if (width <= maxWidth || smaller < kSmallest)
        return;
    m_font = m_fonts.font(m_family, std::min(m_font.pixelSize() - 1, smaller));
    layOut(maxWidth);
}

// The layout keeps what it has shaped, however often its lines are broken anew.
void BulletText::shape()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto); // of the text, not of the program
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout = std::make_unique<QTextLayout>(m_text, m_font);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
}

// Returns the number of lines.
int BulletText::breakLines(double width)
{
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
    return m_layout->lineCount();
}

double BulletText::narrowestForTwo(double natural)
{
    double width = std::ceil(natural / 2);
    while (breakLines(width) > 2)
        width = std::ceil(width * 1.04);
    return width;
}

// Lines below each other, in the middle of the widest.
void BulletText::centre()
{
    double width = 1;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    double y = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        line.setPosition({(width - line.naturalTextWidth()) / 2, y});
        y += line.height();
    }
    m_size = QSizeF(std::ceil(width), std::ceil(std::max(1.0, y)));
}

// All but the places of pictures.
QList<QGlyphRun> BulletText::letters() const
{
    QList<QGlyphRun> runs;
    int from = 0;
    for (const Picture &picture : m_pictures) {
        if (picture.at > from)
            runs += m_layout->glyphRuns(from, picture.at - from);
        from = picture.at + 1;
    }
    const int end = static_cast<int>(m_text.size());
    return end > from ? runs + m_layout->glyphRuns(from, end - from) : runs;
}

bool BulletText::preparePictures(const std::function<bool()> &isLate) const
{
    return std::ranges::none_of(m_pictures, [&](const Picture &picture) {
        m_emoji.picture(picture.character, pictureWidth());
        return isLate();
    });
}

QList<BulletText::Placed> BulletText::emoji(const QPoint &at) const
{
    QList<Placed> all;
    for (const Picture &picture : m_pictures) {
        all.append(place(picture, m_layout->lineForTextPosition(picture.at)));
        all.last().at += at;
    }
    return all;
}

// Letters are about 0.72 em high: their middle is where the eye expects a picture's.
double BulletText::middleOf(const QTextLine &line) const
{
    return line.y() + line.ascent() - 0.36 * m_font.pixelSize();
}

int BulletText::pictureWidth() const
{
    return std::max(1, qRound(m_font.pixelSize() * 1.04));
}

// The picture in the middle of its place, which in right-to-left text ends where it begins.
BulletText::Placed BulletText::place(const Picture &picture, const QTextLine &line) const
{
    const double left = line.cursorToX(picture.at);
    const double right = line.cursorToX(picture.at + 1);
    const QImage image = m_emoji.picture(picture.character, pictureWidth());
    return {image,
            {qRound((left + right - image.width()) / 2), qRound(middleOf(line) - image.height() / 2.0)}};
}

} // namespace barrage
