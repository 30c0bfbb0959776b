// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bulletstyle.h"
#include "screen/emoji.h"
#include "screen/fontcache.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <functional>
#include <memory>

namespace barrage {

// A text laid out to be readable and never cut: on one line if it fits, else on two of about one width, else
// smaller. Emoji keep a place in the layout and are drawn as pictures. Lengths are pixels.
// Lives on: the raster thread.
class BulletText
{
public:
    BulletText(const QString &text, const BulletStyle &style, FontCache &fonts, EmojiCache &emoji);

    // A picture that belongs to the text, and where its top left is.
    struct Placed
    {
        QImage image;
        QPoint at;
    };

    QSizeF size() const { return m_size; }
    // Has its pictures drawn that are not known yet, until it is late; false: there are more.
    bool preparePictures(const std::function<bool()> &isLate) const;
    // Relative to the layout's top left.
    QList<QGlyphRun> letters() const;
    QList<Placed> emoji(const QPoint &at) const;

private:
    struct Picture
    {
        QString character;
        int at; // where its place is in the layout's text
    };

    void takeApart(const QString &text);
    void addPicture(QStringView character);
    void addLetter(QStringView character);
    void layOut(double maxWidth);
    void shape();
    int breakLines(double width);
    double narrowestForTwo(double natural);
    void centre();
    double middleOf(const QTextLine &line) const;
    int pictureWidth() const;
    Placed place(const Picture &picture, const QTextLine &line) const;

    FontCache &m_fonts;
    EmojiCache &m_emoji;
    QString m_family;
    QFont m_font;
    QString m_text;
    QList<Picture> m_pictures;
    std::unique_ptr<QTextLayout> m_layout;
    QSizeF m_size;
};

} // namespace barrage
